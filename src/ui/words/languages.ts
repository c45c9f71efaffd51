/** Our languages besides English, each fetched when an element first uses it. */
import { lazyPart } from '../../load/lazy-part.js';
import type { Words } from '../locales/terms.js';
import { ours, notifyOfWords } from './vocabulary.js';

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

/** Milliseconds until a language that failed to load is requested again. It is also requested when the network returns. */
const pause = 30_000;

const underway = new Map<string, Promise<void>>();
const missing = new Set<string>();

export const isOurs = (code: string): boolean => loaders.has(code);

/** Whether the language failed to load, and is being retried. */
export const isMissing = (code: string): boolean => missing.has(code);

/** Also resolves if the texts could not be fetched; English is then used. */
export const fetchWords = (code: string): Promise<void> => {
  let fetching = underway.get(code);
  if (!fetching) {
    fetching = loaders.get(code)!().then(
      ({ words }) => {
        missing.delete(code);
        ours.set(code, words);
        notifyOfWords();
      },
      () => {
        missing.add(code);
        notifyOfWords();
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
};
