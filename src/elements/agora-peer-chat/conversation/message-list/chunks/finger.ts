/** Whether a finger or its momentum moves the list: on iPhones a script that scrolls then stops the motion. */

/** Milliseconds without a scroll event after which the list is at rest. */
const rest = 150;

export class Finger {
  readonly #area: HTMLElement;
  readonly #onRest: () => void;
  readonly #stop = new AbortController();
  /** The fingers on the list, by their identifiers; others on the page may stay when these have left. */
  readonly #fingers = new Set<number>();
  #touching = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

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

  /** The list was scrolled, by a user or a script. */
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

  readonly #onStart = (event: Event): void => {
    const { target } = event;
    for (const { identifier } of (event as Partial<TouchEvent>).changedTouches ?? []) this.#fingers.add(identifier);
    this.#touching = true;
    this.#wait();
    // A touched element may be removed, and only that element receives the end of the touch.
    if (target && target !== this.#area)
      for (const type of ['touchend', 'touchcancel'])
        target.addEventListener(type, this.#onEnd, { signal: this.#stop.signal });
  };

  readonly #onEnd = (event: Event): void => {
    const down = [...((event as Partial<TouchEvent>).touches ?? [])].map(({ identifier }) => identifier);
    for (const finger of this.#fingers) if (!down.includes(finger)) this.#fingers.delete(finger);
    this.#touching = this.#fingers.size > 0;
    this.#wait();
  };
}
