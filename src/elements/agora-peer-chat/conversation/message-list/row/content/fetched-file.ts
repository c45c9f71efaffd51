/**
 * Fetches a file of the chat server so that it can be shown as `blob:`. A strict content security policy allows
 * connections to the chat server, but not images or media from it.
 */

/** The types a `blob:` of this page may have: images, audio, video, and none that can hold a script (SVG, HTML). */
const harmless = /^(?:image\/(?:avif|bmp|gif|jpeg|png|webp|x-icon)|audio\/[\w.+-]+|video\/[\w.+-]+)$/u;
const unspoken = /^(?:application|binary)\/octet-stream$|^$/u;

const typeOf = (response: Response): string =>
  (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/**
 * @param kinds start of the MIME types that can be shown
 * @returns `undefined` if the server refuses, or its answer is of another type.
 */
export const fetchFile = async (url: string, kinds: RegExp, signal: AbortSignal): Promise<Blob | undefined> => {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  const type = typeOf(response);
  if (!response.ok || !((harmless.test(type) && kinds.test(type)) || unspoken.test(type))) {
    await response.body?.cancel();
    return undefined;
  }
  const blob = await response.blob();
  // A missing type is detected by the elements that show it; opened directly, it stays a download.
  return new Blob([blob], { type: type || 'application/octet-stream' });
};
