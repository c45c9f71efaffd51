/** The keys of the list: arrow keys move between messages and into their content, Enter opens a message's menu. */
import type { Feed } from '../chunks/feed.js';
import type { RowSettings } from '../row/row-settings.js';
import { isVisible } from '../../../../parts/is-visible.js';

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
  readonly #settings: () => RowSettings;
  readonly #actions: RowActions;

  constructor(
    scroller: HTMLElement,
    feed: Feed,
    settings: () => RowSettings,
    signal: AbortSignal,
    actions: RowActions,
  ) {
    this.#scroller = scroller;
    this.#feed = feed;
    this.#settings = settings;
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
    const page = Math.max(1, Math.floor(this.#scroller.clientHeight / 60));
    const steps = new Map([
      ['ArrowUp', -1],
      ['ArrowDown', 1],
      ['PageUp', -page],
      ['PageDown', page],
      ['Home', -1e9],
      ['End', 1e9],
    ]);
    const step = steps.get(event.key);
    if (step !== undefined) {
      const index = this.#feed.indexOfRow(row) + step;
      const next = this.#feed.row(Math.min(Math.max(index, 0), this.#feed.messages.length - 1));
      if (next) this.#actions.focus(next);
    } else if (event.key === 'Enter' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      this.#actions.openMenu(row);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      insideOf(row)
        .at(this.#isForward(event) ? 0 : -1)
        ?.focus();
    } else return;
    event.preventDefault();
  };

  /** Arrow keys move through the message's content, then the toolbar; past either end the focus returns to the row. */
  #onKeyInside(event: KeyboardEvent, row: HTMLElement): void {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    // Players and fields use the arrow keys themselves.
    if (event.target instanceof Element && event.target.matches('audio, video, input, select, textarea')) return;
    const all = insideOf(row);
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    (all[at + (this.#isForward(event) ? 1 : -1)] ?? row).focus();
    event.preventDefault();
  }

  #isForward({ key }: KeyboardEvent): boolean {
    return (key === 'ArrowRight') === (this.#settings().words.dir() === 'ltr');
  }
}
