/** Provides the texts of an element. Every visible text comes from a term in `locales/`. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ErrorCode } from '../types/error.js';
import type { Status } from '../types/session.js';
import { languageOf } from './language.js';
import { hostOf, isElement } from './words/nodes.js';
import { onLanguageChange } from './words/page-language.js';
import { formatNumber, type Manner } from './words/fill.js';
import { mark } from './words/marks.js';
import type { FilledBy, Term, Words } from './locales/terms.js';
import { onNewWords } from './words/vocabulary.js';
import { say, voiceFor, type Voice } from './words/voice.js';

export type { PlainTerm, Term, Words } from './locales/terms.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot?: ParentNode; readonly words?: Words | undefined };

/** The nearest `lang`, going outwards through slots and shadow roots. */
const languageAround = (from: Element): string | undefined => {
  // On a server there is no tree to search.
  if (isServer) return from.getAttribute('lang') ?? 'en';
  for (let node: Node | null | undefined = from; node;) {
    const lang = isElement(node) && node.getAttribute('lang');
    if (lang) return lang;
    node = node.parentNode ?? hostOf(node);
  }
  return undefined;
};

/** How long an element waits for the texts of its language before it is rendered in English, in milliseconds. */
const patience = 2000;

/**
 * Provides the texts of an element: `this.#localize.term('login')`. The language is that of the nearest ancestor with a
 * `lang`, across shadow roots, then the browser's, or English if that language has no texts. Texts, numbers and dates
 * share one language, which changes when the texts of the new one are loaded.
 */
export class Localizer implements ReactiveController {
  readonly #host: Host;
  #voice: Voice | undefined;
  /** The voice without the element's own words, and those words. */
  #spoken: Voice | undefined;
  #ownWords: Words | undefined;
  /** The page's language; `undefined` if it states none. */
  #around: string | undefined;
  #isKnown = false;
  #stop: (() => void) | undefined;

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

  /** The same object until the words change. */
  get voice(): Voice {
    const { words } = this.#host;
    if (this.#isKnown && this.#voice && words === this.#ownWords) return this.#voice;
    this.#around = languageAround(this.#host);
    const spoken = voiceFor(this.#around ?? navigator.language);
    // The element keeps its language until the texts of the new one are loaded.
    const next = spoken.coming && this.#spoken ? this.#spoken : spoken;
    if (!this.#voice || next !== this.#spoken || words !== this.#ownWords)
      this.#voice = words ? { ...next, sources: [{ ...next, words }, ...next.sources] } : next;
    this.#spoken = next;
    this.#ownWords = words;
    this.#isKnown = true;
    return this.#voice;
  }

  /** Resolves when the texts are loaded or cannot be loaded for now; `undefined` if they are already loaded. */
  get coming(): Promise<unknown> | undefined {
    const { coming } = this.voice;
    if (!coming) return undefined;
    return Promise.race([coming, new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  /** The language of texts, numbers and dates. */
  lang(): string {
    return this.voice.lang;
  }

  /** The direction of the element's text. */
  dir(): 'ltr' | 'rtl' {
    return this.#mark().dir ?? (this.#host.matches(':dir(rtl)') ? 'rtl' : 'ltr');
  }

  /** The `lang` for users' texts, if our own texts around them are in another language than the page. */
  textLang(): string | undefined {
    return this.#mark().lang === undefined ? undefined : (this.#around ?? '');
  }

  /** The text of a term, with names and numbers filled in as the language requires. */
  term<K extends Term>(key: K, ...filling: FilledBy<K, string | number>): string {
    return this.view(key, ...(filling as FilledBy<K, unknown>)).join('');
  }

  /** The text of a term in pieces, for templates; values may be templates too. */
  view<K extends Term>(key: K, ...[filling]: FilledBy<K, unknown>): readonly unknown[] {
    return say(this.voice.sources, key, filling);
  }

  /** The text for an error. A code of a later version of ours, or of the page, has none. */
  error({ code }: { readonly code: ErrorCode }): string {
    const key = `error-${code}` as const;
    const text = this.term(key);
    return text === key && code !== 'server' ? this.error({ code: 'server' }) : text;
  }

  /** The text for a session's status. */
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

  /** A short count: `12`, `99+`. */
  few(count: number): string {
    return count > 99 ? this.term('moreThan', { count: 99 }) : this.number(count);
  }

  /** The `lang` and `dir` of our texts, if they differ from the page's language or direction. */
  #mark(): Partial<Manner> {
    const { lang, dir } = this.voice;
    if (this.#around === undefined) return { lang, ...(dir === 'rtl' && { dir }) };
    const isForeign = languageOf(this.#around) !== lang;
    if (isForeign) return { lang, dir };
    return dir === 'rtl' && !this.#host.matches(':dir(rtl)') ? { dir } : {};
  }
}
