/**
 * Notices up to which message of the peer all were really seen: in view, in a visible tab of a window that has the
 * focus. Tells the newest only: who has seen a message has seen those before it.
 */
import { isShown } from './shown.js';

/** Nothing tells when a panel fades in, or when what lies over it goes away: until then we look again this often (ms). */
const again = 400;

export class Seen {
  readonly #onSeen: (row: Element) => void;
  readonly #watched = new Set<Element>();
  readonly #inView = new Set<Element>();
  #timer?: ReturnType<typeof setTimeout>;
  /** Of the window in which the list stands; a chat can be moved into another. */
  readonly #window: Window & typeof globalThis;
  readonly #observer: IntersectionObserver;

  constructor(onSeen: (row: Element) => void, { defaultView }: Document = document) {
    this.#onSeen = onSeen;
    this.#window = defaultView!;
    this.#observer = new this.#window.IntersectionObserver((entries) => this.#onChange(entries), {
      threshold: [0, 0.5, 1],
    });
    this.#window.addEventListener('focus', this.#tell);
    this.#window.document.addEventListener('visibilitychange', this.#tell);
  }

  /** @returns the rows that were not seen. */
  dispose(): readonly Element[] {
    const unseen = [...this.#watched];
    this.unwatchAll();
    this.#window.removeEventListener('focus', this.#tell);
    this.#window.document.removeEventListener('visibilitychange', this.#tell);
    return unseen;
  }

  watch(row: Element): void {
    this.#watched.add(row);
    this.#observer.observe(row);
  }

  unwatchAll(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#watched.clear();
    this.#inView.clear();
  }

  #onChange(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
      // A message taller than the window is seen when it fills half of it.
      const seen = intersectionRatio >= 0.5 || intersectionRect.height > (rootBounds?.height ?? Infinity) / 2;
      if (seen) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#tell();
  }

  readonly #tell = (): void => {
    clearTimeout(this.#timer);
    const { document } = this.#window;
    if (document.visibilityState !== 'visible' || !document.hasFocus()) return;
    const newest = [...this.#inView].sort((one, other) => (follows(one, other) ? -1 : 1)).find(isShown);
    if (newest) this.#saw(newest);
    if (this.#inView.size > 0) this.#timer = setTimeout(this.#tell, again);
  };

  #saw(newest: Element): void {
    for (const row of this.#watched) {
      if (row !== newest && row.isConnected && follows(row, newest)) continue;
      this.#observer.unobserve(row);
      this.#watched.delete(row);
      this.#inView.delete(row);
    }
    this.#inView.delete(newest);
    this.#onSeen(newest);
  }
}

const follows = (row: Element, other: Element): boolean =>
  (other.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
