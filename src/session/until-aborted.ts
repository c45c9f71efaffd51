import { ChatError } from '../types.js';

/** The answer, unless the signal comes first; then the answer is not waited for any more. @throws ChatError `aborted`, ambiguous. */
export const untilAborted = <T>(answer: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void =>
      reject(new ChatError('aborted', 'Given up before the answer came.', { retryable: true, ambiguous: true }));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
