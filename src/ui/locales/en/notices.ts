/** Above the messages: requests, refusals, blocks, other people who have written. */
export const notices = {
  othersWrote: { one: '{count} unread message from others', other: '{count} unread messages from others' },
  blockedNotice: 'You blocked {name}.',
  notContact: '{name} only accepts messages from contacts.',
  sendRequest: 'Send contact request',
  requestSent: 'Contact request sent.',
} as const;
