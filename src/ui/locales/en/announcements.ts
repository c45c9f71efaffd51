/** What both a conversation and the list announce to screen readers. */
export const announcements = {
  saysMessage: '{name}: {text}',
  saysMany: { one: '{count} new message from {name}', other: '{count} new messages from {name}' },
  presenceOnline: 'Online',
} as const;
