/** Kinds and statuses of messages. */
import type { MessageKind, MessageStatus } from '../../../types/message.js';

export const kinds = {
  'kind-text': 'Message',
  'kind-image': 'Picture',
  'kind-file': 'File',
  'kind-voice': 'Voice message',
  'kind-video': 'Video',
  'kind-location': 'Location',
  'kind-card': 'Contact card',
  'kind-custom': 'Message',
  'kind-combine': 'Forwarded conversation',
  'kind-unknown': 'Message',
  'message-sending': 'Sending',
  'message-sent': 'Sent',
  'message-delivered': 'Delivered',
  'message-read': 'Read',
  'message-failed': 'Not sent',
  'message-received': 'Received',
  /** In place of a message, conversation or line that could not be drawn. */
  notShown: 'This cannot be shown.',
} as const satisfies Record<`kind-${MessageKind}` | `message-${MessageStatus}` | 'notShown', string>;
