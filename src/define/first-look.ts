/**
 * Runs before the rest of the script, Lit included. If a script of the page has replaced something that our code needs,
 * there may be no element to show it. So when our code fails, this looks for the cause and reports it.
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
    ({ reportToPage }) => reportToPage(registered, isNative),
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
