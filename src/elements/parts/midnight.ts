/** Updates its host at midnight, when Today becomes Yesterday. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
    const next = new Date(Date.now()).setHours(24, 0, 0, 0);
    this.#timer = setTimeout(() => {
      this.#host.requestUpdate();
      this.hostConnected();
    }, next - Date.now());
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
