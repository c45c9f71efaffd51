/**
 * One message at a time is in the tab order; arrow keys move between them. The one toolbar of the list is put into the
 * row that has the pointer or the focus, so that ten thousand rows carry no buttons.
 */
import { html, render } from 'lit';
import type { Message } from '../../../types.js';
import { formatFull, formatTime } from '../../../ui/format-time.js';
import { oneLine } from '../../../ui/hostile-text.js';
import { icons } from '../../../ui/icons.js';
import { MessageActionEvent, type MessageAction } from '../part-events.js';
import type { Feed } from './feed.js';
import { LongPress } from './long-press.js';
import type { RowSettings } from './row.js';

const rowOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : null;

export class RowFocus {
  readonly #host: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #feed: Feed;
  readonly #settings: () => RowSettings;
  readonly #toolbar = document.createElement('div');
  readonly #stop = new AbortController();
  readonly #press: LongPress;
  #current?: HTMLElement;
  /** Whether a person has gone to it. */
  #chosen = false;

  constructor(host: HTMLElement, scroller: HTMLElement, feed: Feed, settings: () => RowSettings) {
    this.#host = host;
    this.#scroller = scroller;
    this.#feed = feed;
    this.#settings = settings;
    this.#toolbar.className = 'toolbar';
    this.#toolbar.setAttribute('part', 'toolbar');
    this.#toolbar.setAttribute('data-shared', '');
    this.#press = new LongPress(
      scroller,
      (row, point) => this.#act('menu', row, row, { ...point, held: true }),
      this.#stop.signal,
    );
    const { signal } = this.#stop;
    scroller.addEventListener('click', this.#onClick, { signal });
    scroller.addEventListener('keydown', this.#onKey, { signal });
    scroller.addEventListener('focusin', this.#onFocus, { signal });
    scroller.addEventListener('pointerover', this.#onPointer, { signal });
    scroller.addEventListener('contextmenu', this.#onContextMenu, { signal });
  }

  dispose(): void {
    this.#stop.abort();
    this.#toolbar.remove();
  }

  /** The newest message is the way into the list by Tab, until another has been chosen. */
  refresh(): void {
    if (this.#chosen && this.#current?.isConnected) return;
    this.#chosen = false;
    const row = this.#feed.row(this.#feed.messages.length - 1);
    if (row) this.#makeCurrent(row);
  }

  focus(row: HTMLElement): void {
    this.#chosen = true;
    this.#makeCurrent(row);
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }

  #makeCurrent(row: HTMLElement): void {
    if (this.#current && this.#current !== row) this.#current.tabIndex = -1;
    this.#current = row;
    row.tabIndex = 0;
  }

  /** What a screen reader says of a message that gets the focus; made then, not for all. */
  #name(row: HTMLElement, message: Message): void {
    const { words, nameOf } = this.#settings();
    const sender = message.outgoing ? words.term('you') : nameOf(message.from, message);
    const text = oneLine(message.text, 600) || words.term(`kind-${message.kind}`);
    const status = message.outgoing ? words.term(`message-${message.status}`) : '';
    row.setAttribute(
      'aria-label',
      words.term('rowLabel', sender, formatTime(message.time, words.lang()), text, status),
    );
  }

  #showToolbar(row: HTMLElement): void {
    const message = this.#feed.messageOf(row);
    // Who is using the toolbar of one message does not lose it to another one under the pointer.
    const busy = this.#toolbar.contains((row.getRootNode() as ShadowRoot).activeElement);
    if (!message || (busy && this.#toolbar.parentNode !== row)) return;
    const { words, noReactions } = this.#settings();
    row.querySelector('time')?.setAttribute('title', formatFull(message.time, words.lang()));
    if (message.id === null || message.recalled) this.#toolbar.remove();
    const able = message.id !== null && !message.recalled;
    render(
      html`${
        able
          ? html`${
              noReactions
                ? ''
                : html`<button type="button" class="icon" data-action="react" aria-label=${words.term('react')} tabindex="-1">
                      ${icons.emoji()}
                    </button>`
            }<button type="button" class="icon" data-action="reply" aria-label=${words.term('reply')} tabindex="-1">
                ${icons.reply()}
              </button>`
          : ''
      }<button
          type="button"
          class="icon"
          data-action="menu"
          aria-haspopup="menu"
          aria-label=${words.term('messageMenu')}
          tabindex="-1"
        >
          ${icons.menu()}
        </button>`,
      this.#toolbar,
    );
    if (this.#toolbar.parentNode === row) return;
    this.#toolbar.parentElement?.classList.remove('active');
    row.classList.add('active');
    row.append(this.#toolbar);
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
  }

  readonly #onClick = (event: MouseEvent): void => {
    const row = rowOf(event);
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    if (!row || !button || this.#press.justPressed) return;
    const point = event.detail > 0 ? { x: event.clientX, y: event.clientY } : undefined;
    this.#act(button.dataset['action'] as MessageAction, row, button, point);
  };

  readonly #onContextMenu = (event: MouseEvent): void => {
    const row = rowOf(event);
    // Links, pictures and marked text keep the browser's own menu.
    if (!row || (event.target as Element).closest('a, img, audio, video') || !document.getSelection()?.isCollapsed)
      return;
    event.preventDefault();
    this.#act('menu', row, row, event.button === 2 ? { x: event.clientX, y: event.clientY } : undefined);
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const row = event.pointerType === 'touch' ? null : rowOf(event);
    if (row && this.#toolbar.parentNode !== row) this.#showToolbar(row);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const row = rowOf(event);
    if (!row) return;
    this.#chosen = true;
    this.#makeCurrent(row);
    const message = this.#feed.messageOf(row);
    if (event.target === row && message) this.#name(row, message);
    this.#showToolbar(row);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const row = rowOf(event);
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && event.target !== row) {
      event.preventDefault();
      row.focus();
      return;
    }
    if (event.target !== row) return this.#onToolbarKey(event, row);
    const page = Math.max(1, Math.floor(this.#scroller.clientHeight / 60));
    const steps: Record<string, number> = {
      ArrowUp: -1,
      ArrowDown: 1,
      PageUp: -page,
      PageDown: page,
      Home: -1e9,
      End: 1e9,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      const index = this.#feed.indexOfRow(row) + step;
      const next = this.#feed.row(Math.min(Math.max(index, 0), this.#feed.messages.length - 1));
      if (next) this.focus(next);
    } else if (event.key === 'Enter' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      this.#act('menu', row, row);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      this.#toolbar.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
  };

  #onToolbarKey(event: KeyboardEvent, row: HTMLElement): void {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    const buttons = [...row.querySelectorAll<HTMLElement>('.toolbar button')];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const forward = (event.key === 'ArrowRight') === (this.#settings().words.dir() === 'ltr');
    (buttons[at + (forward ? 1 : -1)] ?? row).focus();
    event.preventDefault();
  }
}
