/**
 * The one place for every `import()`: fetches a part of the package when it is first needed. A lost request must not
 * last for the life of the page, but Firefox never asks again for a module that failed once. So each further try has
 * an address of its own. What the part imports is found by its path, without the query, and stays one and the same.
 */
import { ChatError } from '../types/error.js';

/** As bundlers and minifiers leave it. */
const written = /\bimport\(\s*(?:\/\*[^]*?\*\/\s*)*["'`]([^"'`]+)["'`]/;

/** What Chromium and Firefox add to their message. */
const told = /\bmodule: (\S+)$/;

const notLoaded = new WeakSet<object>();

/**
 * Whether the part is there and does not run, or the build did not find what it imports: in words of Node and webpack,
 * Chromium, Firefox, Safari. Everything else is taken for a network that may come back.
 */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, message } = error;
  if (/cannot find module|resolve module specifier|bare specifier|does not resolve/i.test(message)) return true;
  return (
    ['SyntaxError', 'ReferenceError', 'RangeError'].includes(name) ||
    (name === 'TypeError' && !/import|module|fetch|load|network/i.test(message))
  );
}

/** Whether the error says that a part of the package could not be fetched. */
export const isNotLoaded = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && notLoaded.has(error);

/** Fetches the part; `here` is the part, once it has been fetched. */
export type LazyPart<T> = (() => Promise<T>) & { here?: T };

export interface LazyPartOptions<T> {
  /** What is fetched, as the beginning of a sentence. */
  readonly name: string;
  /** `import.meta.url` of the caller; relative addresses count from there. */
  readonly from: string;
  /** `() => import('./part.js')`, written out, so that bundlers see it. */
  readonly load: () => Promise<T>;
  /** For tests. */
  readonly fetchModule?: (address: string) => Promise<unknown>;
  /** For tests. */
  readonly isPinned?: () => boolean;
}

/** Whether the page holds files to what was published, by their addresses: under another one they would run unseen. */
const pageIsPinned = (): boolean =>
  [...(globalThis.document?.querySelectorAll('script[type="importmap"]') ?? [])].some((map) =>
    map.textContent?.includes('"integrity"'),
  );

const fetchFrom = (address: string): Promise<unknown> => import(/* webpackIgnore: true */ /* @vite-ignore */ address);

function addressOf(options: LazyPartOptions<unknown>, error: unknown): URL | undefined {
  const { load, from, isPinned = pageIsPinned } = options;
  if (isPinned()) return undefined;
  const path = written.exec(String(load))?.[1];
  // A bare name is the business of whoever bundles.
  const address = path && /^[./]|^https?:/.test(path) ? path : told.exec(String(error))?.[1];
  return address && URL.canParse(address, from) ? new URL(address, from) : undefined;
}

/** webpack hands out an empty module where it failed to run one before. */
const isEmpty = (part: unknown): boolean => typeof part === 'object' && part !== null && Object.keys(part).length === 0;

/**
 * @returns fetches the part once; after a failure it tries once more by itself, and again at the next call.
 * @throws ChatError `network`, retryable; `bad-config` if it is there and does not run, which the console is told too.
 */
export function lazyPart<T>(options: LazyPartOptions<T>): LazyPart<T> {
  const { name, load, fetchModule = fetchFrom } = options;
  let failure: { readonly address?: URL; readonly cause: unknown } | undefined;
  let tries = 0;

  const attempt = async (): Promise<T> => {
    try {
      const address = failure?.address;
      if (!address) {
        const loaded = await load();
        if (failure && isEmpty(loaded)) throw failure.cause;
        return loaded;
      }
      // Never used before, also not before the last reload: a cache may have kept that the file is missing.
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
}
