/**
 * Keeps what is being read where it is, to the pixel, whatever grows or shrinks around it: older messages, late
 * pictures, chunks whose true height comes to light. The browser's own scroll anchoring is switched off (Safari has
 * none, and it gives up at scroll position 0). At the end of the list it keeps the end instead.
 */

import type { Chunk } from './chunk.js';
import { Finger } from './finger.js';
import { firstBelow, NearChunks } from './near-chunks.js';

/** CSS pixels from the end that still count as the end. */
const endZone = 32;

/** The row that is held, `offset` CSS pixels below the upper edge; none at the end. */
export interface Place {
  readonly row?: Element;
  readonly offset: number;
}

/** The same for another page: by the id of the message. */
export interface ReadPlace {
  readonly message: string;
  readonly offset: number;
}

export class ScrollKeeper {
  readonly #scroller: HTMLElement;
  readonly #chunks: () => readonly Chunk[];
  readonly #near: NearChunks;
  readonly #onMove: () => void;
  readonly #observer: ResizeObserver;
  #again = 0;
  #following = true;
  #anchor?: { readonly row: Element; readonly offset: number; readonly rough?: boolean };
  #expected = 0;
  /** The height of all when the end was kept last. */
  #heightAtEnd = 0;
  readonly #finger: Finger;
  readonly #box: HTMLElement;
  #width = 0;
  /** CSS pixels by which the view is to be moved once no finger moves it; until then the rows are shifted instead. */
  #owed = 0;

  /** @param box holds the chunks and has their height: one box to watch instead of hundreds, looked at in every frame. */
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
      // Rows that have come into view by this may be of another height than was estimated. It would be told as an error
      // of the page, a frame late: the box is looked at anew in that frame.
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

  /** Whether the end is in view, and kept there. */
  get following(): boolean {
    return this.#following;
  }

  get place(): Place {
    return this.#following ? { offset: 0 } : { offset: 0, ...this.#anchor };
  }

  /** Goes to where another keeper was. */
  restore({ row, offset }: Place): void {
    if (row?.isConnected) this.hold(row, offset);
    else this.follow();
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

  /** Brings a row into view, if it is not. */
  show(row: Element): void {
    const { top, height } = row.getBoundingClientRect();
    const view = this.#scroller.getBoundingClientRect();
    if (top < view.top) this.hold(row, 0);
    else if (top + height > view.bottom) this.hold(row, Math.max(0, view.height - height));
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
    if (this.#following) {
      // Under a finger the end waits.
      if (this.#finger.isMoving) return false;
      this.#shift(0);
      scroller.scrollTop = this.#heightAtEnd = scroller.scrollHeight;
    } else if (this.#anchor?.row.isConnected) {
      const shift = this.#offsetOf(this.#anchor.row) - this.#anchor.offset;
      // Below half a pixel lies the rounding of scroll positions, not a shift.
      if (Math.abs(shift) >= 0.5) {
        if (this.#finger.isMoving) this.#shift(this.#owed + shift);
        else scroller.scrollTop += shift;
      }
    } else this.#findAnchor();
    // Also where it did not move: the browser itself moves the view when what is in it shrinks, and tells it later.
    this.#expected = scroller.scrollTop;
    return this.#expected !== before;
  }

  /** Moves what is seen without scrolling. */
  #shift(owed: number): void {
    if (owed === this.#owed) return;
    this.#owed = owed;
    this.#box.style.setProperty('position', owed === 0 ? '' : 'relative');
    this.#box.style.setProperty('inset-block-start', owed === 0 ? '' : `${-owed}px`);
  }

  /** What was shifted is scrolled instead, to the pixel, and what waited is done. */
  readonly #onRest = (): void => {
    const owed = this.#owed;
    this.#shift(0);
    if (owed !== 0 && !this.#following) this.#expected = this.#scroller.scrollTop += owed;
    this.settle();
  };

  readonly #onScroll = (): void => {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    this.#finger.scrolled();
    // Our own correction, heard a frame later, is not a person who scrolls.
    if (scrollTop !== this.#expected) {
      this.#expected = scrollTop;
      // What came while a finger was on the list waits below, and takes nobody away from the end.
      const height = this.#following && this.#finger.isMoving ? this.#heightAtEnd : scrollHeight;
      this.#following = height - clientHeight - scrollTop <= endZone;
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
