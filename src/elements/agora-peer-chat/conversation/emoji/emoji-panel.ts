/**
 * Opens the emoji picker, whose code and data are loaded on first use from this package. We do not use
 * `emoji-picker-element`: version 1.29.1, when tried, built itself with `innerHTML`, a `<style>` and style attributes.
 * Under `require-trusted-types-for 'script'; style-src 'self'` it stays empty, and with a Trusted Types policy that
 * allows it, it has no styles.
 */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { lazyPart } from '../../../../load/lazy-part.js';
import type { EmojiHabits } from '../../../../types/session.js';
import type { Localizer } from '../../../../ui/localize.js';
import { definePart } from '../../../parts/define-part.js';
import { Popup, spotOf, type Spot } from '../../../parts/overlay/popup.js';
import type { Scope } from '../context/scope.js';

const loadPicker = lazyPart({
  name: 'The emoji picker',
  from: import.meta.url,
  load: () => import('./emoji-picker.js'),
});

/** Number of recently chosen emoji that are kept; three rows. */
const remembered = 24;

export class EmojiPanel implements ReactiveController {
  readonly #scope: Scope;
  #popup: Popup | undefined;
  #asked = 0;

  constructor(scope: Scope) {
    this.#scope = scope;
    scope.host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Also cancels a panel that is still loading. */
  close(): void {
    this.#asked++;
    this.#popup?.close();
  }

  /** @param origin gets the focus back. @param spot position that the panel opens next to. */
  async open(
    origin: HTMLElement,
    words: Localizer,
    onPick: (emoji: string) => void,
    spot: Spot = spotOf(origin),
  ): Promise<void> {
    const asked = ++this.#asked;
    const picker = await loadPicker().catch(() => undefined);
    if (asked !== this.#asked || !this.#scope.host.isConnected) return;
    const popup = (this.#popup ??= new Popup('emoji-panel'));
    popup.close();
    popup.box.setAttribute('role', 'dialog');
    popup.box.setAttribute('aria-label', words.term('emoji'));
    let picked = false;
    popup.box.classList.toggle('missing', !picker);
    if (picker) definePart('agora-emoji-picker', picker.EmojiPicker);
    const choose = (emoji: string): void => {
      picked = true;
      popup.close();
      this.#remember(emoji);
      onPick(emoji);
    };
    const view = picker
      ? picker.emojiPickerView(words, this.#habits, {
          tone: (tone) => this.#scope.session?.setEmojiHabits({ ...this.#habits, tone }),
          pick: choose,
          close: () => popup.close(),
        })
      : this.#missingView(words, () => void this.open(origin, words, onPick, spot));
    // A message has no such state: its menu has.
    const opener = origin.hasAttribute('aria-expanded') ? origin : undefined;
    opener?.setAttribute('aria-expanded', 'true');
    const onClose = (hadFocus: boolean): void => {
      opener?.setAttribute('aria-expanded', 'false');
      if (!picked && hadFocus) origin.focus();
    };
    popup.open(this.#scope.root, view, spot, onClose, origin);
  }

  #missingView(words: Localizer, again: () => void): TemplateResult {
    return html`<p role="alert">${words.term('emojiFailed')}</p>
      <button type="button" autofocus @click=${again}>${words.term('tryAgain')}</button>`;
  }

  get #habits(): EmojiHabits {
    return this.#scope.session?.state.emoji ?? { tone: 0, recent: [] };
  }

  #remember(emoji: string): void {
    const { tone, recent } = this.#habits;
    const others = recent.filter((one) => one !== emoji);
    this.#scope.session?.setEmojiHabits({ tone, recent: [emoji, ...others].slice(0, remembered) });
  }
}
