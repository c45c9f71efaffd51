/** Our own languages beside English, each fetched when an element first speaks it. */
import { lazyPart } from '../../load/lazy-part.js';
import type { Words } from './terms.js';
import { ours, tellOfWords } from './vocabulary.js';

type Load = () => Promise<{ readonly words: Words }>;
const later = (load: Load): Load => lazyPart({ name: 'The words of a language', from: import.meta.url, load });

/** By the tag's language alone; one with a script of its own is told by its words, as `zh` is Simplified Chinese. */
const loaders: ReadonlyMap<string, Load> = new Map([
  ['ar', later(() => import('../locales/ar.js'))],
  ['de', later(() => import('../locales/de.js'))],
  ['es', later(() => import('../locales/es.js'))],
  ['fr', later(() => import('../locales/fr.js'))],
  ['he', later(() => import('../locales/he.js'))],
  ['hi', later(() => import('../locales/hi.js'))],
  ['ja', later(() => import('../locales/ja.js'))],
  ['ko', later(() => import('../locales/ko.js'))],
  ['pt', later(() => import('../locales/pt.js'))],
  ['zh', later(() => import('../locales/zh.js'))],
]);

/** Milliseconds until a language that could not be fetched is asked for again; also when the network is back. */
const pause = 30_000;

const underway = new Map<string, Promise<void>>();
const missing = new Set<string>();

export const isOurs = (code: string): boolean => loaders.has(code);

/** Whether it could not be fetched, and is tried again by itself. */
export const isMissing = (code: string): boolean => missing.has(code);

/** Ends also when the words could not be fetched; then English stands in for them. */
export function fetchWords(code: string): Promise<void> {
  let fetching = underway.get(code);
  if (!fetching) {
    fetching = loaders.get(code)!().then(
      ({ words }) => {
        missing.delete(code);
        ours.set(code, words);
        tellOfWords();
      },
      () => {
        missing.add(code);
        tellOfWords();
        const again = (): void => {
          clearTimeout(timer);
          removeEventListener('online', again);
          underway.delete(code);
          void fetchWords(code);
        };
        const timer = setTimeout(again, pause);
        addEventListener('online', again);
      },
    );
    underway.set(code, fetching);
  }
  return fetching;
}
