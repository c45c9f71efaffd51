/** Keeps the rows of the list in step with the messages, touching only what changed. Knows nothing of scrolling. */
import type { Message } from '../../../types.js';
import { Chunk, chunkSize, type Paint } from './chunk.js';
import { placeOf } from './place.js';

export class Feed {
  readonly #container: HTMLElement;
  readonly #paint: Paint;
  #chunks: Chunk[] = [];
  #shown: readonly Message[] = [];
  #firstUnread: string | undefined;
  /** Between which indices rows were put in or taken out; the rows at both edges stand in another place now. */
  #touched = [-1, -1] as readonly [number, number];

  constructor(container: HTMLElement, paint: Paint) {
    this.#container = container;
    this.#paint = paint;
  }

  get messages(): readonly Message[] {
    return this.#shown;
  }
  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }

  /** Shows these messages; each is known by its `key`, and one that did not change is the same object. */
  update(next: readonly Message[], firstUnread: string | undefined): void {
    const old = this.#shown;
    if (next === old && firstUnread === this.#firstUnread) return;
    const shorter = Math.min(old.length, next.length);
    let start = 0;
    while (start < shorter && old[start]!.key === next[start]!.key) start++;
    let end = 0;
    while (end < shorter - start && old[old.length - 1 - end]!.key === next[next.length - 1 - end]!.key) end++;
    this.#touched = [-1, -1];
    if (start < old.length - end || start < next.length - end) {
      this.#splice(start, old.length - end, next.slice(start, next.length - end));
      this.#touched = [start - 1, next.length - end];
    }
    this.#draw(next, firstUnread);
    this.#shown = next;
    this.#firstUnread = firstUnread;
  }

  clear(): void {
    this.#chunks = [];
    this.#shown = [];
    this.#container.replaceChildren();
  }

  redraw(): void {
    for (const chunk of this.#chunks) chunk.redraw();
  }

  indexOf(key: string): number {
    return this.#shown.findIndex((message) => message.key === key);
  }

  /** The row of a message, filling its chunk if need be. */
  row(index: number): HTMLElement | undefined {
    const place = this.#find(index);
    if (!place) return undefined;
    place.chunk.fill();
    return place.chunk.row(place.at);
  }

  messageOf(row: Element): Message | undefined {
    const chunk = this.#chunks.find(({ element }) => element === row.parentElement);
    return chunk?.messages[[...chunk.element.children].indexOf(row)];
  }

  indexOfRow(row: Element): number {
    let before = 0;
    for (const chunk of this.#chunks) {
      if (chunk.element === row.parentElement) return before + [...chunk.element.children].indexOf(row);
      before += chunk.messages.length;
    }
    return -1;
  }

  redrawRow(row: Element): void {
    const chunk = this.#chunks.find(({ element }) => element === row.parentElement);
    chunk?.redraw([...chunk.element.children].indexOf(row));
  }

  /** @returns whether one was filled; newest first. */
  fillNext(): boolean {
    const chunk = this.#chunks.findLast(({ filled }) => !filled);
    chunk?.fill();
    return chunk !== undefined;
  }

  #find(index: number): { chunk: Chunk; number: number; at: number } | undefined {
    let at = index;
    for (const [number, chunk] of this.#chunks.entries()) {
      if (at < chunk.messages.length) return { chunk, number, at };
      at -= chunk.messages.length;
    }
    return undefined;
  }

  #splice(from: number, to: number, added: readonly Message[]): void {
    let left = to - from;
    while (left > 0) {
      const { chunk, number, at } = this.#find(from)!;
      const count = Math.min(left, chunk.messages.length - at);
      chunk.splice(at, count, []);
      if (chunk.messages.length === 0) {
        chunk.element.remove();
        this.#chunks.splice(number, 1);
      }
      left -= count;
    }
    if (added.length === 0) return;
    if (from === 0) this.#prepend(added);
    else this.#insert(from, added);
  }

  /** Older messages come in chunks of their own, so that what is being read stays as it is. */
  #prepend(added: readonly Message[]): void {
    const chunks: Chunk[] = [];
    for (let end = added.length; end > 0; end -= chunkSize)
      chunks.unshift(this.#newChunk(added.slice(Math.max(0, end - chunkSize), end)));
    this.#container.prepend(...chunks.map(({ element }) => element));
    this.#chunks.unshift(...chunks);
  }

  #insert(at: number, added: readonly Message[]): void {
    const before = this.#find(at - 1)!;
    const atEnd = before.at + 1 === before.chunk.messages.length;
    // Behind a chunk there is room up to its size; within one, some more before it is worth a split.
    const room = atEnd ? Math.max(0, chunkSize - before.chunk.messages.length) : added.length;
    before.chunk.splice(before.at + 1, 0, added.slice(0, room));
    let { chunk, number } = before;
    while (chunk.messages.length > chunkSize * 1.5) {
      chunk = this.#place(chunk.split(chunkSize), ++number);
    }
    for (let from = room; from < added.length; from += chunkSize)
      this.#place(this.#newChunk(added.slice(from, from + chunkSize)), ++number);
  }

  #newChunk(messages: Message[]): Chunk {
    const chunk = new Chunk(messages, this.#paint);
    chunk.places = messages.map(() => -1);
    return chunk;
  }

  #place(chunk: Chunk, number: number): Chunk {
    this.#container.insertBefore(chunk.element, this.#chunks[number]?.element ?? null);
    this.#chunks.splice(number, 0, chunk);
    return chunk;
  }

  /** Ten thousand comparisons of objects are some microseconds; only what differs, and its neighbours, is drawn. */
  #draw(next: readonly Message[], firstUnread: string | undefined): void {
    const all = firstUnread !== this.#firstUnread;
    const [from, to] = this.#touched;
    let index = 0;
    let previousChanged = false;
    for (const chunk of this.#chunks) {
      for (let at = 0; at < chunk.messages.length; at++, index++) {
        const message = next[index]!;
        const changed = chunk.messages[at] !== message;
        const beforeChange = at + 1 === chunk.messages.length || chunk.messages[at + 1] !== next[index + 1];
        if (all || changed || previousChanged || beforeChange || (index >= from && index <= to))
          chunk.draw(at, message, placeOf(message, next[index - 1], next[index + 1], firstUnread));
        previousChanged = changed;
      }
    }
  }
}
