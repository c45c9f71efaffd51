/**
 * Notices a dead connection that nobody closed, since the SDK does not wait for answers to its heartbeat. Durations are
 * measured with a monotonic clock. With a clock that is set back, the last sign of life would be in the future for ever.
 */

export interface LifeSignCalls {
  /** Sends something that the server answers at once. */
  readonly ask: () => void;
  readonly onSilence: () => void;
}

/** Milliseconds. */
const freshTime = 2_000;
const answerTime = 8_000;
const idleTime = 45_000;
const checkTime = 15_000;

export class LifeSign {
  readonly #calls: LifeSignCalls;
  #seenAt = 0;
  #checks: ReturnType<typeof setInterval> | undefined;
  #answer: ReturnType<typeof setTimeout> | undefined;

  constructor(calls: LifeSignCalls) {
    this.#calls = calls;
  }

  start(): void {
    this.seen();
    this.#checks = setInterval(() => {
      if (performance.now() - this.#seenAt > idleTime) this.probe();
    }, checkTime);
  }

  stop(): void {
    clearInterval(this.#checks);
    this.#stopWaiting();
  }

  /** A frame came in. */
  seen(): void {
    this.#seenAt = performance.now();
    this.#stopWaiting();
  }

  /** Sends a request, unless one is pending. If a frame has just arrived, waits a moment first, unless more arrive. */
  probe(): void {
    if (this.#answer !== undefined) return;
    const fresh = this.#seenAt + freshTime - performance.now();
    if (fresh > 0) {
      this.#answer = setTimeout(() => {
        this.#answer = undefined;
        this.probe();
      }, fresh);
      return;
    }
    this.#wait(performance.now());
    this.#calls.ask();
  }

  #wait(since: number): void {
    this.#answer = setTimeout(() => {
      this.#answer = undefined;
      // A timer that fires far too late slept with the device, and frames that arrived meanwhile are not read yet.
      if (performance.now() - since > answerTime * 2) this.#wait(performance.now());
      else this.#calls.onSilence();
    }, answerTime);
  }

  #stopWaiting(): void {
    clearTimeout(this.#answer);
    this.#answer = undefined;
  }
}
