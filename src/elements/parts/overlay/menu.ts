/** A menu as in the ARIA practices: arrow keys, Home, End, first letters; Escape returns the focus. */
import { html, type TemplateResult } from 'lit';
import { onLanguageChange } from '../../../ui/words/page-language.js';
import { onNewWords } from '../../../ui/words/vocabulary.js';
import { placeAfter, stepOf } from '../roving-focus.js';
import { Popup, type Spot } from './popup.js';

export interface MenuItem {
  readonly label: string;
  readonly icon?: TemplateResult;
  readonly danger?: boolean;
  readonly run: () => void;
}

export interface MenuContent {
  readonly label: string;
  /** In groups, separated by lines. */
  readonly items: readonly (readonly MenuItem[])[];
  /** Further choices, each a `role="menuitem"`. */
  readonly above?: TemplateResult | '';
}

export class Menu {
  readonly #popup = new Popup('menu');
  #stop: AbortController | undefined;

  get isOpen(): boolean {
    return this.#popup.isOpen;
  }

  /**
   * @param content in the language of now; it is asked for anew in another one
   * @param button has `aria-expanded` while the menu is open
   * @param back gets the focus when the menu closes, unless it is elsewhere already; the chosen command may move it on
   */
  open(
    home: ParentNode & Node,
    content: () => MenuContent,
    spot: Spot,
    back: HTMLElement | (() => void),
    button: Element | undefined = typeof back === 'function' ? undefined : back,
  ): void {
    this.#popup.close();
    const opener = button?.hasAttribute('aria-expanded') ? button : undefined;
    opener?.setAttribute('aria-expanded', 'true');
    const { box } = this.#popup;
    box.setAttribute('role', 'menu');
    const view = (): TemplateResult => {
      const { label, items, above = '' } = content();
      box.setAttribute('aria-label', label);
      return html`${above}${items
        .filter((group) => group.length > 0)
        .map(
          (group) =>
            html`<div role="group" class="menu-group">
          ${group.map(
            (item) =>
              html`<button
                type="button"
                role="menuitem"
                class=${item.danger ? 'menu-item danger' : 'menu-item'}
                part="menu-item"
                tabindex="-1"
                @click=${() => this.#choose(item.run)}
              >
                ${item.icon ?? ''}<span>${item.label}</span>
              </button>`,
          )}
        </div>`,
        )}`;
    };
    this.#popup.open(home, view(), spot, (hadFocus) => {
      this.#stop?.abort();
      opener?.setAttribute('aria-expanded', 'false');
      if (!hadFocus) return;
      if (typeof back === 'function') back();
      else back.focus();
    });
    this.#stop = new AbortController();
    box.addEventListener('keydown', this.#onKey, { signal: this.#stop.signal });
    const draw = (): void => this.#popup.draw(view());
    for (const stop of [onNewWords(draw), onLanguageChange(box, draw)])
      this.#stop.signal.addEventListener('abort', stop);
    this.#items()[0]?.focus();
  }

  /** Closes first, so that the command may move the focus. */
  #choose(run: () => void): void {
    this.close();
    run();
  }

  close(): void {
    this.#popup.close();
  }

  #items(): HTMLElement[] {
    return [...this.#popup.box.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // Control, Command and Alt shortcuts belong to the page or browser; AltGr types letters.
    if ((event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')) return;
    const items = this.#items();
    const at = items.indexOf(event.target as HTMLElement);
    const step = stepOf(event, 'both', this.#popup.box);
    // Past either end, the arrow keys begin at the other.
    const next = Number.isFinite(step) ? (at + step + items.length) % items.length : placeAfter(at, step, items.length);
    if (step !== 0) items[next]?.focus();
    else if (event.key === 'Tab') this.close();
    else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      rest.find((item) => item.textContent.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
