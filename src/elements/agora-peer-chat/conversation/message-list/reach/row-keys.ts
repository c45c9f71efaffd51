/** The keys of the list: arrow keys move between messages and into their content, Enter opens a message's menu. */
import type { Feed } from '../chunks/feed.js';
import { isVisible } from '../../../../parts/is-visible.js';
import { placeAfter, stepOf } from '../../../../parts/roving-focus.js';

export const rowOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : null;

/** The focusable elements of a row in order; the toolbar is last. */
const insideOf = (row: HTMLElement): HTMLElement[] =>
  [
    ...row.querySelectorAll<HTMLElement>('a[href], button, audio, video, input, select, textarea, summary, [tabindex]'),
  ].filter((one) => isVisible(one) && !one.matches(':disabled, .more'));

interface RowActions {
  focus(row: HTMLElement): void;
  openMenu(row: HTMLElement): void;
}

export class RowKeys {
  readonly #scroller: HTMLElement;
  readonly #feed: Feed;
  readonly #actions: RowActions;

  constructor(scroller: HTMLElement, feed: Feed, signal: AbortSignal, actions: RowActions) {
    this.#scroller = scroller;
    this.#feed = feed;
    this.#actions = actions;
    scroller.addEventListener('keydown', this.#onKey, { signal });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const row = rowOf(event);
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && event.target !== row) {
      event.preventDefault();
      row.focus();
      return;
    }
    if (event.target !== row) return this.#onKeyInside(event, row);
    const step = stepOf(event, 'column') || this.#pageOf(event);
    if (step !== 0) {
      const { messages } = this.#feed;
      const next = this.#feed.row(placeAfter(this.#feed.indexOfRow(row), step, messages.length));
      if (next) this.#actions.focus(next);
    } else if (event.key === 'Enter' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      this.#actions.openMenu(row);
    } else {
      const sideways = stepOf(event, 'row', this.#scroller);
      if (sideways === 0) return;
      insideOf(row)
        .at(sideways > 0 ? 0 : -1)
        ?.focus();
    }
    event.preventDefault();
  };

  /** Arrow keys move through the message's content, then the toolbar; past either end the focus returns to the row. */
  #onKeyInside(event: KeyboardEvent, row: HTMLElement): void {
    const step = stepOf(event, 'row', this.#scroller);
    if (!Number.isFinite(step) || step === 0) return;
    // Players and fields use the arrow keys themselves.
    if (event.target instanceof Element && event.target.matches('audio, video, input, select, textarea')) return;
    const all = insideOf(row);
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    (all[at + step] ?? row).focus();
    event.preventDefault();
  }

  /** By how many messages the key moves; a page is what the list shows. */
  #pageOf({ key }: KeyboardEvent): number {
    const page = Math.max(1, Math.floor(this.#scroller.clientHeight / 60));
    if (key === 'PageUp') return -page;
    return key === 'PageDown' ? page : 0;
  }
}
