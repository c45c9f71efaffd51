/**
 * Fetches a part of the package when it is first needed. A failed request must not be final, but Firefox never requests a
 * failed module again, so each retry has its own address. The part's imports are resolved by path, without the query, so
 * they are not duplicated. The first file of a widget, which imports no other, has its own in `widget/load-panel.ts`.
 */
import { ChatError } from '../types/error.js';
import { parseUrl } from '../platform/parse-url.js';

/** How bundlers and minifiers write the import. */
const written = /\bimport\(\s*(?:\/\*[^]*?\*\/\s*)*["'`]([^"'`]+)["'`]/;

/** The text that Chromium and Firefox append to their message. */
const failedModule = /\bmodule: (\S+)$/;

const notLoaded = new WeakSet<object>();

/**
 * Whether the part was loaded but does not run, or its imports were not found: by the messages of Node and webpack,
 * Chromium, Firefox and Safari. Everything else counts as a network failure that may pass.
 */
const isBroken = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { name, message } = error;
  if (/cannot find module|resolve module specifier|bare specifier|does not resolve/i.test(message)) return true;
  return (
    ['SyntaxError', 'ReferenceError', 'RangeError'].includes(name) ||
    (name === 'TypeError' && !/import|module|fetch|load|network/i.test(message))
  );
};

/** Whether the error says that a part of the package could not be fetched. */
export const isNotLoaded = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && notLoaded.has(error);

/** Fetches the part. `here` is the part, once it is loaded. */
export type LazyPart<T> = (() => Promise<T>) & { here?: T | undefined };

export interface LazyPartOptions<T> {
  /** The beginning of the error's sentence: what is fetched. */
  readonly name: string;
  /** `import.meta.url` of the caller, the base of relative addresses. */
  readonly from: string;
  /** `() => import('./part.js')`, written out, so that bundlers see it. */
  readonly load: () => Promise<T>;
  /** For tests. */
  readonly fetchModule?: (address: string) => Promise<unknown>;
  /** For tests. */
  readonly isPinned?: () => boolean;
}

/** Whether the page has integrity hashes by address. Under another address a file would run unverified. */
const pageIsPinned = (): boolean =>
  [...(globalThis.document?.querySelectorAll('script[type="importmap"]') ?? [])].some((map) =>
    map.textContent?.includes('"integrity"'),
  );

const fetchFrom = (address: string): Promise<unknown> => import(/* webpackIgnore: true */ /* @vite-ignore */ address);

const addressOf = (options: LazyPartOptions<unknown>, error: unknown): URL | undefined => {
  const { load, from, isPinned = pageIsPinned } = options;
  if (isPinned()) return undefined;
  const path = written.exec(String(load))?.[1];
  // The bundler resolves bare names.
  const address = path && /^[./]|^https?:/.test(path) ? path : failedModule.exec(String(error))?.[1];
  return address ? parseUrl(address, from) : undefined;
};

/** webpack returns an empty module if running it failed before. */
const isEmpty = (part: unknown): boolean => typeof part === 'object' && part !== null && Object.keys(part).length === 0;

/**
 * @returns fetches the part once. After a failure it retries once by itself, and again at the next call.
 * @throws ChatError `network`, retryable; `bad-config` if the part was loaded but does not run, also logged to the console.
 */
export const lazyPart = <T>(options: LazyPartOptions<T>): LazyPart<T> => {
  const { name, load, fetchModule = fetchFrom } = options;
  let failure: { readonly address: URL | undefined; readonly cause: unknown } | undefined;
  let tries = 0;

  const attempt = async (): Promise<T> => {
    try {
      const address = failure?.address;
      if (!address) {
        const loaded = await load();
        if (failure && isEmpty(loaded)) throw failure.cause;
        return loaded;
      }
      // An address that was never used, not even before the last reload: a cache may have stored that the file is missing.
      address.searchParams.set('retry', `${Date.now()}${++tries}`);
      return (await fetchModule(address.href)) as T;
    } catch (error) {
      failure ??= { address: addressOf(options, error), cause: error };
      throw error;
    }
  };

  const fail = (cause: unknown): never => {
    if (isBroken(cause)) {
      const error = new ChatError(
        'bad-config',
        `${name} is there but does not run (${String(cause)}): look at how the page was built, and that all files are of one version.`,
        { cause },
      );
      globalThis.reportError?.(error);
      throw error;
    }
    const error = new ChatError(
      'network',
      `${name} could not be loaded: check the network, that the file is still on the site, and script-src; then try again.`,
      { retryable: true, cause },
    );
    notLoaded.add(error);
    throw error;
  };

  let part: Promise<T> | undefined;
  const fetchPart: LazyPart<T> = () =>
    (part ??= attempt()
      .catch(attempt)
      .then(
        (loaded) => (fetchPart.here = loaded),
        (cause: unknown) => {
          part = undefined;
          return fail(cause);
        },
      ));
  return fetchPart;
};
