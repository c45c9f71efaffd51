/**
 * Keeps what is being read where it is, to the pixel, whatever grows or shrinks around it: older messages, late
 * pictures, chunks whose true height comes to light. The browser's own scroll anchoring is switched off (Safari has
 * none, and it gives up at scroll position 0). At the end of the list it keeps the end instead.
 */

import type { Chunk } from './chunk.js';
import { firstBelow, NearChunks } from './near-chunks.js';

/** CSS pixels from the end that still count as the end. */
const endZone = 32;

export class ScrollKeeper {
  readonly #scroller: HTMLElement;
  readonly #chunks: () => readonly Chunk[];
  readonly #near: NearChunks;
  readonly #onMove: () => void;
  // Only moves the view: to change the size of what is observed would be told a frame late, as an error of the page.
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      if (target === this.#scroller) this.#near.resized(contentRect.height);
    if (this.#adjust()) this.#onMove();
  });
  #following = true;
  #anchor?: { readonly row: Element; readonly offset: number; readonly rough?: boolean };
  #expected = 0;

  /** @param box holds the chunks and has their height: one box to watch instead of hundreds, looked at in every frame. */
  constructor(scroller: HTMLElement, box: Element, chunks: () => readonly Chunk[], onMove: () => void) {
    this.#scroller = scroller;
    this.#chunks = chunks;
    this.#near = new NearChunks(scroller, chunks);
    this.#onMove = onMove;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#observer.observe(scroller);
    this.#observer.observe(box);
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#scroller.removeEventListener('scroll', this.#onScroll);
  }

  /** Whether the end is in view, and kept there. */
  get following(): boolean {
    return this.#following;
  }

  /** From now on the end. */
  follow(): void {
    this.#following = true;
    this.#anchor = undefined;
    this.settle();
  }

  /** From now on this row, `offset` CSS pixels below the upper edge; the end, if that is in view with it. */
  hold(row: Element, offset: number): void {
    this.#following = false;
    this.#anchor = { row, offset };
    this.settle();
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    if (scrollHeight - clientHeight - scrollTop < 1) this.follow();
  }

  /** Puts the view right after something changed; before the frame is painted if called in a frame's callbacks. */
  settle(): void {
    if (this.#following) {
      this.#near.atEnd();
      this.#adjust();
    } else {
      this.#near.inView();
      // What comes into view by a move may be of another height than was estimated: put right once more.
      if (this.#adjust()) {
        this.#near.inView();
        this.#adjust();
      }
      // Rows within a chunk may come, go and shrink: once it is filled, one of them is held instead.
      if (this.#anchor?.rough) this.#findAnchor();
    }
    this.#onMove();
  }

  /** @returns whether the view was moved. */
  #adjust(): boolean {
    const scroller = this.#scroller;
    const before = scroller.scrollTop;
    if (this.#following) scroller.scrollTop = scroller.scrollHeight;
    else if (this.#anchor?.row.isConnected) {
      const shift = this.#offsetOf(this.#anchor.row) - this.#anchor.offset;
      // Below half a pixel lies the rounding of scroll positions, not a shift.
      if (Math.abs(shift) >= 0.5) scroller.scrollTop += shift;
    } else this.#findAnchor();
    // Also where it did not move: the browser itself moves the view when what is in it shrinks, and tells it later.
    this.#expected = scroller.scrollTop;
    return this.#expected !== before;
  }

  readonly #onScroll = (): void => {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    // Our own correction, heard a frame later, is not a person who scrolls.
    if (scrollTop !== this.#expected) {
      this.#expected = scrollTop;
      this.#following = scrollHeight - clientHeight - scrollTop <= endZone;
      this.#findAnchor();
    }
    this.settle();
  };

  #offsetOf(row: Element): number {
    return row.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
  }

  /**
   * The first row that begins in view, since a picture that is cut by the upper edge may still grow; without one, the
   * first that ends in it. Found by halving, first among chunks, then among rows.
   */
  #findAnchor(): void {
    this.#anchor = undefined;
    if (this.#following) return;
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    const chunks = this.#chunks();
    const chunk = chunks[firstBelow(chunks, top, ({ element }) => element)];
    if (!chunk) return;
    const rows = chunk.element.children;
    const at = firstBelow(rows, top, (element) => element);
    const row = chunk.filled ? rows[at] : chunk.element;
    if (!row) return;
    const offset = row.getBoundingClientRect().top - top;
    const next = chunk.filled && offset < 0 ? rows[at + 1] : undefined;
    const nextTop = next?.getBoundingClientRect().top ?? bottom;
    this.#anchor =
      next && nextTop < bottom ? { row: next, offset: nextTop - top } : { row, offset, rough: !chunk.filled };
  }
}
