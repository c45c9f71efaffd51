/**
 * The emoji picker: search, skin tones, recently used emoji, groups, a grid with arrow-key navigation. Loaded on first
 * use.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from '../../../../ui/lit/decorators.js';
import { Mender } from '../../../../ui/mend/mend.js';
import type { EmojiHabits } from '../../../../types/session.js';
import { clockIcon } from '../../../parts/icons/content-icons.js';
import type { Localizer, PlainTerm } from '../../../../ui/localize.js';
import { bookIn, englishEmoji, groups, nameIn, type Book } from './emoji-book.js';
import { moveTabStop } from '../../../parts/roving-focus.js';
import { walk, walkRow } from './emoji-keys.js';
import { EmojiTones } from './emoji-tones.js';
import { findEmoji, inTone, type Emoji } from './emoji-words.js';
import { emojiPicker } from '../../../../ui/locales/en/emoji-picker.js';
import { onLanguageChange } from '../../../../ui/words/page-language.js';
import { onNewWords, teach } from '../../../../ui/words/vocabulary.js';

teach(emojiPicker);

/** The group that is not in the data. */
const recently = -1;

/** Maximum number of results: one or two screens; another letter narrows the search further. */
const mostFound = 120;

export interface EmojiChoice {
  pick(emoji: string): void;
  close(): void;
  tone(tone: number): void;
}

export class EmojiPicker extends LitElement {
  @property({ attribute: false }) words!: Localizer;
  @property({ attribute: false }) habits!: EmojiHabits;
  @property({ attribute: false }) choice!: EmojiChoice;

  @state() private wanted = '';
  @state() private current: number | undefined;

  /** In the interface language, once its names are loaded. */
  @state() private book: Book = englishEmoji;
  #lang: string | undefined;

  @query('input') private field!: HTMLInputElement;
  @query('.emoji-groups') private list!: HTMLElement;

  protected readonly mender = new Mender(this);
  /** Stops hearing of other languages, and of their words, which may come while the picker is open. */
  #stops: readonly (() => void)[] = [];
  readonly #tones = new EmojiTones(this, (tone) => this.choice.tone(tone));

  override connectedCallback(): void {
    super.connectedCallback();
    const draw = (): void => this.requestUpdate();
    this.#stops = [onNewWords(draw), onLanguageChange(this, draw)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('habits')) this.#tones.tone = this.habits.tone;
    const lang = this.words.lang();
    if (lang !== this.#lang) void this.#learn((this.#lang = lang));
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const found = this.wanted ? findEmoji(this.book.values(), this.wanted, mostFound) : undefined;
    const count = found?.length;
    const outcome = count ? words.term('emojiFound', { count }) : words.term('emojiNone');
    return html`<div class="emoji-top">
        <input
          type="search"
          aria-label=${words.term('emojiSearch')}
          placeholder=${words.term('emojiSearch')}
          autocomplete="off"
          enterkeyhint="done"
          @input=${this.#onInput}
          @keydown=${this.#onSearchKey}
        />
        ${this.#tones.buttonView(words)}
      </div>
      ${this.#tones.rowView(words)} ${found ? nothing : this.#navView()}
      <div class="emoji-groups" @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus} @scroll=${this.#onScroll}>
        ${found ? this.#grid(found) : this.#groupsView()}
      </div>
      <div class=${count === 0 ? 'hint' : 'visually-hidden'} role="status">
        ${found ? outcome : ''}
      </div>`;
  }

  protected override firstUpdated(): void {
    this.#makeStop();
    // A touch did not ask for the on-screen keyboard, which would cover half of the picker.
    if (matchMedia('(pointer: coarse)').matches) this.#emoji()[0]?.focus({ preventScroll: true });
    else this.field.focus();
  }

  protected override updated(): void {
    this.#makeStop();
    this.parentElement?.setAttribute('aria-label', this.words.term('emoji'));
  }

  #groupsView(): TemplateResult {
    const { recent } = this.habits;
    const last = recent.map((emoji) => ({ emoji, name: nameIn(this.book, emoji), words: '', toned: false }));
    return html`${last.length > 0 ? this.#groupView(recently, 'emojiRecent', last) : nothing}${groups.map(
      ([group, , term]) => this.#groupView(group, term, this.book.get(group) ?? []),
    )}`;
  }

