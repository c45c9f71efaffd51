/**
 * Fetches what the widget opens. The facade is one small file of its own and shares none with what it loads, so it does
 * not use `load/lazy-part.ts`, which says why each further try has an address of its own; the elements do the rest of the
 * fetching there.
 */
import type * as Languages from '../ui/locales/launcher-languages.js';
import type * as Panel from './panel/panel.js';
import type * as Line from './panel/line.js';

function remembering<T>(load: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | undefined;
  let attempt = load;
  /** The address as bundlers leave it; of those that name no file, the same is asked once more. */
  const again = (): Promise<T> => {
    const path = /import\(["'`](\.[^"'`]+)/.exec(String(load))?.[1];
    // A page with such a map may hold the files to what was published, by their addresses.
    if (!path || document.querySelector('script[type=importmap]')) return load();
    return import(/* webpackIgnore: true */ /* @vite-ignore */ `${path}?retry=${Date.now()}`) as Promise<T>;
  };
  return () =>
    (part ??= attempt()
      .catch(() => (attempt = again)())
      .catch((error: unknown) => {
        part = undefined;
        throw error;
      }));
}

/** The connection alone, to count what is unread. */
export const loadLine = remembering<typeof Line>(() => import('./panel/line.js'));

/** All that is seen in the panel. */
export const loadPanel = remembering<typeof Panel>(() => import('./panel/panel.js'));

/** The words of the button in other languages than English. */
export const loadLanguages = remembering<typeof Languages>(() => import('../ui/locales/launcher-languages.js'));
