/** Time that a test moves by hand. */
export class FakeTime {
  now = 1_700_000_000_000;
  /** By so much somebody set the clock on the wall. */
  set = 0;
  #timers: { at: number; every?: number | undefined; call: () => void; id: number }[] = [];
  #nextId = 1;
  readonly #real = {
    Date: Date.now,
    performance: performance.now.bind(performance),
    set: setTimeout,
    clear: clearTimeout,
    every: setInterval,
    end: clearInterval,
  };

  install(): void {
    Date.now = () => this.now + this.set;
    performance.now = () => this.now - 1_600_000_000_000;
    const plan = (call: () => void, wait = 0, every?: number): number => {
      const id = this.#nextId++;
      this.#timers.push({ at: this.now + wait, every, call, id });
      return id;
    };
    const forget = (id?: number): void => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    };
    Object.assign(globalThis, {
      setTimeout: (call: () => void, wait?: number) => plan(call, wait),
      setInterval: (call: () => void, wait: number) => plan(call, wait, wait),
      clearTimeout: forget,
      clearInterval: forget,
    });
  }

  uninstall(): void {
    Date.now = this.#real.Date;
    performance.now = this.#real.performance;
    this.set = 0;
    const { set, clear, every, end } = this.#real;
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear, setInterval: every, clearInterval: end });
  }

  get waiting(): number {
    return this.#timers.length;
  }

  /** Lets time pass; what is due happens in order. */
  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at);
      if (!next) break;
      this.now = Math.max(this.now, next.at);
      this.#timers = this.#timers.filter((timer) => timer !== next);
      if (next.every) this.#timers.push({ ...next, at: next.at + next.every });
      next.call();
    }
    this.now = end;
  }

  /** The device sleeps: the clock goes on, no timer does. */
  sleep(milliseconds: number): void {
    this.now += milliseconds;
  }
}
