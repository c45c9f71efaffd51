/**
 * Detects up to which message the user has seen the peer's messages: in view, in a visible tab of a focused window.
 * Reports only the newest: seeing a message includes the ones before it.
 */
import type { Change } from './arrivals.js';
import type { Feed } from './chunks/feed.js';
import { isShown } from './shown.js';

/**
 * No event reports that a panel faded in or that a cover was removed, so this is checked again at this interval (ms).
 */
const again = 400;

export class Seen {
  readonly #onSeen: (row: Element) => void;
  readonly #watched = new Set<Element>();
  readonly #inView = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The window of the list; a chat can be moved into another. */
  readonly #window: Window & typeof globalThis;
  readonly #observer: IntersectionObserver;

  constructor(onSeen: (row: Element) => void, { defaultView }: Document = document) {
    this.#onSeen = onSeen;
    this.#window = defaultView!;
    this.#observer = new this.#window.IntersectionObserver((entries) => this.#onChange(entries), {
      threshold: [0, 0.5, 1],
    });
    this.#window.addEventListener('focus', this.#report);
    this.#window.document.addEventListener('visibilitychange', this.#report);
  }

  /** @returns the rows that were not seen. */
  dispose(): readonly Element[] {
    const unseen = [...this.#watched];
    this.unwatchAll();
    this.#window.removeEventListener('focus', this.#report);
    this.#window.document.removeEventListener('visibilitychange', this.#report);
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
      // A message taller than the window counts as seen when it fills half of it.
      const seen = intersectionRatio >= 0.5 || intersectionRect.height > (rootBounds?.height ?? Infinity) / 2;
      if (seen) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#report();
  }

  readonly #report = (): void => {
    clearTimeout(this.#timer);
    const { document } = this.#window;
    if (document.visibilityState !== 'visible' || !document.hasFocus()) return;
    const newest = [...this.#inView].sort((one, other) => (follows(one, other) ? -1 : 1)).find(isShown);
    if (newest) this.#saw(newest);
    if (this.#inView.size > 0) this.#timer = setTimeout(this.#report, again);
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

/** Watches the rows of a change that may not have been seen yet. */
export const watchUnseen = (change: Change, feed: Feed, seen: Seen): void => {
  const { shown } = change;
  // Seeing a message includes the ones before it; the newest fifty are enough.
  for (let index = Math.max(firstUnseen(change), shown.length - 50, 0); index < shown.length; index++) {
    if (shown[index]!.outgoing) continue;
    const row = feed.row(index);
    if (row) seen.watch(row);
  }
  // The server's list may still count what was seen here; then it is reported as seen again.
  if (!change.conversation?.unread) return;
  const row = feed.row(shown.findLastIndex(({ outgoing }) => !outgoing));
  if (row) seen.watch(row);
};

/** Index of the first message that may be unseen; the number of messages if all were seen. */
const firstUnseen = ({ conversation, before, shown, added }: Change): number => {
  const unread = conversation?.firstUnread;
  if (before.length > 0) return added[0] ? shown.lastIndexOf(added[0]) : shown.length;
  return unread === undefined ? shown.length - 1 : shown.findIndex(({ id }) => id === unread);
};

const follows = (row: Element, other: Element): boolean =>
  (other.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
