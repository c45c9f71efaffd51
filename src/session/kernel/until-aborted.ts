import { ChatError } from '../../types/error.js';

/** The answer, unless the signal comes first; then the answer is not waited for any more. @throws ChatError `aborted`, ambiguous. */
export const untilAborted = <T>(answer: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void =>
      reject(new ChatError('aborted', 'Cancelled before the answer arrived.', { retryable: true, ambiguous: true }));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    // What is `async` gives the browser's promise, whatever the page made of `Promise`.
    const wait = async (): Promise<T> => answer;
    void wait()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
