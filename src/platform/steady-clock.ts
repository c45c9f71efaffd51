/** The clocks of the device. */
export const deviceClock = {
  /** Epoch milliseconds of the wall clock, which anybody may set. */
  now: (): number => Date.now(),
  /** Milliseconds of the monotonic clock, which only goes forward. */
  elapsed: (): number => performance.now(),
};

/** Is set by the wall clock, and from then on goes by the monotonic one: whatever happens to the wall clock, it goes on. */
export class SteadyClock {
  readonly #clock: typeof deviceClock;
  /** What it is ahead of the monotonic clock. */
  #ahead = -Infinity;

  constructor(clock = deviceClock) {
    this.#clock = clock;
  }

  /** Epoch milliseconds; `-Infinity` until it is set. */
  get now(): number {
    return this.#clock.elapsed() + this.#ahead;
  }

  /** Sets it by the wall clock. @returns epoch milliseconds */
  set(): number {
    const now = this.#clock.now();
    this.#ahead = now - this.#clock.elapsed();
    return now;
  }
}
