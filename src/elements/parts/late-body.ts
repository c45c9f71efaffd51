/**
 * What is inside an element, fetched by pages that have such an element, and by no others. A server draws the box alone:
 * the styles of what is inside come with it.
 */
import { html, nothing, type CSSResult, type CSSResultOrNative, type LitElement, type TemplateResult } from 'lit';
import type { LazyPart } from '../../load/lazy-part.js';
import type { Localizer } from '../../ui/localize.js';
import { chat } from '../../ui/locales/en/chat.js';
import { shared } from '../../ui/locales/en/shared.js';
import { adoptMore } from '../../ui/sheets.js';
import { teach } from '../../ui/words/vocabulary.js';

teach(chat, shared);

export interface Body {
  /** Its styles, behind those of the element. */
  readonly styles: readonly CSSResult[];
}

export class LateBody<B extends Body, Part> {
  readonly #host: LitElement;
  readonly #load: LazyPart<Part>;
  readonly #make: (part: Part) => B;
  readonly #last: CSSResultOrNative;
  #body?: B;
  #isLoading = false;
  #isLost = false;

  /**
   * @param last of the element's own styles
   * @param make the body, when the part is there
   */
  constructor(host: LitElement, load: LazyPart<Part>, last: CSSResultOrNative, make: (part: Part) => B) {
    this.#host = host;
    this.#load = load;
    this.#last = last;
    this.#make = make;
  }

  get body(): B | undefined {
    if (!this.#body && this.#load.here) {
      this.#body = this.#make(this.#load.here);
      this.adopt();
    }
    return this.#body;
  }

  /** Ends when it is there, or cannot be had for now; `undefined` if it is there. */
  get coming(): Promise<unknown> | undefined {
    return this.body ? undefined : this.#fetch();
  }

  /** The styles, once more: the element is moved into another document. */
  adopt(): void {
    if (this.#body) adoptMore(this.#host, this.#last, this.#body.styles);
  }

  /** What stands there meanwhile: nothing, or why there is nothing. */
  insteadView(words: Localizer): TemplateResult | typeof nothing {
    if (!this.#isLost) return nothing;
    return html`<div class="nothing" role="alert">
      <p>${words.term('chatNotLoaded')}</p>
      <button type="button" @click=${this.#onAgain}>${words.term('tryAgain')}</button>
    </div>`;
  }

  /** Also by itself when the browser is back on the network. */
  readonly #onAgain = (): void => void this.#fetch();

  async #fetch(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#isLost = false;
    await this.#load().catch(() => (this.#isLost = true));
    this.#isLoading = false;
    if (this.#isLost) addEventListener('online', this.#onAgain, { once: true });
    this.#host.requestUpdate();
  }
}
