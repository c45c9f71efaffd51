/**
 * Keeps what is being read where it is, to the pixel, whatever grows or shrinks around it: older messages, late
 * pictures, chunks whose true height comes to light. The browser's own scroll anchoring is switched off (Safari has
 * none, and it gives up at scroll position 0). At the end of the list it keeps the end instead.
 */

/** CSS pixels from the end that still count as the end. */
const endZone = 32;

export class ScrollKeeper {
  readonly #scroller: HTMLElement;
  /** The rows' boxes, in order: chunks, which hold rows. */
  readonly #chunks: () => readonly { readonly element: HTMLElement; readonly filled: boolean }[];
  /** Called before anything is measured, and once more after a large move. */
  readonly #prepare: () => void;
  readonly #onMove: () => void;
  // Only moves the view: to change the size of what is observed would be told a frame late, as an error of the page.
  readonly #observer = new ResizeObserver(() => {
    if (this.#adjust()) this.#onMove();
  });
  #following = true;
  #anchor?: { readonly row: Element; readonly offset: number };
  #expected = 0;

  constructor(
    scroller: HTMLElement,
    chunks: () => readonly { readonly element: HTMLElement; readonly filled: boolean }[],
    prepare: () => void,
    onMove: () => void,
  ) {
    this.#scroller = scroller;
    this.#chunks = chunks;
    this.#prepare = prepare;
    this.#onMove = onMove;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#observer.observe(scroller);
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#scroller.removeEventListener('scroll', this.#onScroll);
  }

  /** Whether the end is in view, and kept there. */
  get following(): boolean {
    return this.#following;
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }
  unwatch(element: Element): void {
    this.#observer.unobserve(element);
  }

  /** From now on the end. */
  follow(): void {
    this.#following = true;
    this.#anchor = undefined;
    this.settle();
  }

  /** From now on this row, `offset` CSS pixels below the upper edge. */
  hold(row: Element, offset: number): void {
    this.#following = false;
    this.#anchor = { row, offset };
    this.settle();
  }

  /** Puts the view right after something changed; before the frame is painted if called in a frame's callbacks. */
  settle(): void {
    this.#prepare();
    // What comes into view by a move may be of another height than was estimated: put right once more.
    if (this.#adjust()) {
      this.#prepare();
      this.#adjust();
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
    if (scroller.scrollTop === before) return false;
    this.#expected = scroller.scrollTop;
    return true;
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

  /** The first row whose end is in view; found by halving, first among chunks, then among rows. */
  #findAnchor(): void {
    this.#anchor = undefined;
    if (this.#following) return;
    const top = this.#scroller.getBoundingClientRect().top;
    const chunk = firstBelow(this.#chunks(), top, ({ element }) => element);
    if (!chunk) return;
    const row = chunk.filled ? firstBelow(chunk.element.children, top, (element) => element) : chunk.element;
    if (row) this.#anchor = { row, offset: row.getBoundingClientRect().top - top };
  }
}

function firstBelow<T>(boxes: ArrayLike<T>, line: number, elementOf: (box: T) => Element): T | undefined {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementOf(boxes[middle]!).getBoundingClientRect().bottom > line) high = middle;
    else low = middle + 1;
  }
  return boxes[low];
}
