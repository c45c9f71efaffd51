/** Gives an element its words. Every text that a person reads comes from a term of `locales/`. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ErrorCode } from '../types/error.js';
import type { Status } from '../types/session.js';
import { languageOf } from './language.js';
import { hostOf, isElement } from './words/around.js';
import { onLanguageChange } from './words/page-language.js';
import { formatNumber, type Manner } from './words/fill.js';
import { mark } from './words/marks.js';
import type { FilledBy, Term, Words } from './words/terms.js';
import { onNewWords } from './words/vocabulary.js';
import { say, voiceFor, type Voice } from './words/voice.js';

export type { PlainTerm, Term, Words } from './words/terms.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot?: ParentNode; readonly words?: Words };

/** The nearest `lang`, going outwards through slots and shadow roots. */
function languageAround(from: Element): string | undefined {
  // A server has no tree to look around in.
  if (isServer) return from.getAttribute('lang') ?? 'en';
  for (let node: Node | null | undefined = from; node;) {
    const lang = isElement(node) && node.getAttribute('lang');
    if (lang) return lang;
    node = node.parentNode ?? hostOf(node);
  }
  return undefined;
}

/** Milliseconds that an element waits for the words of its language before it is drawn in English. */
const patience = 2000;

/**
 * Gives an element its words: `this.#localize.term('login')`. The language is that of the nearest ancestor with a
 * `lang`, across shadow roots, then the browser's; English where there are no words of it. It is one language for words,
 * numbers and dates, and changes when the words of the new one are there.
 */
export class Localizer implements ReactiveController {
  readonly #host: Host;
  #voice?: Voice;
  /** The voice without the element's own words, and these. */
  #spoken?: Voice;
  #ownWords?: Words;
  /** Of the page; `undefined` where it says nothing. */
  #around?: string;
  #isKnown = false;
  #stop?: () => void;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const onChange = (): void => {
      this.#isKnown = false;
      this.#host.requestUpdate();
    };
    this.#isKnown = false;
    const stops = [onNewWords(onChange), onLanguageChange(this.#host, onChange)];
    this.#stop = () => stops.forEach((stop) => stop());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (renderRoot) mark(renderRoot, this.#mark());
  }

  /** The same object as long as nothing about the words has changed. */
  get voice(): Voice {
    const { words } = this.#host;
    if (this.#isKnown && this.#voice && words === this.#ownWords) return this.#voice;
    this.#around = languageAround(this.#host);
    const spoken = voiceFor(this.#around ?? navigator.language);
    // Until the words of the new language are there, the element goes on in the one that it has.
    const next = spoken.coming && this.#spoken ? this.#spoken : spoken;
    if (!this.#voice || next !== this.#spoken || words !== this.#ownWords)
      this.#voice = words ? { ...next, sources: [{ ...next, words }, ...next.sources] } : next;
    this.#spoken = next;
    this.#ownWords = words;
    this.#isKnown = true;
    return this.#voice;
  }

  /** Ends when the words of the language are there, or cannot be had for now; `undefined` if they are there. */
  get coming(): Promise<unknown> | undefined {
    const { coming } = this.voice;
    if (!coming) return undefined;
    return Promise.race([coming, new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  /** The language of words, numbers and dates. */
  lang(): string {
    return this.voice.lang;
  }

  /** In which direction the element is read. */
  dir(): 'ltr' | 'rtl' {
    return this.#mark().dir ?? (this.#host.matches(':dir(rtl)') ? 'rtl' : 'ltr');
  }

  /** For what people write, where the words around it are in another language than the page. */
  textLang(): string | undefined {
    return this.#mark().lang === undefined ? undefined : (this.#around ?? '');
  }

  /** The text of a term. Names and numbers are filled in as the language does. */
  term<K extends Term>(key: K, ...filling: FilledBy<K, string | number>): string {
    return this.view(key, ...(filling as FilledBy<K, unknown>)).join('');
  }

  /** The same in pieces, for templates: what is filled in may be a template too. */
  view<K extends Term>(key: K, ...[filling]: FilledBy<K, unknown>): readonly unknown[] {
    return say(this.voice.sources, key, filling);
  }

  /** What a visitor reads about an error. */
  error(error: { readonly code: ErrorCode }): string {
    return this.term(`error-${error.code}`);
  }

  /** What a visitor reads about where the session stands. */
  status(status: Status): string {
    return this.term(`status-${status}`);
  }

  /** `1,234`. */
  number(value: number): string {
    return formatNumber(value, this.lang());
  }

  /** `45%`. @param share from 0 to 1 */
  percent(share: number): string {
    return formatNumber(share, this.lang(), { style: 'percent' });
  }

  /** `1:36`. @param seconds whole number */
  duration(seconds: number): string {
    return `${this.number(Math.floor(seconds / 60))}:${formatNumber(seconds % 60, this.lang(), { minimumIntegerDigits: 2 })}`;
  }

  /** A number of things that has to be short: `12`, `99+`. */
  few(count: number): string {
    return count > 99 ? this.term('moreThan', { count: 99 }) : this.number(count);
  }

  /** What the words have to say of themselves where they are not in the page's language, or run the other way. */
  #mark(): Partial<Manner> {
    const { lang, dir } = this.voice;
    if (this.#around === undefined) return { lang, ...(dir === 'rtl' && { dir }) };
    const isForeign = languageOf(this.#around) !== lang;
    if (isForeign) return { lang, dir };
    return dir === 'rtl' && !this.#host.matches(':dir(rtl)') ? { dir } : {};
  }
}
