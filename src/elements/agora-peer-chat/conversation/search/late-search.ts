/** Search in the conversation: the button in the header opens a bar below it, whose code is loaded on first use. */
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { lazyPart } from '../../../../load/lazy-part.js';
import type { Conversation } from '../../../../types/message.js';
import { LatePart } from '../../../parts/loading/late-part.js';
import type { Scope } from '../context/scope.js';
import type { MessageList } from '../message-list/message-list.js';
import type { SearchBar } from './search-bar.js';

const loadSearch = lazyPart({
  name: 'The search in a conversation',
  from: import.meta.url,
  load: () => import('./search-bar.js'),
});

export class LateSearch {
  readonly #scope: Scope;
  readonly #list: () => MessageList | null;
  readonly #part: LatePart<typeof import('./search-bar.js')>;
  #bar: SearchBar | undefined;
  /** The button that opened it gets the focus back. */
  #button: HTMLElement | undefined;
  #asked = 0;

  /** @param adopt adds styles to those of the host */
  constructor(scope: Scope, list: () => MessageList | null, adopt: (styles: readonly CSSResult[]) => void) {
    this.#scope = scope;
    this.#list = list;
    this.#part = new LatePart(loadSearch, adopt, () => scope.host.requestUpdate());
  }

  get isOpen(): boolean {
    return this.#bar !== undefined;
  }

  view(): TemplateResult | typeof nothing {
    return this.#bar?.view() ?? nothing;
  }

  /** The conversation may have changed. */
  update(conversation: Conversation | undefined): void {
    this.#bar?.update(conversation);
  }

  /** Another conversation is shown. */
  close(): void {
    this.#asked++;
    this.#bar?.dispose();
    this.#bar = undefined;
  }

  readonly toggle = (event: Event): void => {
    this.#button = event.currentTarget as HTMLElement;
    if (this.#bar) this.#leave();
    else void this.#open();
  };

  async #open(): Promise<void> {
    const scope = this.#scope;
    const asked = ++this.#asked;
    await loadSearch().catch(() => undefined);
    if (asked !== this.#asked || !scope.host.isConnected) return;
    const part = loadSearch.here && this.#part.use();
    if (!part) {
      const again = { label: scope.words.term('tryAgain'), run: () => void this.#open() };
      return scope.notify(scope.words.term('chatNotLoaded'), again);
    }
    this.#bar = new part.SearchBar(scope, this.#list, this.#leave);
    scope.host.requestUpdate();
    await scope.host.updateComplete;
    this.#bar?.focus();
  }

  readonly #leave = (): void => {
    this.close();
    this.#scope.host.requestUpdate();
    void this.#scope.host.updateComplete.then(() => this.#button?.focus());
  };
}
