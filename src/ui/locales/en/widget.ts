/** The panel of the widget. */
export const widget = {
  widgetTitle: 'Chat',
  larger: 'Make larger',
  smaller: 'Make smaller',
  closeChat: 'Close chat',
} as const;
