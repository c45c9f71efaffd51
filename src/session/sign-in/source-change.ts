/**
 * A token source that hangs does not delay its successor: after a moment, the source that the page set in the meantime
 * is asked. Once per request, as a page may pass a new function at each render.
 */
import type { FullClock, Timer } from '../kernel/environment.js';

/** Milliseconds; most sources have answered by then. */
const grace = 3_000;

export class SourceChange {
  readonly #clock: FullClock;
  #onChange: (() => void) | undefined;

  constructor(clock: FullClock) {
    this.#clock = clock;
  }

  /** Another source was set. */
  note(): void {
    this.#onChange?.();
  }

  /** @param ask asks the current source. @returns its answer, or that of its successor. @throws what it throws */
  async settle<T>(ask: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    const first = new AbortController();
    const began = this.#clock.elapsed();
    let timer: Timer;
    const stop = (): void => first.abort(signal.reason);
    const changed = new Promise<'changed'>((resolve) => {
      this.#onChange = () => {
        timer ??= this.#clock.setTimeout(() => resolve('changed'), Math.max(0, began + grace - this.#clock.elapsed()));
      };
    });
    signal.addEventListener('abort', stop);
    try {
      const answer = await Promise.race([ask(first.signal).then((value) => ({ value })), changed]);
      if (answer !== 'changed') return answer.value;
    } finally {
      this.#onChange = undefined;
      this.#clock.clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
    first.abort();
    return ask(signal);
  }
}
