/** A conversation: the other person, the messages, and what is done with them. */
export const conversation = {
  messagesWith: 'Messages with {name}',
  noMessages: 'No messages yet. Say hello.',
  noMessagesMaybeMissing: 'No messages yet. Check the spelling of the name; this user may not exist.',
  you: 'You',
  unreadLine: 'New messages',
  newestMessages: 'Newest messages',
  newMessages: { one: '{count} new message', other: '{count} new messages' },
  othersWrote: { one: '{count} unread message from others', other: '{count} unread messages from others' },
  historyLoading: 'Loading older messages…',
  historyFailed: 'Older messages could not be loaded.',
  messagesFailed: 'The messages could not be loaded.',
  historyComplete: 'This is the start of the conversation.',
  showMore: 'Show more',
  showLess: 'Show less',
  /** In a bubble that was edited. */
  edited: 'edited',
  recalledBy: '{name} took this message back.',
  unsupportedKind: 'This message ({name}) cannot be shown here.',
  openLocation: 'Open in a map',
  writeTo: 'Write to {name}',
  download: 'Download {name}',
  /** `size`: `5 bytes`, `2.1 MB`. */
  downloadSized: 'Download {name}, {size}',
  playVideo: 'Play video',
  playVoice: 'Play voice message',
  pauseVoice: 'Pause',
  /** `factor`: a number, `1.5`. */
  voiceSpeed: 'Speed {factor}',
  openImage: 'Open picture {name}',
  picture: 'Picture',
  /** `percent`: with its sign. */
  uploading: 'Uploading, {percent}',
  cancelUpload: 'Cancel upload',
  /** The quote in a reply: whom and what it answers. */
  quoteOf: 'In reply to {name}: {text}',
  notSentBecause: 'Not sent: {reason}',
  discard: 'Discard',
  reaction: { one: '{emoji}, {count} reaction', other: '{emoji}, {count} reactions' },
  reactionWithYours: {
    one: '{emoji}, {count} reaction, yours',
    other: '{emoji}, {count} reactions, including yours',
  },

  // said to those who listen
  saysStatus: 'Message: {status}',
  saysNotSent: 'Message not sent. {reason}',
  rowLabel: '{name}, {time}: {text}',
  rowLabelOwn: '{name}, {time}: {text}. {status}',

  // writing
  stopRecording: 'Stop and send',
  cancelRecording: 'Discard recording',
  /** `time`: minutes and seconds, `1:36`. */
  recording: 'Recording, {time}',
  microphoneRefused: 'The microphone cannot be used. Allow it for this page and try again.',
  recordingFailed: 'This browser could not record. Nothing was sent. Try again, or attach an audio file.',
  removeAttachment: 'Remove {name}',
  describePicture: 'Describe the picture (optional)',
  describePictureOf: 'Describe the picture {name} (optional)',
  /** `limit`: a size, `10 MB`. */
  fileTooLarge: '{name} is too large; the limit is {limit}.',
  fileEmpty: '{name} is empty.',
  fileIsFolder: '{name} is a folder. Attach the files in it instead.',
  fileUnreadable: '{name} cannot be read. It may be a folder, or it was moved.',
  /** `accept`: endings and types of files, as the page wrote them. */
  fileNotAccepted: '{name} cannot be attached here. Allowed: {accept}.',
  fileInEdit: 'Finish editing first, then attach files.',
  fileAttached: '{name} attached',
  filesAttached: { one: '{count} file attached', other: '{count} files attached' },
  /** Of a file that waits to be sent. */
  fileNotKept: 'This browser does not store the file. Leave the page open until it is sent.',
  attachmentRemoved: '{name} removed',
  recordingStarted: 'Recording started',
  recordingEnds: { one: 'The recording ends in {count} second.', other: 'The recording ends in {count} seconds.' },
  recordingEnded: 'The recording has reached its maximum length. Send it or discard it.',
  recordingDiscarded: 'Recording discarded',
  textTooLong: 'Too long to send at once. Shorten it, or send it in parts.',
  replyingTo: 'Replying to {name}',
  editing: 'Editing message',
  stopReply: 'Cancel reply',
  stopEditing: 'Cancel editing',
  replyStopped: 'Reply cancelled',
  editingStopped: 'Editing cancelled',

  // on a message
  messageMenu: 'Message options',
  react: 'React',
  reply: 'Reply',

  // the other person
  conversationMenu: 'Conversation menu',
  waitingForNetwork: 'Waiting for network…',
  typing: '{name} is typing…',
  /** `when`: a time, `yesterday`, a weekday or a date. */
  lastSeen: 'Last seen {when}',
  presenceOffline: 'Offline',
  peerMissing: 'There is no user with this name.',
  peerMaybeMissing: 'This user may not exist.',
  unblock: 'Unblock',
  blockedNotice: 'You blocked {name}.',
  notContact: '{name} only accepts messages from contacts.',
  sendRequest: 'Send contact request',
  requestSent: 'Contact request sent.',
} as const;
