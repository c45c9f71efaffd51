/** The chat before anybody has signed in: whom to write to, and where one writes. */
export const chat = {
  /** The name of the field for the other person's username. */
  peerUsername: 'To',
  openChat: 'Open chat',
  noPeer: 'Choose somebody to chat with.',
  chatSignedOut: 'Log in to chat.',
  chatNotLoaded: 'The chat could not be loaded.',

  // the composer
  /** In the field and its name, as long as nobody is chosen. */
  peerMessage: 'Message',
  writeMessage: 'Message {name}',
  send: 'Send',
  save: 'Save',
  attach: 'Attach a file',
  emoji: 'Emoji',
  recordVoice: 'Record a voice message',
} as const;
