/** A wait that ends by time, by a call, or by the end of what waits. */
import type { Clock, Timer } from './environment.js';

/** `asked`: a person wants it. `chance`: network or tab came back, so a try may now succeed. */
export type WakeReason = 'asked' | 'chance';

export class Pause {
  #wake?: (reason: WakeReason) => void;
  #limit?: (milliseconds: number) => void;

  constructor(private readonly clock: Clock) {}

  /** Ends the wait, if one is going on. @returns whether it did. */
  end(reason: WakeReason): boolean {
    const wake = this.#wake;
    wake?.(reason);
    return wake !== undefined && this.#wake === undefined;
  }

  /** A wait without an end of its own ends then at the latest; the first limit counts. */
  limit(milliseconds: number): void {
    this.#limit?.(milliseconds);
  }

  /** @param milliseconds `undefined` waits until it is asked for, whatever chance comes. */
  wait(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      let timer: Timer;
      const done = (): void => {
        this.clock.clearTimeout(timer);
        this.#wake = this.#limit = undefined;
        signal.removeEventListener('abort', done);
        resolve();
      };
      if (signal.aborted) {
        resolve();
        return;
      }
      signal.addEventListener('abort', done);
      this.#limit = (limit) => (timer ??= this.clock.setTimeout(done, limit));
      if (milliseconds !== undefined) this.#limit(milliseconds);
      this.#wake = (reason) => {
        if (reason === 'asked' || milliseconds !== undefined) done();
      };
    });
  }
}
