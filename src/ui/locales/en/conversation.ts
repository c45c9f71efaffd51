/** A conversation: the other person, the messages, and what is done with them. */
export const conversation = {
  messagesWith: 'Messages with {name}',
  noMessages: 'No messages yet. Say hello.',
  noMessagesMaybeMissing: 'No messages yet. Check the spelling of the name; this user may not exist.',
  you: 'You',
  unreadLine: 'New messages',
  newestMessages: 'Newest messages',
  newMessages: { one: '{count} new message', other: '{count} new messages' },
  historyLoading: 'Loading older messages…',
  historyFailed: 'Older messages could not be loaded.',
  messagesFailed: 'The messages could not be loaded.',
  historyComplete: 'This is the start of the conversation.',
  showMore: 'Show more',
  showLess: 'Show less',
  /** In a bubble that was edited. */
  edited: 'edited',
  contentNotLoaded: 'This could not be loaded.',
  recalledBy: '{name} took this message back.',
  /** The quote in a reply: whom and what it answers. */
  quoteOf: 'In reply to {name}: {text}',
  notSentBecause: 'Not sent: {reason}',
  discard: 'Discard',
  close: 'Close',
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
  fileInEdit: 'Finish editing first, then attach files.',
  /** Of a file that waits to be sent. */
  fileNotKept: 'This browser does not store the file. Leave the page open until it is sent.',
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
  searchHere: 'Search in conversation',
  conversationMenu: 'Conversation menu',
  waitingForNetwork: 'Waiting for network…',
  typing: '{name} is typing…',
  /** `when`: a time, `yesterday`, a weekday or a date. */
  lastSeen: 'Last seen {when}',
  presenceOffline: 'Offline',
  peerMissing: 'There is no user with this name.',
  peerMaybeMissing: 'This user may not exist.',
  unblock: 'Unblock',
} as const;
