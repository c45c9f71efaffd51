/** Where the list scrolls to after a change. */
import type { Change } from './arrivals.js';
import type { Feed } from './chunks/feed.js';
import type { ScrollKeeper } from './chunks/scroll-keeper.js';

/** Milliseconds between two messages of which both are animated: in a burst, the animations would only slow each other. */
const calm = 400;

export class Placing {
  /** Whether the initial scroll position has been set. */
  isPlaced = false;
  /** Number of messages that arrived at the end while the user was reading elsewhere. */
  fresh = 0;
  /** When the last message came to the end, ms of `performance`. */
  #lastArrival = -Infinity;

  forget(): void {
    this.isPlaced = false;
    this.fresh = 0;
  }

  /** Scrolls to the user's own new message, to the first unread one, else not at all. */
  place({ conversation, before, shown, added }: Change, feed: Feed, keeper: ScrollKeeper, scroller: Element): void {
    const last = shown.at(-1);
    const grown = last !== undefined && last.key !== before.at(-1)?.key;
    if (this.isPlaced && keeper.following && shown.length === before.length + 1 && grown) this.#arrive(feed);
    if (grown && last.outgoing && last.status === 'sending') return keeper.follow();
    if (!this.isPlaced && shown.length > 0) {
      this.isPlaced = conversation?.history !== 'loading';
      const unread = shown.findIndex(({ id }) => id !== null && id === conversation?.firstUnread);
      const row = unread < 0 ? undefined : feed.row(unread);
      if (row) return keeper.hold(row, scroller.clientHeight / 4);
      return keeper.follow();
    }
    if (!keeper.following && before.length > 0) this.fresh += added.length;
    keeper.settle();
  }

  /** A single new message at the end is animated; history and bursts are not. */
  #arrive(feed: Feed): void {
    const last = this.#lastArrival;
    this.#lastArrival = performance.now();
    if (this.#lastArrival - last < calm) return;
    const row = feed.row(feed.messages.length - 1);
    row?.classList.add('arriving');
    row?.addEventListener('animationend', () => row.classList.remove('arriving'), { once: true });
  }
}
