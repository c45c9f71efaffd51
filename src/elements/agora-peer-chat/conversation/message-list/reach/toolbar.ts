/** The list's one toolbar: it is moved into the active row, so that ten thousand rows carry no buttons. */
import { html, type TemplateResult } from 'lit';
import { draw } from '../../../../../ui/mend/mend.js';
import { formatFull, formatTime } from '../../../../../ui/text/format-time.js';
import { emojiIcon } from '../../../../parts/icons/first-icons.js';
import { menuIcon, replyIcon } from '../../../../parts/icons/more-icons.js';
import type { Feed } from '../chunks/feed.js';
import type { RowSettings } from '../row/row-settings.js';

export class Toolbar {
  readonly #feed: Feed;
  readonly #settings: () => RowSettings;
  readonly #box = document.createElement('div');

  constructor(feed: Feed, settings: () => RowSettings) {
    this.#feed = feed;
    this.#settings = settings;
    this.#box.className = 'toolbar';
    this.#box.setAttribute('part', 'toolbar');
    this.#box.setAttribute('data-shared', '');
  }

  /** The row that has it. */
  get row(): HTMLElement | null {
    return this.#box.parentElement;
  }

  show(row: HTMLElement): void {
    const message = this.#feed.messageOf(row);
    // A toolbar in use is not taken away by another message under the pointer.
    if (!message || (this.#isUsed && this.row !== row)) return;
    const { words } = this.#settings();
    const isAble = message.id !== null && !message.recalled;
    if (!isAble) this.hide();
    const whole = formatFull(message.time, words.lang());
    draw(
      html`<span class="toolbar-time" title=${whole} aria-hidden="true">${formatTime(message.time, words.lang())}</span>${
        isAble ? this.#answersView() : ''
      }<button
          type="button"
          class="icon"
          data-action="menu"
          aria-haspopup="menu"
          aria-expanded="false"
          aria-label=${words.term('messageMenu')}
          tabindex="-1"
        >
          ${menuIcon()}
        </button>`,
      this.#box,
    );
    this.#putBeside(row);
    this.#box.classList.remove('dismissed');
    if (this.row !== row) {
      this.hide();
      row.append(this.#box);
    }
    row.classList.add('active');
  }

  hide(): void {
    this.row?.classList.remove('active');
    this.#box.remove();
  }

  /** Hides it until it is shown again, unless it is in use. Its row has its own menu button again. */
  dismiss(): void {
    if (this.#isUsed) return;
    this.#box.classList.add('dismissed');
    this.row?.classList.remove('active');
  }

  get #isUsed(): boolean {
    return this.#box.contains((this.#box.getRootNode() as Document | ShadowRoot).activeElement);
  }

  #answersView(): TemplateResult {
    const { words, noReactions } = this.#settings();
    return html`${
      noReactions
        ? ''
        : html`<button type="button" class="icon" data-action="react" aria-label=${words.term('react')} tabindex="-1">
              ${emojiIcon()}
            </button>`
    }<button type="button" class="icon" data-action="reply" aria-label=${words.term('reply')} tabindex="-1">
        ${replyIcon()}
      </button>`;
  }

  /** Positions it beside the bubble, by the bubble's inline extent and the position of its first lines. CSS pixels. */
  #putBeside(row: HTMLElement): void {
    const bubble = row.querySelector('.bubble');
    if (!bubble) return;
    const zoom = row.currentCSSZoom ?? 1;
    const outer = row.getBoundingClientRect();
    const inner = bubble.getBoundingClientRect();
    const fromLeft = row.classList.contains('own') === (this.#settings().words.dir() === 'rtl');
    const reach = fromLeft ? inner.right - outer.left : outer.right - inner.left;
    const { style } = this.#box;
    style.setProperty('--reach', `${reach / zoom}px`);
    style.setProperty('--top', `${(inner.top - outer.top) / zoom}px`);
    style.setProperty('--middle', `${(inner.top - outer.top + Math.min(inner.height / 2, 60)) / zoom}px`);
  }
}
