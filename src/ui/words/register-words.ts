/** How a page adds a language or replaces texts. Apart from the vocabulary, which would otherwise come with every import. */
import { ChatError } from '../../types/error.js';
import { languageOf } from '../language.js';
import type { Words } from '../locales/terms.js';
import { ofPage, notifyOfWords } from './vocabulary.js';

/**
 * Registers texts for a language, to add a language or to replace our texts. Missing texts come from our texts in that
 * language, then from the English ones. Elements on the page change at once. Later calls add to earlier ones.
 *
 * @param lang language tag, as in the attribute `lang`: `de`, `pt-BR`, `zh-Hant`
 * @param words texts by their terms; the type `Words` lists all terms
 * @throws ChatError `bad-config`: `lang` is not a language tag, or `words` cannot be read
 * @example
 * ```js
 * registerWords('nl', { login: 'Inloggen', unreadCount: { one: '{count} ongelezen bericht', other: '{count} ongelezen berichten' } });
 * ```
 */
export const registerWords = (lang: string, words: Words): void => {
  // Plain scripts may pass anything.
  const tag = typeof lang === 'string' ? lang : '';
  const code = languageOf(tag)?.toLowerCase();
  if (code === undefined) throw new ChatError('bad-config', `registerWords: "${tag}" is no language tag.`);
  try {
    // A copy: a getter of the page must not throw later, while an element is rendered.
    ofPage.set(code, { ...ofPage.get(code), ...(JSON.parse(JSON.stringify(words)) as Words) });
  } catch {
    throw new ChatError('bad-config', 'registerWords: pass a plain object of texts by term.');
  }
  notifyOfWords();
};
