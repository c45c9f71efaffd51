import { ChatError } from '../../types/error.js';
import { toChatError } from './feature.js';

/** One trouble in one set of words, whichever part meets it first: so the log says it once. */
export const nothingKept = (cause?: unknown): ChatError => {
  const reason = cause === undefined ? undefined : (toChatError(cause).reason ?? toChatError(cause).message);
  return new ChatError(
    'storage',
    'Nothing can be kept on this device: messages go out, but a reload forgets drafts and what is not sent. Free some space, or allow site data.',
    { ...(reason && { reason }), ...(cause !== undefined && { cause }) },
  );
};
