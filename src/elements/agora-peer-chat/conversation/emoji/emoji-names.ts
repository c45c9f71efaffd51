/** Names and keywords of emoji in languages other than English, loaded on first use. */
import { lazyPart } from '../../../../load/lazy-part.js';
import { ourLanguage } from '../../../../ui/words/voice.js';

type Load = () => Promise<{ readonly default: string }>;
const later = (load: Load): Load => lazyPart({ name: 'The names of the emoji', from: import.meta.url, load });

const loaders: ReadonlyMap<string, Load> = new Map([
  ['ar', later(() => import('./names/emoji-ar.js'))],
  ['de', later(() => import('./names/emoji-de.js'))],
  ['es', later(() => import('./names/emoji-es.js'))],
  ['fr', later(() => import('./names/emoji-fr.js'))],
  ['he', later(() => import('./names/emoji-he.js'))],
  ['hi', later(() => import('./names/emoji-hi.js'))],
  ['ja', later(() => import('./names/emoji-ja.js'))],
  ['ko', later(() => import('./names/emoji-ko.js'))],
  ['pt', later(() => import('./names/emoji-pt.js'))],
  ['zh', later(() => import('./names/emoji-zh.js'))],
]);

/** One line per emoji; `undefined` in English, and if they cannot be loaded. */
export const emojiNames = async (lang: string): Promise<string | undefined> => {
  const load = loaders.get(ourLanguage(lang) ?? '');
  try {
    return (await load?.())?.default;
  } catch {
    // English names are better than none; the next picker tries again.
    return undefined;
  }
};
