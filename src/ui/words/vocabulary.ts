/** All texts known on this page: English as its parts load, our other languages once fetched, and the page's own. */
import { ChatError } from '../../types/error.js';
import { languageOf } from '../language.js';
import type { Words } from './terms.js';

/** English; grows with each part of the package that is loaded. */
export const english: Words = {};

/** By lower-case language: texts that the page has registered, and our fetched ones. */
export const ofPage = new Map<string, Words>();
export const ours = new Map<string, Words>();

const listeners = new Set<() => void>();

/** @returns stops listening. */
export function onNewWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const tellOfWords = (): void => {
  for (const listener of listeners) listener();
};

/** Registers the English texts that a part uses. */
export const teach = (...groups: readonly Words[]): void => void Object.assign(english, ...groups);

/**
 * Registers texts for a language, to add a language or to replace our texts. Missing texts come from our texts in that
 * language, then from the English ones. Elements on the page change at once. Later calls add to earlier ones.
 *
 * @param lang language tag, as in the attribute `lang`: `de`, `pt-BR`, `zh-Hant`
 * @param words texts by their terms; the type `Words` lists all terms
 * @throws ChatError `bad-config`: `lang` is not a language tag
 * @example
 * ```js
 * registerWords('nl', { login: 'Inloggen', unreadCount: { one: '{count} ongelezen bericht', other: '{count} ongelezen berichten' } });
 * ```
 */
export function registerWords(lang: string, words: Words): void {
  // Plain scripts may pass anything.
  const known = typeof lang === 'string' ? languageOf(lang) : undefined;
  if (known === undefined) throw new ChatError('bad-config', `registerWords: "${String(lang)}" is no language tag.`);
  const code = known.toLowerCase();
  ofPage.set(code, { ...ofPage.get(code), ...words });
  tellOfWords();
}
