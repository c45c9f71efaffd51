/**
 * Keeps the SDK's uncatchable rejections out of the console, such as that of a confirmation that arrives while the
 * connection is closing. Each of these failures is noticed by a time limit instead. Only errors whose topmost stack frame
 * is in the SDK's own file are suppressed, and only while a connection exists.
 */

const place = /(?:https?|file):\/\/[^\s)]+?(?=:\d+:\d+)/g;

/** Files of a stack trace, topmost first; none if a script of the page makes something else of all traces. */
const filesOf = (stack: unknown): readonly string[] => (typeof stack === 'string' && stack.match(place)) || [];

/**
 * Must be called from our code inside the SDK's constructor.
 * @returns the SDK's file, which is the one between two of ours; `undefined` if everything is bundled into one file.
 */
export const callerFile = (): string | undefined => {
  const files = filesOf(new Error().stack);
  return files.find((file, index) => {
    const before = files[index - 1];
    return before !== undefined && file !== before && files.indexOf(before, index) > 0;
  });
};

/** @returns stops suppressing. */
export const hushSdk = (sdkFile: string | undefined): (() => void) => {
  if (!sdkFile || !globalThis.addEventListener) return () => {};
  const onRejection = (event: PromiseRejectionEvent): void => {
    const { reason } = event as { reason: unknown };
    if (reason instanceof Error && filesOf(reason.stack)[0] === sdkFile) event.preventDefault();
  };
  globalThis.addEventListener('unhandledrejection', onRejection);
  return () => globalThis.removeEventListener('unhandledrejection', onRejection);
};
