/** A box in the browser's top layer, beside what opened it; Escape and an outside click close it (`popover=auto`). */
import { nothing, type TemplateResult } from 'lit';
import { draw } from '../../../ui/mend/mend.js';
import { markAlike } from '../../../ui/words/marks.js';
import { isElement } from '../../../ui/words/nodes.js';
import { inWindow, zoomOf } from './zoom.js';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** CSS pixels; 0 for a point. */
  readonly width: number;
  readonly height: number;
  /** A finger is still down there. */
  readonly held?: boolean;
}

export const spotOf = (element: Element, point?: { x: number; y: number; held?: boolean }): Spot =>
  point ? { ...point, width: 0, height: 0 } : inWindow(element);

const gap = 4;

/**
 * Positions the box below the spot, or above it if there is no space; always entirely in the window. All rectangles are
 * measured in window pixels; only the styles that are set are in pixels of the box, which differ under CSS `zoom`.
 */
const place = (box: HTMLElement, spot: Spot): void => {
  const zoom = zoomOf(box);
  box.style.setProperty('--popup-zoom', `${zoom}`);
  const { width, height } = inWindow(box);
  const { clientWidth, clientHeight } = box.ownerDocument.documentElement;
  const below = spot.y + spot.height + gap;
  const top = below + height <= clientHeight - gap ? below : spot.y - height - gap;
  const rtl = box.matches(':dir(rtl)');
  const left = rtl ? spot.x + spot.width - width : spot.x;
  const clamp = (value: number, most: number): number => Math.max(gap, Math.min(value, most - gap));
  box.style.setProperty('--popup-x', `${clamp(left, clientWidth - width) / zoom}px`);
  box.style.setProperty('--popup-y', `${clamp(top, clientHeight - height) / zoom}px`);
};

export class Popup {
  readonly #name: string;
  #box: HTMLElement | undefined;
  #onClose: ((hadFocus: boolean) => void) | undefined;
  #hasFocus = false;
  #stop: AbortController | undefined;

  /** @param name class and part name of the box */
  constructor(name: string) {
    this.#name = name;
  }

  get box(): HTMLElement {
    return (this.#box ??= this.#make());
  }

  get isOpen(): boolean {
    return this.#box?.isConnected ?? false;
  }

  /**
   * @param home parent of the box, for its styles.
   * @param onClose called once; receives whether the focus was in the box (or nowhere) and so needs a new place.
   * @param source the box follows it in the tab order.
   */
  open(
    home: ParentNode & Node,
    view: TemplateResult,
    spot: Spot,
    onClose?: (hadFocus: boolean) => void,
    source?: HTMLElement,
  ): void {
    this.#onClose = onClose;
    // The browser treats lifting the finger as an outside click, so in that case we close the box ourselves.
    this.box.popover = spot.held ? 'manual' : 'auto';
    this.#watch(spot.held ?? false);
    home.append(this.box);
    markAlike(this.box, home);
    draw(view, this.box);
    this.box.showPopover(source && { source });
    place(this.box, spot);
  }

  draw(view: TemplateResult): void {
    if (this.isOpen) draw(view, this.box);
  }

  /** The box is gone when this returns; the browser's own event comes too late for the next step. */
  close(): void {
    if (!this.isOpen) return;
    this.box.hidePopover();
    this.#cleared();
  }

  #make(): HTMLElement {
    const box = document.createElement('div');
    box.className = `popup ${this.#name}`;
    box.setAttribute('part', this.#name);
    box.popover = 'auto';
    // Checked before the box is hidden: an outside click has moved the focus by then, and it must stay there.
    box.addEventListener('beforetoggle', () => {
      this.#hasFocus = box.matches(':focus-within') || box.ownerDocument.activeElement === box.ownerDocument.body;
    });
    box.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.#cleared();
    });
    // Tabbing out closes the box, so that it does not cover the new place. Without a next target the window has lost
    // the focus, and the box stays. Lifting a finger also takes the focus away, and the box stays.
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (box.popover === 'auto' && isElement(relatedTarget) && !box.contains(relatedTarget)) this.#leave();
    });
    return box;
  }

  #leave(): void {
    if (!this.isOpen) return;
    this.box.hidePopover();
    // During the move the focus is nowhere for a moment, but it has its new place.
    this.#hasFocus = false;
    this.#cleared();
  }

  /**
   * Safari on iOS before 18.3 does not close a popover on a touch outside. @param held the popover is not the browser's
   * `auto` kind
   */
  #watch(held: boolean): void {
    const { signal } = (this.#stop = new AbortController());
    const onDown = (event: PointerEvent): void => {
      if ((held || event.pointerType === 'touch') && !event.composedPath().includes(this.box)) this.close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (held && event.key === 'Escape') this.close();
    };
    const { ownerDocument: document } = this.box;
    document.addEventListener('pointerdown', onDown, { signal, capture: true });
    document.addEventListener('keydown', onKey, { signal, capture: true });
  }

  #cleared(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    const onClose = this.#onClose;
    this.#onClose = undefined;
    draw(nothing, this.box);
    this.box.remove();
    onClose?.(this.#hasFocus);
  }
}
