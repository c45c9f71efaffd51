/**
 * Which chunks are in view, or nearly: those are filled and have their true height before anything is measured. Where
 * the end is kept in view they are known without measuring, so that an arrival costs the one layout of its frame.
 */
import type { Chunk } from './chunk.js';

/** CSS pixels that no row is lower than. */
const lowestRow = 32;

export class NearChunks {
  readonly #scroller: HTMLElement;
  readonly #chunks: () => readonly Chunk[];
  #near: readonly Chunk[] = [];
  #height?: number;

  constructor(scroller: HTMLElement, chunks: () => readonly Chunk[]) {
    this.#scroller = scroller;
    this.#chunks = chunks;
  }

  /** @param height of the view, CSS pixels. */
  resized(height: number): void {
    this.#height = height;
  }

  /** Those around what is in view now. Measures. */
  inView(): void {
    const chunks = this.#chunks();
    const view = this.#scroller.getBoundingClientRect();
    const from = firstBelow(chunks, view.top - view.height, ({ element }) => element);
    let to = from;
    while (to < chunks.length && chunks[to]!.element.getBoundingClientRect().top < view.bottom + view.height) to++;
    this.#set(chunks.slice(from, to));
  }

  /** Those around the end; measures nothing. */
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

/** The place of the first box whose end lies below a line, found by halving; the number of boxes if none does. */
export function firstBelow<T>(boxes: ArrayLike<T>, line: number, elementOf: (box: T) => Element): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementOf(boxes[middle]!).getBoundingClientRect().bottom > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
