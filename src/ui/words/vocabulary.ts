/** All words that are known on this page: English as its parts come, our other languages once fetched, and the page's own. */
import { ChatError } from '../../types/error.js';
import { languageOf } from '../language.js';
import type { Words } from './terms.js';

/** English; grows with each part of the package that is loaded. */
export const english: Words = {};

/** By language in small letters: what the page has registered, and what of ours has been fetched. */
export const ofPage = new Map<string, Words>();
export const ours = new Map<string, Words>();

const listeners = new Set<() => void>();

/** @returns stops hearing of it. */
export function onNewWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const tellOfWords = (): void => {
  for (const listener of listeners) listener();
};

/** A part brings the English words that it says. */
export const teach = (...groups: readonly Words[]): void => void Object.assign(english, ...groups);

/**
 * Gives the elements words of a language: one that we have not, or others than ours. What is missing comes from our
 * words of that language, then from the English ones. Elements on the page change at once. A later call adds to an
 * earlier one.
 *
 * @param lang language tag, as in the attribute `lang`: `de`, `pt-BR`, `zh-Hant`
 * @param words texts by their terms; the type `Words` lists all terms
 * @throws ChatError `bad-config`: `lang` is no language tag
 * @example
 * ```js
 * registerWords('nl', { login: 'Inloggen', unreadCount: { one: '{count} ongelezen bericht', other: '{count} ongelezen berichten' } });
 * ```
 */
export function registerWords(lang: string, words: Words): void {
  const known = languageOf(lang);
  if (known === undefined) throw new ChatError('bad-config', `registerWords: "${lang}" is no language tag.`);
  const code = known.toLowerCase();
  ofPage.set(code, { ...ofPage.get(code), ...words });
  tellOfWords();
}
