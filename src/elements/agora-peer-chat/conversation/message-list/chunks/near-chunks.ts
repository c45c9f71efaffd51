/**
 * Finds the chunks in or near the view: they are filled and have their real height before anything is measured. While
 * the list follows its end they are known without measuring, so that an arrival costs only the one layout of its frame.
 */
import type { Chunk } from './chunk.js';

/** Minimum height of a row, CSS pixels. */
const lowestRow = 32;

export class NearChunks {
  readonly #scroller: HTMLElement;
  readonly #chunks: () => readonly Chunk[];
  #near: readonly Chunk[] = [];
  #height: number | undefined;

  constructor(scroller: HTMLElement, chunks: () => readonly Chunk[]) {
    this.#scroller = scroller;
    this.#chunks = chunks;
  }

  /** @param height of the view, CSS pixels. */
  resized(height: number): void {
    this.#height = height;
  }

  /** The chunks around the current view. Measures. */
  inView(): void {
    const chunks = this.#chunks();
    const view = this.#scroller.getBoundingClientRect();
    const from = firstBelow(chunks, view.top - view.height, ({ element }) => element);
    let to = from;
    while (to < chunks.length && chunks[to]!.element.getBoundingClientRect().top < view.bottom + view.height) to++;
    this.#set(chunks.slice(from, to));
  }

  /** The chunks around the end; measures nothing. */
  atEnd(): void {
    const chunks = this.#chunks();
    this.#height ??= this.#scroller.clientHeight;
    let rows = Math.ceil((2 * this.#height) / lowestRow);
    let from = chunks.length;
    while (from > 0 && rows > 0) rows -= chunks[--from]!.messages.length;
    this.#set(chunks.slice(from));
  }

  #set(near: readonly Chunk[]): void {
    for (const chunk of this.#near) if (!near.includes(chunk)) chunk.near = false;
    for (const chunk of near) chunk.near = true;
    this.#near = near;
  }
}

/** Index of the first box whose end is below a line, by binary search; the number of boxes if there is none. */
export const firstBelow = <T>(boxes: ArrayLike<T>, line: number, elementOf: (box: T) => Element): number => {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementOf(boxes[middle]!).getBoundingClientRect().bottom > line) high = middle;
    else low = middle + 1;
  }
  return low;
};
