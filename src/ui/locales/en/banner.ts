/** The banner about the line. */
export const banner = {
  bannerSigningIn: 'Signing in to chat…',
  bannerConnecting: 'Connecting to chat…',
  bannerReconnecting: 'Connection lost. What you write is sent when it is back.',
  bannerNotLoaded:
    'A part of the chat could not be loaded. It is tried again by itself; if that does not help, reload the page.',
  bannerOffline: 'You are offline. The chat goes on by itself when the network is back.',
  bannerTokenExpired: 'Your sign-in has ended.',
  bannerTokenRetry: 'Your sign-in has ended and is being renewed.',
  bannerReplaced: 'Chat is open somewhere else.',
  /** `count`: whole seconds. */
  nextTry: 'Next try in {count} s.',
  tryNow: 'Try now',
  signInAgain: 'Sign in again',
  useItHere: 'Use it here',
} as const;
