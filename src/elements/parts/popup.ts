/** A box in the browser's top layer, beside what opened it; Escape and a click elsewhere close it (`popover=auto`). */
import { nothing, render, type TemplateResult } from 'lit';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** CSS pixels; 0 for a point. */
  readonly width: number;
  readonly height: number;
  /** A finger is held there. */
  readonly held?: boolean;
}

export const spotOf = (element: Element, point?: { x: number; y: number; held?: boolean }): Spot =>
  point ? { ...point, width: 0, height: 0 } : element.getBoundingClientRect();

const gap = 4;

/** Below the spot, or above it where there is no room; always wholly in the window. */
function place(box: HTMLElement, spot: Spot): void {
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = spot.y + spot.height + gap;
  const top = below + height <= clientHeight - gap ? below : spot.y - height - gap;
  const rtl = box.matches(':dir(rtl)');
  const left = rtl ? spot.x + spot.width - width : spot.x;
  const clamp = (value: number, most: number): number => Math.max(gap, Math.min(value, most - gap));
  box.style.setProperty('--popup-x', `${clamp(left, clientWidth - width)}px`);
  box.style.setProperty('--popup-y', `${clamp(top, clientHeight - height)}px`);
}

export class Popup {
  readonly box: HTMLElement = document.createElement('div');
  #onClose?: (hadFocus: boolean) => void;
  #hasFocus = false;
  #stop?: AbortController;

  /** @param name class and part of the box */
  constructor(name: string) {
    this.box.className = `popup ${name}`;
    this.box.setAttribute('part', name);
    this.box.popover = 'auto';
    // Asked before the box is hidden: a click elsewhere has moved the focus by then, and there it is to stay.
    this.box.addEventListener('beforetoggle', () => {
      this.#hasFocus = this.box.matches(':focus-within') || document.activeElement === document.body;
    });
    this.box.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.#cleared();
    });
    // Who has gone on by Tab sees what lies below; without a next place it is the window that has lost the focus. A
    // finger that is lifted takes the focus along, and the box stays.
    this.box.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.box.popover === 'auto' && relatedTarget instanceof Node && !this.box.contains(relatedTarget))
        this.#leave();
    });
  }

  get isOpen(): boolean {
    return this.box.isConnected;
  }

  /**
   * @param home what the box becomes a child of, for its styles.
   * @param onClose told once, whether the focus was in the box (or nowhere) and so needs a new place.
   * @param source in the order of the Tab key the box stands behind it.
   */
  open(
    home: ParentNode & Node,
    view: TemplateResult,
    spot: Spot,
    onClose?: (hadFocus: boolean) => void,
    source?: HTMLElement,
  ): void {
    this.#onClose = onClose;
    // The browser takes the finger that is lifted for a click elsewhere: then we see to that ourselves.
    this.box.popover = spot.held ? 'manual' : 'auto';
    if (spot.held) this.#watch();
    home.append(this.box);
    render(view, this.box);
    this.box.showPopover({ source });
    place(this.box, spot);
  }

  /** The box is gone when this returns; the browser's own event comes too late for what happens next. */
  close(): void {
    if (!this.isOpen) return;
    this.box.hidePopover();
    this.#cleared();
  }

  #leave(): void {
    if (!this.isOpen) return;
    this.box.hidePopover();
    // On its way the focus is nowhere for a moment; it has its new place all the same.
    this.#hasFocus = false;
    this.#cleared();
  }

  #watch(): void {
    const { signal } = (this.#stop = new AbortController());
    const onDown = (event: Event): void => {
      if (!event.composedPath().includes(this.box)) this.close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') this.close();
    };
    document.addEventListener('pointerdown', onDown, { signal, capture: true });
    document.addEventListener('keydown', onKey, { signal });
  }

  #cleared(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    const onClose = this.#onClose;
    this.#onClose = undefined;
    render(nothing, this.box);
    this.box.remove();
    onClose?.(this.#hasFocus);
  }
}
