/** What both a conversation and the list tell those who listen. */
export const told = {
  saysMessage: '{name}: {text}',
  saysMany: { one: '{count} new message from {name}', other: '{count} new messages from {name}' },
  presenceOnline: 'Online',
} as const;
