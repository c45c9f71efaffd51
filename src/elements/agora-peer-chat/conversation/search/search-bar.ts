/** The bar for searching in a conversation: a field, the number of matches, and the way from one to the next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SearchHit } from '../../../../session/session.js';
import { ChatError } from '../../../../types/error.js';
import type { Conversation } from '../../../../types/message.js';
import { oneLine } from '../../../../ui/text/hostile-text.js';
import { searchWords } from '../../../../ui/locales/en/search.js';
import { teach } from '../../../../ui/words/vocabulary.js';
import { closeIcon } from '../../../../ui/icons.js';
import { belowIcon, upIcon } from '../../../parts/icons/more-icons.js';
import type { Scope } from '../context/scope.js';
import { jump } from '../message-list/jump.js';
import type { MessageList } from '../message-list/message-list.js';
import { searchStyles } from './search-bar.styles.js';

teach(searchWords);

export const styles = [searchStyles];

/** Milliseconds without a key press before the search begins. */
const pause = 200;
/** `Session.search` returns no more. */
const mostHits = 50;
/** History pages that one press of the button loads, unless a match is found before. */
const mostPages = 20;
/** Characters of a match that are read out. */
const longestExcerpt = 120;

export class SearchBar {
  readonly #scope: Scope;
  readonly #list: () => MessageList | null;
  readonly #onClose: () => void;
  #text = '';
  /** Newest first. */
  #hits: readonly SearchHit[] = [];
  #at = 0;
  /** The text that the matches are for. */
  #found = '';
  #isLoading = false;
  #problem = '';
  #conversation: Conversation | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Increases with each search, so that an outdated one can be recognised. */
  #run = 0;
  /** The message that is being gone to. */
  #goal: string | undefined;
  #isDisposed = false;

  constructor(scope: Scope, list: () => MessageList | null, onClose: () => void) {
    this.#scope = scope;
    this.#list = list;
    this.#onClose = onClose;
  }

  view(): TemplateResult {
    const { words } = this.#scope;
    const hasMany = this.#hits.length > 1;
    return html`<div class="search-bar" part="search-bar" role="search" @keydown=${this.#onKey}>
      <input
        type="search"
        dir="auto"
        autocomplete="off"
        enterkeyhint="search"
        aria-label=${words.term('searchHere')}
        placeholder=${words.term('searchHere')}
        aria-describedby="search-count"
        .value=${this.#text}
        @input=${this.#onInput}
      />
      <span class="search-count" part="search-count" id="search-count">${this.#countText}</span>
      <button type="button" class="icon" aria-disabled=${!hasMany} aria-label=${words.term('olderMatch')} @click=${this.#onOlder}>
        ${upIcon()}
      </button>
      <button type="button" class="icon" aria-disabled=${!hasMany} aria-label=${words.term('newerMatch')} @click=${this.#onNewer}>
        ${belowIcon()}
      </button>
      <button type="button" class="icon" aria-label=${words.term('closeSearch')} @click=${this.#onClose}>
        ${closeIcon()}
      </button>
      ${this.#olderView()}
    </div>`;
  }

  focus(): void {
    this.#field?.focus();
  }

  update(conversation: Conversation | undefined): void {
    const before = this.#conversation;
    this.#conversation = conversation;
    if (this.#isLoading) return;
    if (before && before.messages !== conversation?.messages && this.#found) this.#searchSoon();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#run++;
    this.#goal = undefined;
    this.#list()?.unmark();
  }

  get #field(): HTMLInputElement | null {
    return this.#scope.root.querySelector('.search-bar input');
  }

  get #hasOlder(): boolean {
    return this.#conversation?.history === 'more' || this.#isLoading;
  }

