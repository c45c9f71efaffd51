/** A long press on a message opens its menu, as a right click does with a mouse. */

/** Milliseconds of a long press, and CSS pixels that the finger may move. */
const hold = 500;
const stray = 10;

export class LongPress {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #from = { x: 0, y: 0 };
  /** Whether the touch that ends now has opened a menu; its click is then ignored. */
  justPressed = false;

  constructor(
    area: HTMLElement,
    onPress: (row: HTMLElement, point: { x: number; y: number }) => void,
    signal: AbortSignal,
  ) {
    const options = { signal, passive: true };
    const cancel = (): void => clearTimeout(this.#timer);
    area.addEventListener(
      'pointerdown',
      (event) => {
        this.justPressed = false;
        const row = (event.target as Element).closest<HTMLElement>('.row');
        if (event.pointerType !== 'touch' || !row || (event.target as Element).closest('a, audio, video')) return;
        this.#from = { x: event.clientX, y: event.clientY };
        cancel();
        this.#timer = setTimeout(() => {
          this.justPressed = true;
          onPress(row, this.#from);
        }, hold);
      },
      options,
    );
    area.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        if (Math.hypot(clientX - this.#from.x, clientY - this.#from.y) > stray) cancel();
      },
      options,
    );
    for (const type of ['pointerup', 'pointercancel', 'scroll'] as const) area.addEventListener(type, cancel, options);
    signal.addEventListener('abort', cancel);
  }
}
