/** A box in the browser's top layer, beside what opened it; Escape and a click elsewhere close it (`popover=auto`). */
import { nothing, render, type TemplateResult } from 'lit';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** CSS pixels; 0 for a point. */
  readonly width: number;
  readonly height: number;
}

export const spotOf = (element: Element, point?: { x: number; y: number }): Spot =>
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
  #onClose?: () => void;

  /** @param name class and part of the box */
  constructor(name: string) {
    this.box.className = `popup ${name}`;
    this.box.setAttribute('part', name);
    this.box.popover = 'auto';
    this.box.addEventListener('toggle', (event) => {
      if (event.newState !== 'closed') return;
      const onClose = this.#onClose;
      this.#onClose = undefined;
      render(nothing, this.box);
      this.box.remove();
      onClose?.();
    });
  }

  get isOpen(): boolean {
    return this.box.isConnected;
  }

  /** @param home what the box becomes a child of, for its styles. */
  open(home: ParentNode & Node, view: TemplateResult, spot: Spot, onClose?: () => void): void {
    this.#onClose = onClose;
    home.append(this.box);
    render(view, this.box);
    this.box.showPopover();
    place(this.box, spot);
  }

  close(): void {
    if (this.isOpen) this.box.hidePopover();
  }
}
