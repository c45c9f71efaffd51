/** The button at the end of the list while the user reads elsewhere: the number of new messages, and the way there. */
import { html, nothing } from 'lit';
import { draw } from '../../../../ui/mend/mend.js';
import { downIcon } from '../../../parts/icons/more-icons.js';
import type { Localizer } from '../../../../ui/localize.js';
import type { Voice } from '../../../../ui/words/voice.js';

export class Pill {
  readonly #place: HTMLElement;
  readonly #words: () => Localizer;
  readonly #onPress: () => void;
  readonly #onGone: () => void;
  #count = -1;
  #voice: Voice | undefined;

  /** @param onGone the button had the focus and was removed */
  constructor(place: HTMLElement, words: () => Localizer, onPress: () => void, onGone: () => void) {
    this.#place = place;
    this.#words = words;
    this.#onPress = onPress;
    this.#onGone = onGone;
  }

  /**
   * Rendered apart from the list's own update: scrolling changes it, and an update may change the scrolling.
   * @param count -1 for none
   */
  draw(count: number): void {
    const words = this.#words();
    if (count === this.#count && words.voice === this.#voice) return;
    this.#count = count;
    this.#voice = words.voice;
    const hadFocus = this.#place.contains((this.#place.getRootNode() as ShadowRoot).activeElement);
    draw(
      count < 0
        ? nothing
        : html`<button type="button" class="pill" part="new-messages" @click=${this.#onPress}>
            ${downIcon()}<span>${count === 0 ? words.term('newestMessages') : words.term('newMessages', { count })}</span>
          </button>`,
      this.#place,
    );
    if (hadFocus && count < 0) this.#onGone();
  }
}
