/**
 * One message at a time is in the tab order; arrow keys move between messages and into their content. The row under the
 * pointer or with the focus has the toolbar.
 */
import { moveTabStop } from '../../../../parts/roving-focus.js';
import { FocusFieldEvent, MessageActionEvent, type MessageAction } from '../../context/part-events.js';
import type { Message } from '../../../../../types/message.js';
import type { Feed } from '../chunks/feed.js';
import { LongPress } from './long-press.js';
import type { RowSettings } from '../row/row-settings.js';
import { RowKeys, rowOf } from './row-keys.js';
import { Toolbar } from './toolbar.js';

export class RowFocus {
  readonly #host: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #feed: Feed;
  readonly #settings: () => RowSettings;
  readonly #show: (row: HTMLElement) => void;
  readonly #toolbar: Toolbar;
  readonly #stop = new AbortController();
  readonly #press: LongPress;
  #current: HTMLElement | undefined;
  /** Its index among the messages, for when it is removed. */
  #at = 0;
  /** Whether the user has chosen it. */
  #chosen = false;

  /** @param show scrolls a row into view */
  constructor(
    host: HTMLElement,
    scroller: HTMLElement,
    feed: Feed,
    settings: () => RowSettings,
    show: (row: HTMLElement) => void,
  ) {
    this.#host = host;
    this.#scroller = scroller;
    this.#feed = feed;
    this.#settings = settings;
    this.#show = show;
    this.#toolbar = new Toolbar(feed, settings);
    this.#press = new LongPress(
      scroller,
      (row, point) => this.#act('menu', row, row, { ...point, held: true }),
      this.#stop.signal,
    );
    const { signal } = this.#stop;
    new RowKeys(scroller, feed, signal, {
      focus: (row) => this.focus(row),
      openMenu: (row) => this.#act('menu', row, row),
    });
    scroller.addEventListener('click', this.#onClick, { signal });
    scroller.addEventListener('focusin', this.#onFocus, { signal });
    scroller.addEventListener('pointerover', this.#onPointer, { signal });
    scroller.addEventListener('contextmenu', this.#onContextMenu, { signal });
    scroller.ownerDocument.addEventListener('keydown', this.#onEscape, { signal, capture: true });
  }

  dispose(): void {
    this.#stop.abort();
    this.#toolbar.hide();
    if (this.#current) this.#current.tabIndex = -1;
  }

  /** Tab enters the list at the newest message, until another has been chosen. */
  refresh(): void {
    if (this.#chosen && this.#current?.isConnected) return;
    this.#chosen = false;
    const row = this.#feed.row(this.#feed.messages.length - 1);
    if (row) this.#makeCurrent(row);
  }

  /**
   * Texts or available actions changed: the toolbar is updated before it can be pressed, and does not move under the
   * pointer.
   */
  redraw(): void {
    const { row } = this.#toolbar;
    // One that Escape has hidden is updated when it is shown again.
    if (row?.matches('.active')) this.#toolbar.show(row);
  }

  /** Remembers the focus before rows may be removed. @returns a function that focuses what is there afterwards. */
  hold(): () => void {
    const row = this.#active?.closest<HTMLElement>('.row');
    const at = row && this.#scroller.contains(row) ? this.#feed.indexOfRow(row) : -1;
    return () => {
      if (at >= 0 && !this.#active) this.focusAt(at);
    };
  }

  /** Focuses the message that replaced a removed one; if there is none, the message field. */
  focusAt(index = this.#at): void {
    const row = this.#feed.row(Math.min(index, this.#feed.messages.length - 1));
    if (row) this.focus(row);
    else this.#host.dispatchEvent(new FocusFieldEvent());
  }

  get #active(): Element | null {
    return (this.#scroller.getRootNode() as ShadowRoot).activeElement;
  }

  focus(row: HTMLElement): void {
    this.#chosen = true;
    this.#makeCurrent(row);
    row.focus({ preventScroll: true });
    this.#show(row);
  }

  #makeCurrent(row: HTMLElement): void {
    moveTabStop(this.#current, row);
    this.#current = row;
  }

  #act(
    action: MessageAction,
    row: HTMLElement,
    origin: HTMLElement,
    point?: { x: number; y: number; held?: boolean },
  ): void {
    const message = this.#feed.messageOf(row);
    if (!message) return;
    if (action === 'expand') return this.#expand(row, message);
    this.#host.dispatchEvent(new MessageActionEvent(action, message, origin, point));
  }

  #expand(row: HTMLElement, message: Message): void {
    const { whole } = this.#settings();
    if (!whole.delete(message.key)) whole.add(message.key);
    this.#feed.redrawRow(row);
    if (row.matches('.tile')) this.#feed.place();
  }

  /** Shows all pictures of an album. @param row that of a picture out of sight. */
  unfold(row: HTMLElement): void {
    let last: Element | null = row;
    while (last?.matches('.tile-beyond')) last = last.previousElementSibling;
    const message = last && this.#feed.messageOf(last);
    if (message) this.#expand(last as HTMLElement, message);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const row = rowOf(event);
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    if (!row || this.#press.justPressed) return;
    if (!button) return this.#onTap(row, event);
    const point = event.detail > 0 ? { x: event.clientX, y: event.clientY } : undefined;
    // The row's menu button, for users without a pointer, has no box to open a menu next to.
    this.#act(button.dataset['action'] as MessageAction, row, button.matches('.more') ? row : button, point);
  };

  /** A tap, or a click by voice or switch control, shows or hides the actions of the message. */
  #onTap(row: HTMLElement, event: MouseEvent): void {
    if ((event.target as Element).closest('a, audio, video, input, select, textarea')) return;
    if (!document.getSelection()?.isCollapsed) return;
    const touched = (event as PointerEvent).pointerType === 'touch';
    if (touched && this.#toolbar.row === row && !row.contains(this.#active)) this.#toolbar.hide();
    else this.#toolbar.show(row);
  }

  /** Escape hides what the pointer brought up, without moving the pointer (WCAG 1.4.13). */
  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#toolbar.dismiss();
  };

  readonly #onContextMenu = (event: MouseEvent): void => {
    const row = rowOf(event);
    // Links, pictures and selected text keep the browser's own menu.
    if (!row || (event.target as Element).closest('a, img, audio, video') || !document.getSelection()?.isCollapsed)
      return;
    event.preventDefault();
    this.#act('menu', row, row, event.button === 2 ? { x: event.clientX, y: event.clientY } : undefined);
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const row = event.pointerType === 'touch' ? null : rowOf(event);
    // Back from elsewhere, it brings up again what Escape has hidden.
    if (row && (this.#toolbar.row !== row || !row.contains(event.relatedTarget as Node | null)))
      this.#toolbar.show(row);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const row = rowOf(event);
    if (!row) return;
    this.#chosen = true;
    this.#makeCurrent(row);
    this.#at = this.#feed.indexOfRow(row);
    this.#toolbar.show(row);
  };
}
