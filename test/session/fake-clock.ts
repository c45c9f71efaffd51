/** A clock that stands still until a test moves it. */
import type { Clock } from '../../src/session/kernel/environment.js';

/** Lets everything happen that needs no time. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  }
};

export class FakeClock implements Clock {
  #now = 1_700_000_000_000;
  #set = 0;
  #serial = 0;
  readonly #timers = new Map<number, { at: number; run: () => void }>();

  now(): number {
    return this.#now + this.#set;
  }
  elapsed(): number {
    return this.#now - 1_600_000_000_000;
  }
  /** Somebody sets the clock on the wall, by so much. */
  set(milliseconds: number): void {
    this.#set += milliseconds;
  }
  setTimeout(run: () => void, milliseconds: number): number {
    this.#timers.set(++this.#serial, { at: this.#now + milliseconds, run });
    return this.#serial;
  }
  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as number);
  }
  get waiting(): number {
    return this.#timers.size;
  }
  /** Time passes, and every timer runs at its moment. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (;;) {
      const [next] = [...this.#timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at);
      if (!next) break;
      this.#timers.delete(next[0]);
      this.#now = Math.max(this.#now, next[1].at);
      next[1].run();
      await settle();
    }
    this.#now = end;
  }
  /** The laptop sleeps: time passes, and no timer runs. */
  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
