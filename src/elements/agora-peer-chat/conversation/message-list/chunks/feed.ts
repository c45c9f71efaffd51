/** Keeps the rows of the list in step with the messages, touching only what changed. Independent of scrolling. */
import type { Message } from '../../../../../types/message.js';
import { Chunk, chunkSize, tailSize, type Estimate, type Paint } from './chunk.js';
import { placeOf } from '../row/place.js';

export class Feed {
  readonly #container: HTMLElement;
  readonly #paint: Paint;
  readonly #estimate: Estimate;
  #chunks: Chunk[] = [];
  #shown: readonly Message[] = [];
  #firstUnread: string | undefined;
  /** Number of rows in all chunks; differs from the number of messages while rows are inserted or removed. */
  #count = 0;

  constructor(container: HTMLElement, paint: Paint, estimate: Estimate = () => 34) {
    this.#container = container;
    this.#paint = paint;
    this.#estimate = estimate;
  }

  get messages(): readonly Message[] {
    return this.#shown;
  }
  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }

  /** Shows these messages; each is identified by its `key`, and an unchanged one is the same object. */
  update(next: readonly Message[], firstUnread: string | undefined): void {
    const old = this.#shown;
    const all = firstUnread !== this.#firstUnread;
    if (next === old && !all) return;
    // Nearly all are identical objects: comparing even ten thousand takes some microseconds.
    const shorter = Math.min(old.length, next.length);
    let same = 0;
    while (same < shorter && old[same] === next[same]) same++;
    let start = same;
    while (start < shorter && old[start]!.key === next[start]!.key) start++;
    let sameEnd = 0;
    while (sameEnd < shorter - same && old[old.length - 1 - sameEnd] === next[next.length - 1 - sameEnd]) sameEnd++;
    let end = Math.min(sameEnd, shorter - start);
    while (end < shorter - start && old[old.length - 1 - end]!.key === next[next.length - 1 - end]!.key) end++;
    if (start < old.length - end || start < next.length - end)
      this.#splice(start, old.length - end, next.slice(start, next.length - end));
    this.#shown = next;
    this.#firstUnread = firstUnread;
    // Redraws what differs, and its neighbours, whose place has changed.
    if (all) this.#draw(0, next.length);
    else this.#draw(Math.max(0, same - 1), Math.min(next.length, next.length - sameEnd + 1));
    for (const chunk of this.#chunks) chunk.resize();
  }

  clear(): void {
    this.#chunks = [];
    this.#count = 0;
    this.#shown = [];
    this.#container.replaceChildren();
  }

  /** Width or font changed. */
  resize(): void {
    for (const chunk of this.#chunks) chunk.resize(true);
  }

  redraw(): void {
    for (const chunk of this.#chunks) chunk.redraw();
  }

  indexOf(key: string): number {
    return this.#shown.findIndex((message) => message.key === key);
  }

  /** The row of a message, filling its chunk if necessary. */
  row(index: number): HTMLElement | undefined {
    const place = this.#find(index);
    if (!place) return undefined;
    place.chunk.fill();
    return place.chunk.row(place.at);
  }

  messageOf(row: Element): Message | undefined {
    const chunk = this.#chunks.find(({ element }) => element === row.parentElement);
    return chunk?.messages[Array.prototype.indexOf.call(chunk.element.children, row)];
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

  /** Whether all rows are in the document. */
  get filled(): boolean {
    return this.#chunks.every(({ filled }) => filled);
  }

  /** @returns whether a chunk was filled; newest first. */
  fillNext(): boolean {
    const chunk = this.#chunks.findLast(({ filled }) => !filled);
    chunk?.fill();
    return chunk !== undefined;
  }

  /** Searches from the nearer end: most requests are for the newest. */
  #find(index: number): { chunk: Chunk; number: number; at: number } | undefined {
    const chunks = this.#chunks;
    if (index > this.#count / 2) {
      let at = index - this.#count;
      for (let number = chunks.length - 1; number >= 0 && at < 0; number--) {
        const chunk = chunks[number]!;
        at += chunk.messages.length;
        if (at >= 0) return { chunk, number, at };
      }
      return undefined;
    }
    let at = index;
    for (const [number, chunk] of chunks.entries()) {
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
      this.#count -= count;
      if (chunk.messages.length === 0) {
        chunk.element.remove();
        this.#chunks.splice(number, 1);
      }
      left -= count;
    }
    if (added.length === 0) return;
    if (from === 0) this.#prepend(added);
    else this.#insert(from, added);
    this.#count += added.length;
  }

  /** Older messages get chunks of their own, so that what is being read is not touched. */
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
    // The last chunk takes rows up to a size; an inner one may exceed its size a little before it is split.
    const room = atEnd ? Math.max(0, tailSize - before.chunk.messages.length) : added.length;
    before.chunk.splice(before.at + 1, 0, added.slice(0, room));
    const size = added.length > chunkSize ? chunkSize : tailSize;
    let { chunk, number } = before;
    while (chunk.messages.length > chunkSize * 1.5) {
      chunk = this.#place(chunk.split(chunkSize), ++number);
    }
    for (let from = room; from < added.length; from += size)
      this.#place(this.#newChunk(added.slice(from, from + size)), ++number);
  }

  #newChunk(messages: Message[]): Chunk {
    const chunk = new Chunk(messages, this.#paint, this.#estimate);
    chunk.places = messages.map(() => -1);
    return chunk;
  }

  #place(chunk: Chunk, number: number): Chunk {
    this.#container.insertBefore(chunk.element, this.#chunks[number]?.element ?? null);
    this.#chunks.splice(number, 0, chunk);
    return chunk;
  }

  /** Draws the rows between two indexes that are out of date. */
  #draw(from: number, to: number): void {
    const next = this.#shown;
    const first = this.#find(from);
    if (!first) return;
    let { number, at } = first;
    for (let index = from; index < to; index++, at++) {
      while (at >= this.#chunks[number]!.messages.length) {
        number++;
        at = 0;
      }
      const message = next[index]!;
      this.#chunks[number]!.draw(at, message, placeOf(message, next[index - 1], next[index + 1], this.#firstUnread));
    }
  }
}
