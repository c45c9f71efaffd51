/** How many panes fit, by the element's own width: an inbox in a narrow column is a narrow one. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resizeObserver } from '../../../context/browser/resize-observer.js';

/** Width from which list and conversation are side by side: CSS pixels, and the same in letters of the usual size. */
const wide = 700;
const usualLetters = 16;

export class Panes implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #two = false;
  #watch: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get two(): boolean {
    return this.#two;
  }

  hostConnected(): void {
    const view = this.#host.ownerDocument.defaultView ?? window;
    this.#watch = resizeObserver(() => this.#measure(view), view);
    this.#watch.observe(this.#host);
    this.#measure(view);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  #measure(view: Window & typeof globalThis): void {
    const { clientWidth } = this.#host;
    // Without a box the element is not narrow but hidden.
    if (clientWidth === 0) return;
    const letters = parseFloat(view.getComputedStyle(this.#host.ownerDocument.documentElement).fontSize);
    const two = clientWidth >= wide * Math.max(1, letters / usualLetters || 1);
    if (two === this.#two) return;
    this.#two = two;
    this.#host.requestUpdate();
  }
}
