/** The banner about the connection. */
export const banner = {
  bannerSigningIn: 'Logging in to chat…',
  bannerConnecting: 'Connecting to chat…',
  bannerReconnecting: 'Connection lost. Messages you write are sent when it is back.',
  bannerNotLoaded:
    'Part of the chat could not be loaded. It is retried automatically; if that does not help, reload the page.',
  bannerOffline: 'You are offline. The chat reconnects when the network is back.',
  bannerTokenExpired: 'Your session has expired.',
  bannerTokenRetry: 'Your session has expired and is being renewed.',
  bannerReplaced: 'Chat is open somewhere else.',
  /** `count`: whole seconds. */
  nextTry: 'Next attempt in {count} s.',
  tryNow: 'Try now',
  signInAgain: 'Log in again',
  useItHere: 'Use it here',
} as const;