  #groupView(group: number, term: PlainTerm, list: readonly Emoji[]): TemplateResult {
    const name = this.words.term(term);
    return html`<section data-group=${group} aria-label=${name}>
      <h3>${name}</h3>
      ${this.#grid(list)}
    </section>`;
  }

  #grid(list: readonly Emoji[]): TemplateResult {
    return html`<div class="emoji-grid">
      ${list.map(({ emoji, name, toned }) => {
        const sign = toned ? inTone(emoji, this.#tones.tone) : emoji;
        return html`<button type="button" class="emoji" data-emoji=${sign} aria-label=${name} title=${name} tabindex="-1">${sign}</button>`;
      })}
    </div>`;
  }

  #navView(): TemplateResult {
    const { words } = this;
    const button = (group: number, sign: TemplateResult | string, term: PlainTerm): TemplateResult =>
      html`<button
        type="button"
        class="icon"
        data-group=${group}
        aria-label=${words.term(term)}
        title=${words.term(term)}
        aria-current=${this.#shown === group ? 'true' : 'false'}
        tabindex=${this.#shown === group ? 0 : -1}
      >
        ${sign}
      </button>`;
    return html`<div
      class="emoji-nav"
      role="toolbar"
      aria-label=${words.term('emojiGroups')}
      @click=${this.#onJump}
      @keydown=${walkRow}
    >
      ${this.habits.recent.length > 0 ? button(recently, clockIcon(), 'emojiRecent') : nothing}
      ${groups.map(([group, sign, term]) => button(group, sign, term))}
    </div>`;
  }

  async #learn(lang: string): Promise<void> {
    const book = await bookIn(lang);
    if (this.#lang === lang) this.book = book;
  }

  get #shown(): number {
    return this.current ?? (this.habits.recent.length > 0 ? recently : 0);
  }

  #emoji(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('.emoji')];
  }

  /** The grid is one tab stop: the last focused emoji, or the first. */
  #makeStop(): void {
    if (this.list.querySelector('.emoji[tabindex="0"]')) return;
    this.list.querySelector('.emoji')?.setAttribute('tabindex', '0');
  }

  readonly #onInput = (): void => {
    this.wanted = this.field.value.trim();
    this.list.scrollTop = 0;
  };

  readonly #onSearchKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const [first] = this.#emoji();
    // WebKit's search field consumes Escape, and the panel would stay open.
    if (event.key === 'Escape') this.choice.close();
    else if (event.key === 'ArrowDown') first?.focus();
    else if (event.key === 'Enter') {
      if (this.wanted && first) this.choice.pick(first.dataset['emoji']!);
    } else return;
    event.preventDefault();
  };

  readonly #onClick = (event: Event): void => {
    const emoji = (event.target as Element).closest<HTMLElement>('.emoji')?.dataset['emoji'];
    if (emoji) this.choice.pick(emoji);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const list = this.#emoji();
    if (event.key === 'ArrowUp' && walk(event, list, 'grid') === 'out') this.field.focus();
    else walk(event, list, 'grid');
  };

  readonly #onFocus = (event: Event): void => {
    const emoji = (event.target as Element).closest<HTMLElement>('.emoji');
    if (emoji) moveTabStop(this.list.querySelector<HTMLElement>('.emoji[tabindex="0"]'), emoji);
  };

  readonly #onScroll = (): void => {
    const top = this.list.getBoundingClientRect().top + 16;
    const passed = [...this.list.querySelectorAll('section')].filter((it) => it.getBoundingClientRect().top <= top);
    this.current = Number(passed.at(-1)?.dataset['group'] ?? this.#shown);
  };

  readonly #onJump = (event: Event): void => {
    const group = (event.target as Element).closest<HTMLElement>('[data-group]')?.dataset['group'];
    if (group === undefined) return;
    const section = this.list.querySelector<HTMLElement>(`section[data-group='${group}']`);
    // The height of a group that was never in view is an estimate; the errors add up to whole screens further down.
    this.list.classList.add('measured');
    if (section) this.list.scrollTop += section.getBoundingClientRect().top - this.list.getBoundingClientRect().top;
    this.current = Number(group);
  };
}

export const emojiPickerView = (words: Localizer, habits: EmojiHabits, choice: EmojiChoice): TemplateResult =>
  html`<agora-emoji-picker .words=${words} .habits=${habits} .choice=${choice}></agora-emoji-picker>`;
