/**
 * Opens the emoji picker, whose code and data are loaded on first use from our own package. The view is ours and not
 * `emoji-picker-element`'s: that one builds itself with `innerHTML`, a `<style>` and style attributes, each of which a
 * strict content security policy or Trusted Types forbid.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localizer } from '../../../ui/localize.js';
import { Popup, spotOf } from '../../parts/popup.js';

export class EmojiPanel implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #popup?: Popup;
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked++;
    this.#popup?.close();
  }

  /** @param origin stands beside the panel and gets the focus back. */
  async open(
    origin: HTMLElement,
    words: Localizer,
    onPick: (emoji: string) => void,
    onClose?: () => void,
  ): Promise<void> {
    const asked = ++this.#asked;
    const { emojiView } = await import('./emoji-view.js');
    if (asked !== this.#asked || !this.#host.isConnected) return;
    const popup = (this.#popup ??= new Popup('emoji-panel'));
    popup.close();
    popup.box.setAttribute('role', 'dialog');
    popup.box.setAttribute('aria-label', words.term('emoji'));
    let picked = false;
    const view = emojiView(words, (emoji) => {
      picked = true;
      popup.close();
      onPick(emoji);
    });
    popup.open(this.#host.shadowRoot ?? this.#host, view, spotOf(origin), () => {
      if (!picked) origin.focus();
      onClose?.();
    });
    popup.box.querySelector('input')?.focus();
  }
}
