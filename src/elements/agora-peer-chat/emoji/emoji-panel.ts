/**
 * Opens the emoji picker, whose code and data are loaded on first use from our own package. The picker is ours and not
 * `emoji-picker-element`: that one (1.29.1, tried) builds itself with `innerHTML`, a `<style>` and style attributes.
 * Under `require-trusted-types-for 'script'; style-src 'self'` it stays empty, and with a Trusted Types policy that
 * lets it build itself it is without any style.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EmojiHabits } from '../../../types.js';
import type { Localizer } from '../../../ui/localize.js';
import { Popup, spotOf, type Spot } from '../../parts/popup.js';

/** Who remembers what a person chooses. */
export interface EmojiMemory {
  readonly state: { readonly emoji: EmojiHabits };
  setEmojiHabits(habits: EmojiHabits): void;
}

/** Of those chosen last; three rows. */
const remembered = 24;

export class EmojiPanel implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #memory: () => EmojiMemory | undefined;
  #popup?: Popup;
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, memory: () => EmojiMemory | undefined) {
    this.#host = host;
    this.#memory = memory;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked++;
    this.#popup?.close();
  }

  /** @param origin gets the focus back. @param spot what the panel opens beside. */
  async open(
    origin: HTMLElement,
    words: Localizer,
    onPick: (emoji: string) => void,
    spot: Spot = spotOf(origin),
  ): Promise<void> {
    const asked = ++this.#asked;
    const { emojiPickerView } = await import('./emoji-picker.js');
    if (asked !== this.#asked || !this.#host.isConnected) return;
    const popup = (this.#popup ??= new Popup('emoji-panel'));
    popup.close();
    popup.box.setAttribute('role', 'dialog');
    popup.box.setAttribute('aria-label', words.term('emoji'));
    let picked = false;
    const view = emojiPickerView(words, this.#habits, {
      tone: (tone) => this.#memory()?.setEmojiHabits({ ...this.#habits, tone }),
      pick: (emoji) => {
        picked = true;
        popup.close();
        this.#remember(emoji);
        onPick(emoji);
      },
    });
    const onClose = (hadFocus: boolean): void => {
      if (!picked && hadFocus) origin.focus();
    };
    popup.open(this.#host.shadowRoot ?? this.#host, view, spot, onClose, origin);
  }

  get #habits(): EmojiHabits {
    return this.#memory()?.state.emoji ?? { tone: 0, recent: [] };
  }

  #remember(emoji: string): void {
    const { tone, recent } = this.#habits;
    const others = recent.filter((one) => one !== emoji);
    this.#memory()?.setEmojiHabits({ tone, recent: [emoji, ...others].slice(0, remembered) });
  }
}
