/**
 * Keeps errors that the SDK throws where nobody can catch them from the console and from the page's own reporting:
 * an answer by REST that is no JSON (thrown in a request's callback), one without `data` (in a forgotten promise), a
 * confirmation that comes while the line is being closed. Each of them is noticed in another way, by a time limit.
 * Only errors whose topmost place is the SDK's own file are kept back, and only while a line lives.
 */

const place = /(?:https?|file):\/\/[^\s)]+?(?=:\d+:\d+)/g;

/** Files in the order of a stack, topmost first. */
const filesOf = (stack: string | undefined): readonly string[] => stack?.match(place) ?? [];

/** To be called by something that the SDK calls. @returns the SDK's file, if it is one of its own. */
export const callerFile = (): string | undefined => {
  const [own, ...others] = filesOf(new Error().stack);
  return others.find((file) => file !== own);
};

/** @returns ends the keeping back. */
export const hushSdk = (sdkFile: string | undefined): (() => void) => {
  if (!sdkFile || !globalThis.addEventListener) return () => {};
  const isSdk = (error: unknown): boolean => error instanceof Error && filesOf(error.stack)[0] === sdkFile;
  const onRejection = (event: PromiseRejectionEvent): void => {
    if (isSdk(event.reason)) event.preventDefault();
  };
  const onError = (event: ErrorEvent): void => {
    if (isSdk(event.error)) event.preventDefault();
  };
  globalThis.addEventListener('unhandledrejection', onRejection);
  globalThis.addEventListener('error', onError);
  return () => {
    globalThis.removeEventListener('unhandledrejection', onRejection);
    globalThis.removeEventListener('error', onError);
  };
};
