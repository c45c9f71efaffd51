/** Notices which messages of the peer were really seen: in view, in a visible tab of a window that has the focus. */
export class Seen {
  readonly #onSeen: (row: Element) => void;
  readonly #inView = new Set<Element>();
  readonly #observer = new IntersectionObserver((entries) => this.#onChange(entries), { threshold: [0, 0.5, 1] });

  constructor(onSeen: (row: Element) => void) {
    this.#onSeen = onSeen;
    window.addEventListener('focus', this.#tell);
    document.addEventListener('visibilitychange', this.#tell);
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#inView.clear();
    window.removeEventListener('focus', this.#tell);
    document.removeEventListener('visibilitychange', this.#tell);
  }

  watch(row: Element): void {
    this.#observer.observe(row);
  }

  unwatchAll(): void {
    this.#observer.disconnect();
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
    for (const row of this.#inView) {
      this.#observer.unobserve(row);
      this.#onSeen(row);
    }
    this.#inView.clear();
  };
}
