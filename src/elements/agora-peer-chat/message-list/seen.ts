/**
 * Notices up to which message of the peer all were really seen: in view, in a visible tab of a window that has the
 * focus. Tells the newest only: who has seen a message has seen those before it.
 */
export class Seen {
  readonly #onSeen: (row: Element) => void;
  readonly #watched = new Set<Element>();
  readonly #inView = new Set<Element>();
  readonly #observer = new IntersectionObserver((entries) => this.#onChange(entries), { threshold: [0, 0.5, 1] });

  constructor(onSeen: (row: Element) => void) {
    this.#onSeen = onSeen;
    window.addEventListener('focus', this.#tell);
    document.addEventListener('visibilitychange', this.#tell);
  }

  dispose(): void {
    this.unwatchAll();
    window.removeEventListener('focus', this.#tell);
    document.removeEventListener('visibilitychange', this.#tell);
  }

  watch(row: Element): void {
    this.#watched.add(row);
    this.#observer.observe(row);
  }

  unwatchAll(): void {
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
    if (document.visibilityState !== 'visible' || !document.hasFocus()) return;
    let newest: Element | undefined;
    for (const row of this.#inView) if (!newest || follows(row, newest)) newest = row;
    this.#inView.clear();
    if (!newest) return;
    for (const row of this.#watched) {
      if (row !== newest && row.isConnected && follows(row, newest)) continue;
      this.#observer.unobserve(row);
      this.#watched.delete(row);
    }
    this.#onSeen(newest);
  };
}

const follows = (row: Element, other: Element): boolean =>
  (other.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
