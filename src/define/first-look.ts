/**
 * Runs before all else of the script, Lit included. Where a script of the page has replaced what our code needs, no element
 * may be there to say it: whenever our code fails, what stands in the way is looked for, and told.
 */
import { loadCheck } from '../context/browser/late-check.js';
import { isNative } from '../platform/is-native.js';

/** Unknown in a classic script that a bundler has made. */
const folder = (import.meta.url as string | undefined)?.replace(/[^/]*$/, '');
let registered = false;

/** To be called when the elements are registered. */
export const endLook = (): void => {
  registered = true;
};

const look = (): void => {
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
  loadCheck().then(
    ({ tellPage }) => tellPage(registered, isNative),
    () => {},
  );
};

/** What is drawn with: if it is not the browser's, there may be nothing to see, and nothing that fails. */
const isForeign = (): boolean => ![Map, Set, [].map, [].reduce, addEventListener].every(isNative);

const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  const error: unknown = 'reason' in event ? event.reason : event.error;
  if (folder && error instanceof Error && String(error.stack).includes(folder)) look();
};

if (typeof document !== 'undefined') {
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  setTimeout(() => (!registered || isForeign()) && look(), 0);
}
