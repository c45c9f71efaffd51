/** English, and by its keys the list of all terms. Functions take what changes, so that a language can put it in its place. */
import type { LogEntry, Status } from '../../types.js';
import { enChat } from './en-chat.js';
import { enErrors } from './en-errors.js';

const several = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const statusTerms = {
  'status-signed-out': 'Signed out',
  'status-signing-in': 'Logging in…',
  'status-connecting': 'Connecting…',
  'status-online': 'Online',
  'status-reconnecting': 'Reconnecting…',
  'status-offline': 'Offline',
  'status-token-expired': 'Sign-in ended',
  'status-replaced': 'Open somewhere else',
  'status-failed': 'Not connected',
} as const satisfies Record<`status-${Status}`, string>;

const because = (reason: string, code: string): string => `${reason} [${code}]`;

/** Word for word what Agora's quickstart prints, where it prints something. */
const logTerms = {
  logSigningIn: 'Logging in...',
  logConnected: 'Connect success !',
  logDisconnected: 'Logout success !',
  logLoginFailed: (reason: string, code: string) => `Login failed: ${because(reason, code)}`,
  logLogout: 'logout',
  logRegistered: (user: string) => `register user ${user} success`,
  logUserExists: (user: string) => `${user} already exists`,
  logRegisterFailed: (user: string, reason: string, code: string) =>
    `register user ${user} failed: ${because(reason, code)}`,
  logSent: (peer: string, text: string) => `Message send to: ${peer} Message: ${text}`,
  logSendFailed: (peer: string, reason: string, code: string) =>
    `Message to ${peer} was not sent: ${because(reason, code)}`,
  logReceived: (peer: string, text: string) => `Message from: ${peer} Message: ${text}`,
  logTokenWillExpire: 'Token is about to expire',
  logTokenExpired: 'The token has expired',
  logTokenRenewed: 'Token has been updated',
  logReconnecting: 'Connection lost, reconnecting...',
  logReplaced: 'The chat was opened somewhere else',
  logError: (reason: string, code: string) => `Error: ${because(reason, code)}`,
} as const satisfies Record<LogEntry['term'], string | ((...args: never[]) => string)>;

export const en = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as const,
  ...statusTerms,
  ...logTerms,
  ...enErrors,
  ...enChat,

  // how a page is set up; for the person who builds it
  hintNoConnection: (element: string) =>
    `<${element}> has no connection. Put it inside <agora-connection>, name one with connection="id", or give it app-key and token-server.`,
  hintWaiting: (element: string, id: string) =>
    `<${element}> waits for <agora-connection id="${id}">, which is not on this page yet.`,
  hintNoApp: (element: string) =>
    `<${element}> needs to know your app: add app-key="org#app" (or app-id) from the Agora console.`,
  hintBadAppKey: (element: string, value: string) =>
    `app-key="${value}" of <${element}> is not of the form org#app. Copy the app key from the Agora console.`,
  hintBadUrl: (element: string, attribute: string, value: string) =>
    `${attribute}="${value}" of <${element}> is not a URL that can be used here.`,
  hintHalfServer: (element: string, missing: string) =>
    `<${element}> needs ${missing} too: api-url and socket-url belong together. Set both, or none for Agora’s cloud.`,
  hintNoTokenSource: (element: string) =>
    `<${element}> does not know where tokens come from: add token-server, token-url, or user-id and token, or set tokenProvider.`,

  // signing in
  username: 'Username',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  register: 'Register',
  login: 'Login',
  logout: 'Logout',
  signIn: 'Sign in',
  cancel: 'Cancel',
  signingIn: 'Logging in…',
  registering: 'Registering…',
  signedInAs: 'Signed in as',
  registered: (user: string) => `${user} is registered. Press Login to sign in.`,
  usernameMissing: 'Enter your username.',
  passwordMissing: 'Enter your password.',
  unsentWarning: (count: number) =>
    `${several(count, 'message is', 'messages are')} not sent yet and will be lost when you log out.`,
  logoutAnyway: 'Logout anyway',
  stay: 'Stay signed in',

  // the banner
  bannerSigningIn: 'Signing in to chat…',
  bannerConnecting: 'Connecting to chat…',
  bannerReconnecting: 'Connection lost. What you write is sent when it is back.',
  bannerOffline: 'You are offline. The chat goes on by itself when the network is back.',
  bannerTokenExpired: 'Your sign-in has ended.',
  bannerTokenRetry: 'Your sign-in has ended and is being renewed.',
  bannerLoginAgain: 'Your sign-in has ended. Log in again to go on; nothing is lost.',
  bannerReplaced: 'Chat is open somewhere else.',
  nextTry: (seconds: number) => `Next try in ${seconds} s.`,
  tryNow: 'Try now',
  tryAgain: 'Try again',
  signInAgain: 'Sign in again',
  useItHere: 'Use it here',

  // the log
  log: 'Log',
  logEmpty: 'Nothing has happened yet.',
  logMore: (count: number) => several(count, 'new line', 'new lines'),
};
