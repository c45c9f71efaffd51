import { ChatError } from '../../types/error.js';

/** Settles with the answer, or rejects as soon as the signal fires. @throws ChatError `aborted`, ambiguous. */
export const untilAborted = <T>(answer: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void =>
      reject(new ChatError('aborted', 'Cancelled before the answer arrived.', { retryable: true, ambiguous: true }));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    // An `async` function returns the browser's promise, even if the page replaced `Promise`.
    const wait = async (): Promise<T> => answer;
    void wait()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