  get #countText(): string {
    const { words } = this.#scope;
    if (this.#problem) return this.#problem;
    if (!this.#found) return '';
    return this.#hits.length === 0 ? words.term('foundNothing') : words.term('foundAt', this.#position);
  }

  get #position(): { readonly at: string; readonly total: string } {
    const { words } = this.#scope;
    const total = words.number(this.#hits.length);
    return {
      at: words.number(this.#at + 1),
      total: this.#hits.length < mostHits ? total : words.term('moreThan', { count: this.#hits.length }),
    };
  }

  /** What has not been loaded from the server yet is not searched. */
  #olderView(): TemplateResult | typeof nothing {
    const { words } = this.#scope;
    if (!this.#found || !this.#hasOlder || this.#hits.length === mostHits) return nothing;
    return html`<p class="search-older">
      ${
        this.#isLoading
          ? html`<span class="spinner" aria-hidden="true"></span>${words.term('historyLoading')}`
          : html`<button type="button" class="link" @click=${this.#onOlderPages}>${words.term('searchOlder')}</button>`
      }
    </p>`;
  }

  #draw(): void {
    this.#scope.host.requestUpdate();
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), pause);
  }

  /** The match shown stays the one shown, if it is still one. */
  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { session, peer, words } = this.#scope;
    const run = ++this.#run;
    const text = this.#text.trim();
    const before = text === this.#found ? this.#hits[this.#at]?.message.id : undefined;
    let hits: readonly SearchHit[] = [];
    let problem = '';
    try {
      if (session && peer !== undefined && text !== '') hits = await session.search(text, peer);
    } catch (error) {
      problem = words.error({ code: error instanceof ChatError ? error.code : 'server' });
    }
    if (run !== this.#run) return;
    const isSame = text === this.#found && hits.length === this.#hits.length;
    const kept = before === undefined ? -1 : hits.findIndex(({ message }) => message.id === before);
    [this.#hits, this.#found, this.#problem] = [hits, text, problem];
    this.#at = Math.max(0, kept);
    if (kept < 0) this.#go();
    if (!isSame || kept < 0) this.#announce();
    this.#draw();
  }

  #go(): void {
    const id = this.#hits[this.#at]?.message.id ?? undefined;
    const list = this.#list();
    this.#goal = id;
    list?.unmark();
    if (!list || id === undefined) return;
    // A later match may be wanted by the time the pages of this one are loaded.
    void jump(this.#scope, list, id, () => this.#goal !== id || list.mark(id));
  }

  #step(by: number): void {
    const { length } = this.#hits;
    if (length === 0) return;
    this.#at = (this.#at + by + length) % length;
    this.#go();
    this.#announce();
    this.#draw();
  }

  #announce(): void {
    if (!this.#found) return;
    const { words } = this.#scope;
    const hit = this.#hits[this.#at];
    if (!hit || this.#problem) return this.#scope.announce(this.#countText);
    const { text, attachment } = hit.message;
    const excerpt = oneLine(text || (attachment?.name ?? ''), longestExcerpt);
    this.#scope.announce(words.term('foundSaid', { ...this.#position, text: excerpt }));
  }

  async #loadOlder(): Promise<void> {
    const { session, peer } = this.#scope;
    if (!session || peer === undefined || this.#isLoading) return;
    const before = this.#hits.length;
    this.#isLoading = true;
    this.#draw();
    for (let pages = 0; pages < mostPages && !this.#isDisposed; pages++) {
      if (session.state.conversations.get(peer)?.history !== 'more') break;
      const loaded = await session.loadMore(peer).then(
        () => true,
        () => false,
      );
      if (!loaded || this.#isDisposed) break;
      await this.#search();
      if (this.#hits.length > before) break;
    }
    this.#isLoading = false;
    if (this.#isDisposed) return;
    if (this.#hits.length === before) this.#announce();
    else if (before > 0) this.#step(before - this.#at);
    this.#draw();
    this.focus();
  }

  readonly #onInput = ({ target }: Event): void => {
    this.#text = (target as HTMLInputElement).value;
    this.#searchSoon();
  };

  readonly #onOlder = (): void => this.#step(1);
  readonly #onNewer = (): void => this.#step(-1);
  readonly #onOlderPages = (): void => void this.#loadOlder();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#onClose();
    } else if (event.target === this.#field && ['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key)) {
      event.preventDefault();
      if (this.#text.trim() !== this.#found || this.#timer !== undefined) void this.#search();
      else this.#step(event.key === 'ArrowDown' || event.shiftKey ? -1 : 1);
    }
  };
}
