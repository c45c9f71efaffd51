import { ChatError } from '../../types/error.js';
import { toChatError } from './feature.js';

/** The same words wherever this trouble is first met, so that the log shows it once. */
export const nothingKept = (cause?: unknown): ChatError => {
  const reason = cause === undefined ? undefined : (toChatError(cause).reason ?? toChatError(cause).message);
  return new ChatError(
    'storage',
    'Nothing can be stored on this device: messages are sent, but a reload loses drafts and unsent messages. Free some space, or allow site data.',
    { ...(reason && { reason }), ...(cause !== undefined && { cause }) },
  );
};
