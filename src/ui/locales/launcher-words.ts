/**
 * The few words that a page reads before the chat is loaded; what is loaded then has the whole language.
 */
import type { Words } from './terms.js';

export interface LauncherWords {
  readonly open: string;
  readonly close: string;
  /** Of the teaser. */
  readonly dismiss: string;
  readonly unread: (count: number) => string;
  readonly failed: string;
  readonly again: string;
}

const english: LauncherWords = {
  open: 'Open chat',
  close: 'Close chat',
  dismiss: 'Close',
  unread: (count) => `${count} unread ${count === 1 ? 'message' : 'messages'}`,
  failed: 'The chat could not be loaded.',
  again: 'Try again',
};

/** Words in other languages than English, which serves for those that we have not; with what the page says instead. */
export type LauncherLanguages = (lang: string, english: LauncherWords, own?: Words) => LauncherWords;

let languages: LauncherLanguages | undefined;

/**
 * @param lang as in `lang`, such as `de-AT`
 * @param load fetches the other languages and what puts in the page’s own words: an English page needs neither
 * @param onCome called when they are loaded
 * @param own of the page, in place of ours
 */
export const launcherWords = (
  lang: string,
  load: () => Promise<{ readonly launcherFor: LauncherLanguages }>,
  onCome: () => void,
  own?: Words,
): LauncherWords => {
  if (!own && /^en\b/iu.test(lang)) return english;
  const take = (part: { readonly launcherFor: LauncherLanguages }): void => {
    languages = part.launcherFor;
    onCome();
  };
  // English serves where they cannot be fetched; the next drawing asks again.
  if (!languages) load().then(take, () => undefined);
  return languages?.(lang, english, own) ?? english;
};
