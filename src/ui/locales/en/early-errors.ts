/** Errors that can occur before the session is loaded. */
export const earlyErrors = {
  'error-bad-config': 'The chat on this page is not set up correctly.',
  'error-bad-app-key': 'The chat on this page is not set up correctly: its app key is not valid.',
  'error-bad-user-id': 'A username has 1 to 64 of these: letters a to z, digits, dot, hyphen and underscore.',
  'error-no-peer': 'Choose a person first.',
  'error-not-signed-in': 'Log in first.',
  'error-network': 'No connection to the chat server. Check your connection and try again.',
  'error-aborted': 'Cancelled.',
} as const;
