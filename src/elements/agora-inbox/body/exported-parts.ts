/** The parts of the inbox's elements, exported to the page under their own names. */
const ofList = [
  ...['header', 'total', 'new-chat', 'request', 'search', 'list', 'conversation', 'conversation-selected'],
  ...['conversation-unread', 'avatar', 'name', 'time', 'preview', 'not-sent', 'unread', 'hit', 'menu', 'menu-item'],
  ...['dialog', 'dialog-cancel', 'dialog-confirm'],
];

const ofChat = [
  ...[
    'header',
    'avatar',
    'name',
    'presence',
    'header-search',
    'search-bar',
    'search-count',
    'header-menu',
    'notice',
    'messages',
    'history',
    'empty',
    'message',
  ],
  ...['message-own', 'message-other', 'bubble', 'bubble-own', 'bubble-other', 'text', 'link', 'quote', 'picture'],
  ...['play', 'file', 'content', 'placeholder', 'time', 'status', 'status-sending', 'status-sent', 'status-delivered'],
  ...['status-read', 'status-failed', 'reactions', 'reaction', 'upload', 'failure', 'retry', 'discard'],
  ...['day', 'unread-line', 'new-messages', 'toolbar', 'menu', 'menu-item', 'dialog', 'dialog-cancel'],
  ...['dialog-confirm', 'composer', 'composer-error', 'about', 'input', 'attach', 'emoji', 'emoji-panel'],
  ...['record', 'recording', 'send', 'staged', 'early', 'toast', 'toast-action', 'show-more', 'lightbox'],
];

/** Names that both elements have get a prefix too: `list-header`, `chat-header`. */
const exported = (parts: readonly string[], others: readonly string[], prefix: string): string =>
  parts.flatMap((part) => (others.includes(part) ? [part, `${part}: ${prefix}-${part}`] : [part])).join(', ');

export const listParts = exported(ofList, ofChat, 'list');
export const chatParts = exported(ofChat, ofList, 'chat');
