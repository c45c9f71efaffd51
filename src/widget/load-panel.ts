/**
 * Loads the panel. The facade is one small file that shares none with what it loads, so it does not use
 * `load/lazy-part.ts`, which explains why each retry uses a new URL. The elements use that module for everything else.
 */
import type * as Languages from '../ui/locales/launcher-languages.js';
import type * as Frame from './panel/frame.js';
import type * as Panel from './panel/panel.js';
import type * as Connector from './connector/connector.js';

const remembering = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let part: Promise<T> | undefined;
  let attempt = load;
  /** Retries with the URL that the bundler left in the import; if it names no file, with the same import. */
  const again = (): Promise<T> => {
    const path = /import\(["'`](\.[^"'`]+)/.exec(String(load))?.[1];
    // A page may check the integrity of the files by their URLs.
    const maps = [...document.querySelectorAll('script[type=importmap]')];
    if (!path || maps.some((map) => map.textContent.includes('"integrity"'))) return load();
    return import(/* webpackIgnore: true */ /* @vite-ignore */ `${path}?retry=${Date.now()}`) as Promise<T>;
  };
  return () =>
    (part ??= attempt()
      .catch(() => (attempt = again)())
      .catch((error: unknown) => {
        part = undefined;
        throw error;
      }));
};

/** Only the connection, to count unread messages. */
export const loadConnector = remembering<typeof Connector>(() => import('./connector/connector.js'));

/** The panel without its content. */
export const loadFrame = remembering<typeof Frame>(() => import('./panel/frame.js'));

/** Everything visible in the panel. */
export const loadPanel = remembering<typeof Panel>(() => import('./panel/panel.js'));

/** The texts of the button in languages other than English. */
export const loadLanguages = remembering<typeof Languages>(() => import('../ui/locales/launcher-languages.js'));
