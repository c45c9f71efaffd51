/**
 * About 64 neighbouring rows in one box that the browser need not lay out or paint while it is out of view
 * (`content-visibility: auto` in the styles). Everything stays in the document, for find-in-page, selection and screen
 * readers. A chunk far from view starts empty, with an estimated height, and is filled in idle time.
 */
import type { Message } from '../../../../../types/message.js';
import { isWhole } from '../row/is-whole.js';

export const chunkSize = 64;
/** The size of the last chunk, where messages arrive one by one: each arrival repaints all of its rows. */
export const tailSize = 24;

/**
 * Draws a message into its row. @param previous what the row shows now. @param anew redraw it even if it is the same.
 */
export type Paint = (row: HTMLElement, message: Message, place: number, previous?: Message, anew?: boolean) => void;

/** Estimated height of a row in CSS pixels; replaced by the real height when the chunk comes into view. */
export type Estimate = (message: Message, place: number) => number;

export class Chunk {
  readonly element = document.createElement('div');
  /** Kept, since the browser remembers its length as long as the rows do not change; `childElementCount` counts each time. */
  readonly #rows = this.element.children;
  /** The messages that the rows show, or will show once filled. */
  messages: Message[];
  places: number[] = [];
  filled = false;
  /** Incremented when the rows change. */
  version = 0;
  #near = false;
  /** Rows or their places changed since the height was estimated. */
  #stale = true;
  /** The first row and the last, by which rows that are not ours are found. */
  #ends: readonly (Element | null)[] = [];
  readonly #paint: Paint;
  readonly #estimate: Estimate;

  constructor(messages: Message[], paint: Paint, estimate: Estimate) {
    this.messages = messages;
    this.#paint = paint;
    this.#estimate = estimate;
    this.element.className = 'chunk';
    this.element.setAttribute('role', 'presentation');
  }

  /** Whether it is in or near the view: then it is filled and laid out, whatever the browser's own rule says. */
  get near(): boolean {
    return this.#near;
  }
  set near(near: boolean) {
    if (near === this.#near) return;
    this.#near = near;
    if (near) this.fill();
    else this.resize();
    this.element.classList.toggle('near', near);
  }

  /**
   * @param anew the remembered real height is no longer valid.
   * @param each height of a row in CSS pixels, which saves estimating them one by one.
   * @returns the estimated height in CSS pixels; 0 if none was needed.
   */
  resize(anew = false, each?: number): number {
    // The estimate is only needed while the rows are not laid out.
    if (this.#near || !(this.#stale || anew)) return 0;
    this.#stale = false;
    const { messages } = this;
    const height =
      each === undefined
        ? messages.reduce((sum, message, at) => sum + this.#estimate(message, this.places[at]!), 0)
        : each * messages.length;
    this.element.style.setProperty('contain-intrinsic-block-size', `${anew ? '' : 'auto '}${height}px`);
    return height;
  }

  row(index: number): HTMLElement {
    return this.#rows[index] as HTMLElement;
  }

  fill(): void {
    if (this.filled) return;
    this.filled = true;
    this.version++;
    this.element.append(...this.messages.map((message, index) => this.#newRow(message, this.places[index]!)));
    this.#note();
  }

  /** Whether somebody has taken out rows, or put others in their place. */
  get isTorn(): boolean {
    const { firstElementChild, lastElementChild } = this.element;
    const [first, last] = this.#ends;
    return (
      this.filled &&
      (this.#rows.length !== this.messages.length || firstElementChild !== first || lastElementChild !== last)
    );
  }

  /** Draws again what somebody has taken out of the rows, or of a row in view. */
  mend(): void {
    const { element, messages } = this;
    if (this.isTorn) {
      element.replaceChildren();
      this.filled = false;
      this.fill();
    }
    if (!this.#near) return;
    for (const [index, message] of messages.entries())
      if (!isWhole(this.row(index))) this.#paint(this.row(index), message, this.places[index]!);
  }

  /** Inserts and removes rows; new rows are empty until `draw`. */
  splice(at: number, removed: number, added: readonly Message[]): void {
    this.messages.splice(at, removed, ...added);
    this.places.splice(at, removed, ...added.map(() => -1));
    this.version++;
    if (this.filled) {
      for (let count = 0; count < removed; count++) this.row(at).remove();
      const before = this.#rows[at] ?? null;
      for (let count = 0; count < added.length; count++)
        this.element.insertBefore(document.createElement('div'), before);
      this.#note();
    }
    this.#stale = true;
  }

  /** Moves the rows from `at` on into a new chunk. */
  split(at: number): Chunk {
    const rest = new Chunk(this.messages.splice(at), this.#paint, this.#estimate);
    rest.places = this.places.splice(at);
    rest.filled = this.filled;
    if (this.filled) rest.element.append(...[...this.#rows].slice(at));
    rest.#note();
    this.#note();
    this.#stale = true;
    return rest;
  }

  /** Shows a message in its row, if the message or its place changed. */
  draw(index: number, message: Message, place: number): void {
    const previous = this.messages[index]!;
    const fresh = this.places[index] === -1;
    if (previous === message && this.places[index] === place) return;
    this.messages[index] = message;
    this.places[index] = place;
    this.#stale = true;
    if (this.filled) this.#paint(this.row(index), message, place, fresh ? undefined : previous);
  }

  /** Redraws one row, or every row, with the same message: for another language or another name. */
  redraw(only?: number): void {
    if (!this.filled) return;
    for (const [index, message] of this.messages.entries())
      if (only === undefined || only === index)
        this.#paint(this.row(index), message, this.places[index]!, message, true);
  }

  #note(): void {
    this.#ends = [this.element.firstElementChild, this.element.lastElementChild];
  }

  #newRow(message: Message, place: number): HTMLElement {
    const row = document.createElement('div');
    this.#paint(row, message, place);
    return row;
  }
}
