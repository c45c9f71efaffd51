import { ChatError } from '../../types/error.js';
import { toChatError } from '../kernel/feature.js';

/** What the log says where tabs cannot be kept in step. */
export const aloneInTab = (cause: unknown): ChatError => {
  const { reason, message } = toChatError(cause);
  return new ChatError(
    'storage',
    'This tab works on its own: the browser, or a script of the page, refuses what keeps the tabs of one user in step (BroadcastChannel, navigator.locks).',
    { reason: reason ?? message, cause },
  );
};
