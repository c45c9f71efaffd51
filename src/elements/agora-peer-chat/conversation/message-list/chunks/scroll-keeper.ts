/**
 * Keeps the rows being read at their position, to the pixel, whatever grows or shrinks around them: older messages,
 * late pictures, chunks whose real height becomes known. The browser's own scroll anchoring is off (Safari has none,
 * and it does not work at scroll position 0). At the end of the list it keeps the end in view instead.
 */

import type { Chunk } from './chunk.js';
import { Finger } from './finger.js';
import { firstBelow, NearChunks } from './near-chunks.js';

/** CSS pixels from the end that still count as the end. */
const endZone = 32;

/** The anchored row, `offset` CSS pixels below the upper edge; none at the end. */
export interface Place {
  readonly row?: Element;
  readonly offset: number;
}

/** The same across pages: identified by the message id. */
export interface ReadPlace {
  readonly message: string;
  readonly offset: number;
}

interface Anchor extends Place {
  readonly row: Element;
  /**
   * CSS pixels from the top of the row to its bubble, which is what stays in place: the label of a day between them may
   * go to an older row. Not known while the row is not laid out.
   */
  readonly inset: number | undefined;
  readonly rough: boolean;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const insetOf = (row: Element): number | undefined => {
  const bubble = row.querySelector(':scope > .bubble');
  return bubble?.clientHeight ? topOf(bubble) - topOf(row) : undefined;
};

export class ScrollKeeper {
  readonly #scroller: HTMLElement;
  readonly #chunks: () => readonly Chunk[];
  readonly #near: NearChunks;
  readonly #onMove: () => void;
  readonly #observer: ResizeObserver;
  #again = 0;
  #following = true;
  #anchor: Anchor | undefined;
  #expected = 0;
  /** The total height when the end was last kept in view. */
  #heightAtEnd = 0;
  readonly #finger: Finger;
  readonly #box: HTMLElement;
  #width = 0;
  /** CSS pixels to scroll as soon as no finger moves the list; until then the rows are shifted instead. */
  #owed = 0;

  /** @param box contains the chunks and has their height: one box to observe in every frame instead of hundreds. */
  constructor(
    scroller: HTMLElement,
    box: HTMLElement,
    chunks: () => readonly Chunk[],
    onMove: () => void,
    onWidth: () => void = () => undefined,
  ) {
    this.#scroller = scroller;
    this.#box = box;
    this.#finger = new Finger(scroller, this.#onRest);
    this.#chunks = chunks;
    this.#near = new NearChunks(scroller, chunks);
    this.#onMove = onMove;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    const view = scroller.ownerDocument.defaultView ?? window;
    this.#observer = new view.ResizeObserver((entries) => {
      for (const { target, contentRect } of entries)
        if (target === this.#scroller) {
          this.#near.resized(contentRect.height);
          if (this.#width !== contentRect.width && this.#width > 0) onWidth();
          this.#width = contentRect.width;
        }
      if (!this.#adjust()) return;
      this.#onMove();
      // This may bring rows into view whose height differs from the estimate. The observer would report that as a page
      // error, a frame late; so the box is observed anew in that frame.
      this.#observer.unobserve(box);
      this.#again = view.requestAnimationFrame(() => this.#observer.observe(box));
    });
    this.#observer.observe(scroller);
    this.#observer.observe(box);
  }

  dispose(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#again);
    this.#finger.dispose();
    this.#shift(0);
    this.#scroller.removeEventListener('scroll', this.#onScroll);
  }

  /** Whether the end is kept in view. */
  get following(): boolean {
    return this.#following;
  }

  get place(): Place {
    const { row, offset } = this.#anchor ?? {};
    return this.#following || !row ? { offset: 0 } : { row, offset: offset! };
  }

  /** Restores the position of another keeper. */
  restore({ row, offset }: Place): void {
    if (row?.isConnected) this.hold(row, offset);
    else this.follow();
  }

  /** Keeps the end in view from now on. */
  follow(): void {
    this.#following = true;
    this.#anchor = undefined;
    this.settle();
  }

