/** The parts of each element. Made by `npm run docs`, of the comments of the classes. */
export const anatomy = {
  'agora-connection': 'banner banner-next banner-button hint',
  'agora-login': 'banner form input button login register logout cancel toggle error notice who user status hint',
  'agora-peer-chat':
    'peer-form others other header avatar name presence header-search search-bar search-count header-menu notice messages history empty message message-own message-other bubble bubble-own bubble-other text link show-more lightbox dialog quote picture play file content placeholder time status status-sending status-sent status-delivered status-read status-failed reactions reaction upload failure retry discard day unread-line new-messages toolbar menu menu-item dialog-cancel dialog-confirm early composer composer-error about input attach emoji emoji-panel record recording send staged toast toast-action hint',
  'agora-conversations':
    'header total new-chat request search list conversation conversation-selected conversation-unread avatar name time preview not-sent unread hit menu menu-item dialog dialog-cancel dialog-confirm hint',
  'agora-inbox': 'list-pane chat-pane back hint',
  'agora-chat-widget': 'launcher badge teaser panel title-bar title resize close grip note',
} as const;
