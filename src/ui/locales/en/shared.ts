/** What several parts say. */
export const shared = {
  cancel: 'Cancel',
  retry: 'Retry',
  tryAgain: 'Try again',
  pin: 'Pin',
  unpin: 'Unpin',
  mute: 'Mute',
  unmute: 'Unmute',
  deleteConversation: 'Delete conversation',
  unreadCount: { one: '{count} unread message', other: '{count} unread messages' },
  /** So many, and more: `99+`. */
  moreThan: '{count}+',
  recalledByYou: 'You took this message back.',
  contactRequestFrom: '{name} wants to be your contact.',
  accept: 'Accept',
  decline: 'Decline',
  bannerLoginAgain: 'Your session has expired. Log in again to continue; nothing is lost.',
} as const;
