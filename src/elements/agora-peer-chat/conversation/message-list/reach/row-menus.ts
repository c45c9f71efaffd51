/**
 * A menu button in each row in or near the view: for touch screen readers and for switch control, which can neither
 * hover nor hold. Only those rows have one, so that ten thousand rows carry none.
 */
import type { Chunk } from '../chunks/chunk.js';

export class RowMenus {
  readonly #chunks: () => readonly Chunk[];
  readonly #label: () => string;
  /** The chunks whose rows have a button, with the chunk version at that time. */
  readonly #done = new Map<Chunk, number>();

  constructor(chunks: () => readonly Chunk[], label: () => string) {
    this.#chunks = chunks;
    this.#label = label;
  }

  update(): void {
    for (const chunk of this.#chunks()) {
      if (chunk.near && this.#done.get(chunk) !== chunk.version) {
        this.#done.set(chunk, chunk.version);
        for (const row of chunk.element.children) this.#equip(row);
      } else if (!chunk.near && this.#done.delete(chunk)) this.#strip(chunk);
    }
  }

  /** The texts changed. */
  reset(): void {
    for (const chunk of this.#done.keys()) this.#strip(chunk);
    this.#done.clear();
    this.update();
  }

  #equip(row: Element): void {
    if (row.querySelector(':scope > .more')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'more visually-hidden';
    button.tabIndex = -1;
    button.dataset['action'] = 'menu';
    button.dataset['shared'] = '';
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-label', this.#label());
    row.append(button);
  }

  #strip(chunk: Chunk): void {
    for (const button of chunk.element.querySelectorAll(':scope > .row > .more')) button.remove();
  }
}
