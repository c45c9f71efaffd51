/**
 * Whether a finger is on the list, or has set it going: on iPhones a script that scrolls meanwhile stops the list dead.
 */

/** Milliseconds without a scroll event, after which the list has come to rest. */
const rest = 150;

export class Finger {
  readonly #area: HTMLElement;
  readonly #onRest: () => void;
  readonly #stop = new AbortController();
  #touching = false;
  #timer?: ReturnType<typeof setTimeout> | undefined;

  /** @param onRest the list may be scrolled by script again. */
  constructor(area: HTMLElement, onRest: () => void) {
    this.#area = area;
    this.#onRest = onRest;
    const options = { signal: this.#stop.signal, passive: true };
    area.addEventListener('touchstart', this.#onStart, options);
    for (const type of ['touchend', 'touchcancel'] as const) area.addEventListener(type, this.#onEnd, options);
  }

  get isMoving(): boolean {
    return this.#touching || this.#timer !== undefined;
  }

  /** The list was scrolled, by whatever. */
  scrolled(): void {
    if (this.isMoving) this.#wait();
  }

  dispose(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#touching ? undefined : setTimeout(this.#onCalm, rest);
  }

  readonly #onCalm = (): void => {
    this.#timer = undefined;
    this.#onRest();
  };

  readonly #onStart = ({ target }: Event): void => {
    this.#touching = true;
    this.#wait();
    // What was touched may go, and the end is told to nobody but it.
    if (target && target !== this.#area)
      for (const type of ['touchend', 'touchcancel'])
        target.addEventListener(type, this.#onEnd, { signal: this.#stop.signal, once: true });
  };

  readonly #onEnd = (event: Event): void => {
    this.#touching = ((event as Partial<TouchEvent>).touches?.length ?? 0) > 0;
    this.#wait();
  };
}
