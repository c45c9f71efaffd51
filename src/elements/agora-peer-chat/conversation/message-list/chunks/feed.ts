/** Keeps the rows of the list in step with the messages, touching only what changed. Independent of scrolling. */
import type { Message } from '../../../../../types/message.js';
import { Chunk, chunkSize, tailSize, type Estimate, type Paint } from './chunk.js';
import { rendererOf } from '../row/own-renderer.js';
import { placeOf } from '../row/place.js';
import type { AlbumRules, RowSettings } from '../row/row-settings.js';

/**
 * Rows whose heights are estimated one by one, newest first. The others take the average of these, which is good enough
 * for a scroll bar: their real height is known before they come into view.
 */
const oneByOne = 256;

/** What decides how pictures stand together. */
type AlbumSettings = Pick<RowSettings, 'content' | 'renderers' | 'whole'>;

export class Feed {
  readonly #container: HTMLElement;
  readonly #paint: Paint;
  readonly #estimate: Estimate;
  readonly #settings: (() => AlbumSettings) | undefined;
  #chunks: Chunk[] = [];
  #shown: readonly Message[] = [];
  #firstUnread: string | undefined;
  /** Number of rows in all chunks; differs from the number of messages while rows are inserted or removed. */
  #count = 0;

  constructor(container: HTMLElement, paint: Paint, estimate: Estimate = () => 34, settings?: () => AlbumSettings) {
    this.#settings = settings;
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
    this.resize(false);
  }

  /** Draws again what somebody has taken out. */
  mend(): void {
    const elements = this.#chunks.map(({ element }) => element);
    const isWhole = this.#container.childElementCount === elements.length;
    if (!isWhole || elements.some(({ parentNode }) => parentNode !== this.#container))
      this.#container.replaceChildren(...elements);
    for (const chunk of this.#chunks) chunk.mend();
  }

  clear(): void {
    this.#chunks = [];
    this.#count = 0;
    this.#shown = [];
    this.#container.replaceChildren();
  }

  /** Estimates the heights that are not known, newest first. @param anew whether width or font changed. */
  resize(anew: boolean): void {
    let rows = 0;
    let height = 0;
    for (let at = this.#chunks.length - 1; at >= 0; at--) {
      const chunk = this.#chunks[at]!;
      const estimated = chunk.resize(anew, rows < oneByOne ? undefined : height / rows);
      if (estimated === 0) continue;
      height += estimated;
      rows += chunk.messages.length;
    }
  }

  redraw(): void {
    this.mend();
    for (const chunk of this.#chunks) chunk.redraw();
    this.place();
  }

  /** Pictures may stand together from now on, or no longer. */
  place(): void {
    this.#draw(0, this.#shown.length);
    this.resize(false);
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
    // Rows are known by their place: where one is missing, the next would stand for its message.
    if (chunk?.isTorn) chunk.mend();
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
    chunk?.mend();
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
    for (let end = added.length; end > 0;) {
      let start = Math.max(0, end - chunkSize);
      while (end - start < chunkSize + tailSize && this.#joins(added, start)) start--;
      chunks.unshift(this.#newChunk(added.slice(start, end)));
      end = start;
    }
    this.#container.prepend(...chunks.map(({ element }) => element));
    this.#chunks.unshift(...chunks);
  }

  #insert(at: number, added: readonly Message[]): void {
    const before = this.#find(at - 1)!;
    const atEnd = before.at + 1 === before.chunk.messages.length;
    // The last chunk takes rows up to a size; an inner one may exceed its size a little before it is split.
    let room = atEnd ? Math.max(0, tailSize - before.chunk.messages.length) : added.length;
    if (room < added.length && before.chunk.messages.length < chunkSize)
      room = this.#cut([before.chunk.messages.at(-1)!, ...added], room + 1) - 1;
    before.chunk.splice(before.at + 1, 0, added.slice(0, room));
    const size = added.length > chunkSize ? chunkSize : tailSize;
    let { chunk, number } = before;
    while (chunk.messages.length > chunkSize * 1.5) {
      chunk = this.#place(chunk.split(this.#cut(chunk.messages, chunkSize)), ++number);
    }
    for (let from = room; from < added.length;) {
      const to = this.#cut(added, Math.min(from + size, added.length));
      this.#place(this.#newChunk(added.slice(from, to)), ++number);
      from = to;
    }
  }

  get #album(): AlbumRules | undefined {
    const { content, renderers } = this.#settings?.() ?? {};
    return rendererOf(renderers, 'image') ? undefined : content?.album;
  }

  /** Whether this message continues the album of the one before. */
  #joins(messages: readonly Message[], at: number): boolean {
    const [message, next] = [messages[at - 1], messages[at]];
    // Most are none, which costs no more than this.
    if (message?.kind !== 'image' || next?.kind !== 'image') return false;
    return this.#album?.joins(message, next, this.#firstUnread) === true;
  }

  /** An album is in one chunk, unless it is very long. @returns where to cut, from `at` on. */
  #cut(messages: readonly Message[], at: number): number {
    let found = at;
    while (found < at + tailSize && this.#joins(messages, found)) found++;
    return this.#joins(messages, found) ? at : found;
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
    let index = from;
    // One picture more or less is another place for all of its album.
    while (at > 0 && this.#joins(next, index)) {
      index--;
      at--;
    }
    let tile = 0;
    let tiles = 0;
    for (; index < next.length; index++, at++) {
      while (at >= this.#chunks[number]!.messages.length) {
        number++;
        at = 0;
      }
      const chunk = this.#chunks[number]!;
      if (at > 0 && this.#joins(next, index)) tile++;
      else if (index >= to) break;
      else {
        tile = 0;
        tiles = this.#albumAt(index, chunk.messages.length - at);
      }
      const message = next[index]!;
      const place = placeOf(message, next[index - 1], next[index + 1], this.#firstUnread);
      chunk.draw(at, message, place | this.#albumPlace(index - tile, tile, tiles));
    }
  }

  #albumPlace(start: number, at: number, count: number): number {
    const album = count > 1 ? this.#album : undefined;
    if (!album) return 0;
    // The button that shows the others is on this one.
    const last = this.#shown[start + album.shown - 1];
    return album.placeOf(at, count, last !== undefined && this.#settings!().whole.has(last.key));
  }

  /** The number of pictures in the album that begins here. */
  #albumAt(index: number, most: number): number {
    let count = 1;
    while (count < most && this.#joins(this.#shown, index + count)) count++;
    return count;
  }
}
