/** Resizing the panel by hand: dragging its inner corner, or enlarging it to the maximum. */
import type { Frame } from './frame.js';
import type { Memory } from '../memory.js';

/** CSS pixels. */
const least = 320;

export class Size {
  readonly #panel: HTMLElement;
  readonly #memory: Memory;

  constructor({ panel }: Frame, memory: Memory) {
    this.#panel = panel;
    this.#memory = memory;
    const size = memory.kept?.size;
    panel.classList.toggle('large', size === 'large');
    if (Array.isArray(size)) this.#set(Number(size[0]), Number(size[1]));
  }

  get large(): boolean {
    return this.#panel.classList.contains('large');
  }

  toggle(): void {
    const large = this.#panel.classList.toggle('large');
    for (const name of ['--_width', '--_height']) this.#panel.style.removeProperty(name);
    this.#memory.keep({ size: large ? 'large' : [0, 0] });
  }

  /** Follows the pointer until it is released. */
  drag(down: PointerEvent): void {
    const panel = this.#panel;
    const grip = down.currentTarget as HTMLElement;
    const box = panel.getBoundingClientRect();
    const zoom = panel.currentCSSZoom ?? 1;
    // The edge that stays.
    const right = panel.classList.contains('start') === panel.matches(':dir(rtl)');
    const low = !panel.classList.contains('top');
    const listening = new AbortController();
    const { signal } = listening;
    const end = (): void => {
      listening.abort();
      const { width, height } = panel.getBoundingClientRect();
      this.#memory.keep({ size: [width / zoom, height / zoom] });
    };
    grip.setPointerCapture(down.pointerId);
    grip.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        panel.classList.remove('large');
        const wider = right ? down.clientX - clientX : clientX - down.clientX;
        const higher = low ? down.clientY - clientY : clientY - down.clientY;
        this.#set((box.width + wider) / zoom, (box.height + higher) / zoom);
      },
      { signal },
    );
    for (const type of ['pointerup', 'pointercancel']) grip.addEventListener(type, end, { signal });
    down.preventDefault();
  }

  #set(width: number, height: number): void {
    const set = (name: string, value: number): void => {
      if (value > 0) this.#panel.style.setProperty(name, `${Math.round(Math.max(least, value))}px`);
    };
    set('--_width', width);
    set('--_height', height);
  }
}
