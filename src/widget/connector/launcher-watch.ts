/**
 * Follows the page's own button, which may come, go, be replaced or renamed at any time: the new one has to say how things
 * stand, and the old one nothing any more. What a page takes off it, as one that is morphed does, is put back.
 */
import type { Widget } from '../port.js';

const leave = (button: HTMLElement): void => {
  for (const name of ['aria-expanded', 'aria-haspopup', 'data-unread']) button.removeAttribute(name);
  const place = button.querySelector('[data-badge]');
  if (place) place.textContent = '';
};

export class LauncherWatch {
  readonly #widget: Widget;
  readonly #draw: () => void;
  readonly #watch = new MutationObserver((records) => this.#see(records));
  #button: HTMLElement | null = null;

  /** @param draw tells the button of the moment how things stand */
  constructor(widget: Widget, draw: () => void) {
    this.#widget = widget;
    this.#draw = draw;
    const attributeFilter = ['id', 'slot', 'aria-expanded', 'data-unread'];
    this.#watch.observe(widget.getRootNode(), { childList: true, subtree: true, attributeFilter });
    this.look();
  }

  /** Something of the page, or the widget's attribute `for`, may have changed. */
  look(): void {
    const before = this.#button;
    const { isConnected } = this.#widget;
    this.#button = isConnected ? this.#found : null;
    if (!isConnected) this.#watch.disconnect();
    if (this.#button === before) return;
    if (before) leave(before);
    if (isConnected) this.#draw();
  }

  stop(): void {
    this.#watch.disconnect();
    if (this.#button) leave(this.#button);
  }

  #see(records: readonly MutationRecord[]): void {
    this.look();
    if (records.some(({ target }) => this.#button?.contains(target))) this.#draw();
    // Those of the drawing itself: it would not end.
    this.#watch.takeRecords();
  }

  get #found(): HTMLElement | null {
    const widget = this.#widget;
    const id = widget.getAttribute('for');
    if (id) return (widget.getRootNode() as Document | ShadowRoot).getElementById(id);
    return [...widget.children].find((child): child is HTMLElement => child.slot === 'launcher') ?? null;
  }
}
