/** Messages that were sent before somebody was signed in. */
export const early = {
  /** Below a message that waits. */
  sendsOnceSignedIn: 'Sends when you are logged in',
  editEarly: 'Edit',
} as const;