  /** Keeps this row `offset` CSS pixels below the upper edge; keeps the end instead, if it is then in view. */
  hold(row: Element, offset: number): void {
    this.#following = false;
    this.#anchor = { row, offset, inset: insetOf(row), rough: false };
    this.settle();
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    // Without a box, as in a panel that is about to be shown, everything is at the end.
    if (clientHeight > 0 && scrollHeight - clientHeight - scrollTop < 1) this.follow();
  }

  /** Scrolls a row into view, if it is not. */
  show(row: Element): void {
    const { top, height } = row.getBoundingClientRect();
    const view = this.#scroller.getBoundingClientRect();
    if (top < view.top) this.hold(row, 0);
    else if (top + height > view.bottom) this.hold(row, Math.max(0, view.height - height));
  }

  /** Corrects the scroll position after a change; before the paint if called in an animation frame. */
  settle(): void {
    if (this.#following) {
      this.#near.atEnd();
      this.#adjust();
    } else {
      this.#near.inView();
      // The correction may bring rows into view whose height differs from the estimate: correct once more.
      if (this.#adjust()) {
        this.#near.inView();
        this.#adjust();
      }
      // The anchor was a whole chunk, whose rows may come, go and shrink: once it is filled, anchor one of its rows.
      if (this.#anchor?.rough) this.#findAnchor();
    }
    this.#onMove();
  }

  /** @returns whether the view was moved. */
  #adjust(): boolean {
    const scroller = this.#scroller;
    const before = scroller.scrollTop;
    if (this.#following) {
      // While a finger moves the list, the end is not followed.
      if (this.#finger.isMoving) return false;
      this.#shift(0);
      scroller.scrollTop = this.#heightAtEnd = scroller.scrollHeight;
    } else if (this.#anchor?.row.isConnected) {
      const { row, offset, inset, rough } = this.#anchor;
      const now = insetOf(row) ?? inset;
      const place = offset + (inset ?? now ?? 0) - (now ?? 0);
      this.#anchor = { row, offset: place, inset: now, rough };
      const shift = topOf(row) - topOf(scroller) - place;
      // Less than half a pixel is rounding of scroll positions, not a shift.
      if (Math.abs(shift) >= 0.5) {
        if (this.#finger.isMoving) this.#shift(this.#owed + shift);
        else scroller.scrollTop += shift;
      }
    } else this.#findAnchor();
    // Also if it did not move: the browser itself scrolls when content shrinks, and reports it later.
    this.#expected = scroller.scrollTop;
    return this.#expected !== before;
  }

  /** Moves the visible rows without scrolling. */
  #shift(owed: number): void {
    if (owed === this.#owed) return;
    this.#owed = owed;
    this.#box.style.setProperty('position', owed === 0 ? '' : 'relative');
    this.#box.style.setProperty('inset-block-start', owed === 0 ? '' : `${-owed}px`);
  }

  /** Replaces the shift by scrolling, to the pixel, and catches up on postponed corrections. */
  readonly #onRest = (): void => {
    const owed = this.#owed;
    this.#shift(0);
    if (owed !== 0 && !this.#following) this.#expected = this.#scroller.scrollTop += owed;
    this.settle();
  };

  readonly #onScroll = (): void => {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    this.#finger.scrolled();
    // Our own correction, reported a frame later, is not the user scrolling.
    if (scrollTop !== this.#expected) {
      this.#expected = scrollTop;
      // What arrived while a finger was on the list waits below, and does not end following.
      const height = this.#following && this.#finger.isMoving ? this.#heightAtEnd : scrollHeight;
      this.#following = height - clientHeight - scrollTop <= endZone;
      this.#findAnchor();
    }
    this.settle();
  };

  /**
   * Anchors the first row that begins in view, since a picture cut by the upper edge may still grow; if there is none,
   * the first that ends in view. Found by binary search, first among chunks, then among rows.
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
    const offset = topOf(row) - top;
    const next = chunk.filled && offset < 0 ? rows[at + 1] : undefined;
    const nextTop = next ? topOf(next) : bottom;
    this.#anchor =
      next && nextTop < bottom
        ? { row: next, offset: nextTop - top, inset: insetOf(next), rough: false }
        : { row, offset, inset: insetOf(row), rough: !chunk.filled };
  }
}
