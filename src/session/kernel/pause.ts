/** Waits that end after a time, by a call, or when their signal fires. */
import { ChatError } from '../../types/error.js';
import type { Clock, Timer } from './environment.js';

/** `asked`: the user wants it. `chance`: the network or the tab came back, so a try may now succeed. */
export type WakeReason = 'asked' | 'chance';

export class Pause {
  readonly #clock: Clock;
  #wake: ((reason: WakeReason) => void) | undefined;
  #limit: ((milliseconds: number) => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Ends the wait in progress, if any. @returns whether there was one. */
  end(reason: WakeReason): boolean {
    const wake = this.#wake;
    wake?.(reason);
    return wake !== undefined && this.#wake === undefined;
  }

  /** Limits a wait that has no end of its own; the first limit counts. */
  limit(milliseconds: number): void {
    this.#limit?.(milliseconds);
  }

  /** @param milliseconds `undefined` waits until the user asks; a `chance` does not end it. */
  wait(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      let timer: Timer;
      const done = (): void => {
        this.#clock.clearTimeout(timer);
        this.#wake = this.#limit = undefined;
        signal.removeEventListener('abort', done);
        resolve();
      };
      if (signal.aborted) {
        resolve();
        return;
      }
      signal.addEventListener('abort', done);
      this.#limit = (limit) => (timer ??= this.#clock.setTimeout(done, limit));
      if (milliseconds !== undefined) this.#limit(milliseconds);
      this.#wake = (reason) => {
        if (reason === 'asked' || milliseconds !== undefined) done();
      };
    });
  }
}

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
