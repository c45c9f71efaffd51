/** Limits every request to a server, since the SDK leaves some promises open for ever. */
import { ChatError } from '../types/error.js';

export interface TimeLimit {
  readonly milliseconds: number;
  readonly signal?: AbortSignal | undefined;
  /** The beginning of the sentence in the timeout error: what did not answer. */
  readonly what: string;
  /** Whether the request may have been carried out without an answer. */
  readonly ambiguous?: boolean | undefined;
}

/**
 * Settles with the work, or rejects when the time is over or the signal fires, whatever comes first.
 * @throws ChatError `timeout`; `aborted`, or the signal's reason if that is a ChatError; and whatever the work throws.
 */
export const withTimeout = <T>(work: (signal: AbortSignal) => Promise<T>, limit: TimeLimit): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const inner = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      limit.signal?.removeEventListener('abort', onAbort);
    };
    const giveUp = (error: ChatError): void => {
      end();
      reject(error);
      inner.abort(error);
    };
    const onAbort = (): void => {
      const reason: unknown = limit.signal?.reason;
      giveUp(
        reason instanceof ChatError ? reason : new ChatError('aborted', 'Cancelled, because it is no longer needed.'),
      );
    };
    const timer = setTimeout(() => {
      const { what, ambiguous, milliseconds } = limit;
      const message = `${what} gave no answer within ${milliseconds / 1000} s: try again.`;
      giveUp(new ChatError('timeout', message, { retryable: true, ambiguous }));
    }, limit.milliseconds);
    if (limit.signal?.aborted) {
      onAbort();
      return;
    }
    limit.signal?.addEventListener('abort', onAbort);
    // A page may have replaced `Promise`; an async function returns the browser's own.
    const begin = async (): Promise<T> => {
      await Promise.resolve();
      return work(inner.signal);
    };
    void begin().then(resolve, reject).finally(end);
  });
