/** The one localizer: every word that a person reads comes from a term of `locales/`. */
import { LocalizeController, registerTranslation, update } from '@shoelace-style/localize';
import type { ErrorCode, Status } from '../types.js';
import { en } from './locales/en.js';

type Words<T> = { [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string };

/** What a locale has to hold: the terms of the English one, `$code`, `$name` and `$dir`. */
export type Terms = Words<typeof en> & { $dir: 'ltr' | 'rtl' };
export type Term = Exclude<keyof Terms, '$code' | '$name' | '$dir'>;
/** Terms that take no arguments. */
export type PlainTerm = { [K in Term]: Terms[K] extends string ? K : never }[Term];

registerTranslation(en);

/** The nearest element that answers, going outwards through slots and shadow roots. */
function nearest<T>(from: Element, ask: (element: Element) => T | null | undefined): T | undefined {
  for (let node: Node | null = from; node;) {
    if (node instanceof Element) {
      const answer = ask(node);
      if (answer) return answer;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return undefined;
}

let observer: MutationObserver | undefined;

/** Hears of every change of language around an element; the base class hears of the outermost element alone. */
function observeLanguage(from: Element): void {
  observer ??= new MutationObserver(update);
  for (let root = from.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) return;
  }
}

/**
 * Gives an element its words: `this.#localize.term('login')`. The language is that of the nearest ancestor with a
 * `lang`, across shadow roots, then the browser's.
 */
export class Localizer extends LocalizeController<Terms> {
  #lang?: string;

  override hostConnected(): void {
    super.hostConnected();
    observeLanguage(this.host);
    this.#lang = undefined;
  }

  hostUpdate(): void {
    this.#lang = undefined;
  }

  override lang(): string {
    this.#lang ??= nearest(this.host, (element) => element.getAttribute('lang')) ?? super.lang();
    return this.#lang;
  }

  override dir(): string {
    return this.host.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  }

  /** What a visitor reads about an error. */
  error(error: { readonly code: ErrorCode }): string {
    return this.term(`error-${error.code}`);
  }

  /** What a visitor reads about where the session stands. */
  status(status: Status): string {
    return this.term(`status-${status}`);
  }
}
