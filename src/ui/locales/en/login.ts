/** Signing in and out. */
export const login = {
  username: 'Username',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  register: 'Register',
  login: 'Login',
  logout: 'Logout',
  signIn: 'Log in',
  signingIn: 'Logging in…',
  registering: 'Registering…',
  signedInAs: 'Logged in as {user}',
  /** Where there is no user of that name: a button. */
  registerUser: 'Register {user}',
  registered: '{user} is registered. Press Login to log in.',
  usernameMissing: 'Enter your username.',
  passwordMissing: 'Enter your password.',
  unsentWarning: {
    one: '{count} message is not sent yet and will be lost when you log out.',
    other: '{count} messages are not sent yet and will be lost when you log out.',
  },
  logoutAnyway: 'Log out anyway',
  stay: 'Stay logged in',
} as const;
