/**
 * Reports when a token is about to expire and when it has expired. Checks the wall clock in short steps: long timers
 * overflow (at 2^31 ms, where the SDK signs a valid user out), and all timers stop while a laptop sleeps.
 */

export interface TokenClockCalls {
  /** At four fifths of the remaining life; once per token. */
  readonly onSoon: () => void;
  readonly onOver: () => void;
}

/** Milliseconds; the longest that waking up can go unnoticed. */
const step = 30_000;

export class TokenClock {
  readonly #calls: TokenClockCalls;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #soonAt = Infinity;
  #overAt = Infinity;

  constructor(calls: TokenClockCalls) {
    this.#calls = calls;
  }

  /**
   * @param life - milliseconds from now. Any value but a number above zero means that the expiry is unknown: a token
   * that the server has just accepted is valid, even if a device whose clock is ahead computes another expiry.
   */
  start(life: number): void {
    this.stop();
    if (!Number.isFinite(life) || life <= 0) return;
    this.#soonAt = Date.now() + life * 0.8;
    this.#overAt = Date.now() + life;
    this.#plan();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#soonAt = Infinity;
    this.#overAt = Infinity;
  }

  /**
   * Sets the remaining life by the server's clock. A device whose clock is off by hours computed a wrong expiry.
   * @param life - milliseconds.
   */
  left(life: number): void {
    if (!Number.isFinite(life)) return;
    if (life <= 0) {
      this.#over();
      return;
    }
    const off = Math.abs(this.#overAt - Date.now() - life);
    if (off <= life / 10) return;
    const isTold = this.#soonAt === -Infinity;
    this.start(life);
    if (isTold) this.#soonAt = -Infinity;
  }

  #plan(): void {
    const next = this.#soonAt === -Infinity ? this.#overAt : this.#soonAt;
    this.#timer = setTimeout(() => this.#tick(), Math.max(0, Math.min(step, next - Date.now())));
  }

  #tick(): void {
    const now = Date.now();
    if (now >= this.#overAt) {
      this.#over();
      return;
    }
    if (now >= this.#soonAt && this.#soonAt !== -Infinity) {
      this.#soonAt = -Infinity;
      this.#calls.onSoon();
    }
    if (this.#overAt !== Infinity) this.#plan();
  }

  #over(): void {
    this.stop();
    this.#calls.onOver();
  }
}
