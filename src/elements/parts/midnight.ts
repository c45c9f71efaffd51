/** Updates its host at midnight, when Today becomes Yesterday. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds. A timer stands still while a laptop sleeps, and knows nothing of a clock that is set. */
const longest = 60_000;

export class Midnight implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A value that changes each day, by the local calendar. */
  get day(): number {
    return new Date(Date.now()).setHours(0, 0, 0, 0);
  }

  hostConnected(): void {
    clearTimeout(this.#timer);
    const { day } = this;
    const next = new Date(Date.now()).setHours(24, 0, 0, 0);
    const look = (): void => {
      if (this.day !== day) this.#host.requestUpdate();
      this.hostConnected();
    };
    this.#timer = setTimeout(look, Math.min(next - Date.now(), longest));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
