/** Signing in and out. */
export const login = {
  username: 'Username',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  register: 'Register',
  login: 'Login',
  logout: 'Logout',
  signIn: 'Sign in',
  signingIn: 'Logging in…',
  registering: 'Registering…',
  signedInAs: 'Signed in as {user}',
  /** Where there is no user of that name: a button. */
  registerUser: 'Register {user}',
  registered: '{user} is registered. Press Login to sign in.',
  usernameMissing: 'Enter your username.',
  passwordMissing: 'Enter your password.',
  unsentWarning: {
    one: '{count} message is not sent yet and will be lost when you log out.',
    other: '{count} messages are not sent yet and will be lost when you log out.',
  },
  logoutAnyway: 'Logout anyway',
  stay: 'Stay signed in',
} as const;
