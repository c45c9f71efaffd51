/** The skin tone of the emoji: a button that shows it, and a row to choose another one. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localizer, PlainTerm } from '../../../../ui/localize.js';
import { walkRow } from './emoji-keys.js';
import { inTone } from './emoji-words.js';

const terms: readonly PlainTerm[] = [
  'emojiToneNone',
  'emojiToneLight',
  'emojiToneMediumLight',
  'emojiToneMedium',
  'emojiToneMediumDark',
  'emojiToneDark',
];
const sample = '🖐️';

export class EmojiTones {
  readonly #host: LitElement;
  readonly #choose: (tone: number) => void;
  #open = false;
  tone = 0;

  /** @param choose - receives the new tone. */
  constructor(host: LitElement, choose: (tone: number) => void) {
    this.#host = host;
    this.#choose = choose;
  }

  buttonView(words: Localizer): TemplateResult {
    return html`<button
      type="button"
      class="icon emoji-tone"
      aria-label=${words.term('emojiTone', { tone: words.term(terms[this.tone] ?? 'emojiToneNone') })}
      aria-expanded=${this.#open ? 'true' : 'false'}
      @click=${() => this.#show(!this.#open)}
    >
      ${inTone(sample, this.tone)}
    </button>`;
  }

  rowView(words: Localizer): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    return html`<div class="emoji-tones" role="radiogroup" aria-label=${words.term('emojiTones')} @keydown=${this.#onKey}>
      ${terms.map(
        (term, tone) =>
          html`<button
            type="button"
            role="radio"
            class="icon"
            aria-label=${words.term(term)}
            title=${words.term(term)}
            aria-checked=${tone === this.tone ? 'true' : 'false'}
            tabindex=${tone === this.tone ? 0 : -1}
            @click=${() => this.#take(tone)}
          >
            ${inTone(sample, tone)}
          </button>`,
      )}
    </div>`;
  }

  #show(open: boolean): void {
    this.#open = open;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.querySelector<HTMLElement>(open ? '[aria-checked=true]' : '.emoji-tone')?.focus(),
    );
  }

  #take(tone: number): void {
    this.tone = tone;
    this.#choose(tone);
    this.#show(false);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return walkRow(event);
    // Closes only this row; the next Escape closes the panel.
    event.preventDefault();
    event.stopPropagation();
    this.#show(false);
  };
}
