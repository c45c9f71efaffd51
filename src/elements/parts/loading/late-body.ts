/**
 * Loads the content of an element only on pages that have such an element. A server renders only the box: the styles of
 * the content come with the content.
 */
import { html, nothing, type CSSResult, type CSSResultOrNative, type LitElement, type TemplateResult } from 'lit';
import type { LazyPart } from '../../../load/lazy-part.js';
import type { Localizer } from '../../../ui/localize.js';
import { chat } from '../../../ui/locales/en/chat.js';
import { shared } from '../../../ui/locales/en/shared.js';
import { adoptMore } from '../../../ui/sheets.js';
import { teach } from '../../../ui/words/vocabulary.js';

teach(chat, shared);

export interface Body {
  /** The body's styles, after those of the element. */
  readonly styles: readonly CSSResult[];
}

export class LateBody<B extends Body, Part> {
  readonly #host: LitElement;
  readonly #load: LazyPart<Part>;
  readonly #make: (part: Part) => B;
  readonly #last: CSSResultOrNative;
  #body: B | undefined;
  #isLoading = false;
  #isLost = false;
  /** A call of `focus()` that came before the body, and what had the focus then. */
  #focusAsked: { readonly options: FocusOptions; readonly from: Element | null } | undefined;

  /**
   * @param last of the element's own styles
   * @param make creates the body when the part is loaded
   */
  constructor(host: LitElement, load: LazyPart<Part>, last: CSSResultOrNative, make: (part: Part) => B) {
    this.#host = host;
    this.#load = load;
    this.#last = last;
    this.#make = make;
  }

  get body(): B | undefined {
    return this.#body;
  }

  /**
   * Makes the body if its part has been loaded. To be called while the element updates: it has its shadow root by then,
   * and the controllers of the body are connected once.
   * @returns whether the body was made just now.
   */
  make(): boolean {
    if (this.#body || !this.#load.here) return false;
    this.#body = this.#make(this.#load.here);
    this.adopt();
    return true;
  }

  /** Whether the part could not be loaded; nobody is trying at the moment. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Settles when the part has been loaded, or cannot be loaded for now; `undefined` if it is there. */
  get coming(): Promise<unknown> | undefined {
    return this.#load.here ? undefined : this.load();
  }

  /** Loads the part, then asks the host for an update, in which the body can be made. */
  async load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#isLost = false;
    await this.#load().catch(() => (this.#isLost = true));
    this.#isLoading = false;
    if (this.#isLost) addEventListener('online', this.#onAgain, { once: true });
    this.#host.requestUpdate();
  }

  /** Keeps a call of `focus()` for `takeFocus`. */
  askFocus(options: FocusOptions): void {
    this.#focusAsked = { options, from: this.#focused };
  }

  /** @returns the options of a `focus()` that was kept, unless the visitor has moved the focus since; only once. */
  takeFocus(): FocusOptions | undefined {
    const asked = this.#focusAsked;
    this.#focusAsked = undefined;
    if (!asked) return undefined;
    const { ownerDocument } = this.#host;
    const now = this.#focused;
    return [null, ownerDocument.body, asked.from].includes(now) ? asked.options : undefined;
  }

  /** Adopts the styles again: the element was moved to another document. */
  adopt(): void {
    if (this.#body) adoptMore(this.#host, this.#last, this.#body.styles);
  }

  /** Shown in the meantime: nothing, or why there is nothing. */
  insteadView(words: Localizer): TemplateResult | typeof nothing {
    if (!this.#isLost) return nothing;
    return html`<div class="nothing" role="alert">
      <p>${words.term('chatNotLoaded')}</p>
      <button type="button" @click=${this.#onAgain}>${words.term('tryAgain')}</button>
    </div>`;
  }

  /** The element that has the focus, in the document or the shadow root around the host. */
  get #focused(): Element | null {
    return (this.#host.getRootNode() as Document | ShadowRoot).activeElement ?? this.#host.ownerDocument.activeElement;
  }

  /** Also runs by itself when the browser is back on the network. */
  readonly #onAgain = (): void => {
    // The button disappears: the focus moves to what is loaded.
    if (this.#host.shadowRoot?.activeElement) this.askFocus({});
    void this.load();
    // The alert goes first, so that screen readers announce it again if the next attempt fails too.
    this.#host.requestUpdate();
  };
}
