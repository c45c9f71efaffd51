/**
 * Keeps rejections that the SDK leaves where nobody can catch them from the console, as that of a confirmation which
 * comes while the connection is being closed. Each is noticed in another way, by a time limit. Only errors whose topmost
 * place is the SDK's own file are kept back, and only while a line lives.
 */

const place = /(?:https?|file):\/\/[^\s)]+?(?=:\d+:\d+)/g;

/** Files in the order of a stack, topmost first. */
const filesOf = (stack: string | undefined): readonly string[] => stack?.match(place) ?? [];

/**
 * To be called from our part of the SDK's constructor, which the SDK's part of it calls.
 * @returns the SDK's file: the one between two of ours; nothing if all is bundled into one file.
 */
export const callerFile = (): string | undefined => {
  const files = filesOf(new Error().stack);
  return files.find((file, index) => {
    const before = files[index - 1];
    return before !== undefined && file !== before && files.indexOf(before, index) > 0;
  });
};

/** @returns ends the keeping back. */
export const hushSdk = (sdkFile: string | undefined): (() => void) => {
  if (!sdkFile || !globalThis.addEventListener) return () => {};
  const onRejection = (event: PromiseRejectionEvent): void => {
    const { reason } = event as { reason: unknown };
    if (reason instanceof Error && filesOf(reason.stack)[0] === sdkFile) event.preventDefault();
  };
  globalThis.addEventListener('unhandledrejection', onRejection);
  return () => globalThis.removeEventListener('unhandledrejection', onRejection);
};
