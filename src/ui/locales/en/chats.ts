/** What a list and a conversation say. */
export const chats = {
  retry: 'Retry',
  pin: 'Pin',
  unpin: 'Unpin',
  mute: 'Mute',
  unmute: 'Unmute',
  deleteConversation: 'Delete conversation',
  unreadCount: { one: '{count} unread message', other: '{count} unread messages' },
  recalledByYou: 'You took this message back.',
  contactRequestFrom: '{name} wants to be your contact.',
  accept: 'Accept',
  decline: 'Decline',
} as const;
