/**
 * Fetches a file of the chat server so that it can be shown as `blob:`. A strict content security policy names the chat
 * server as a place to connect to, and not as one that pictures or sounds may come from.
 */

/** What a `blob:` of this page may hold: pictures, sound and film, and no kind that could hold a script (SVG, HTML). */
const harmless = /^(?:image\/(?:avif|bmp|gif|jpeg|png|webp|x-icon)|audio\/[\w.+-]+|video\/[\w.+-]+)$/u;
const unspoken = /^(?:application|binary)\/octet-stream$|^$/u;

const typeOf = (response: Response): string =>
  (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/**
 * @param kinds beginning of the MIME types that can be shown
 * @returns an object URL, which the caller revokes; `undefined` when the server refuses, or its answer is of another kind.
 */
export async function fetchFile(url: string, kinds: RegExp, signal: AbortSignal): Promise<string | undefined> {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  const type = typeOf(response);
  if (!response.ok || !((harmless.test(type) && kinds.test(type)) || unspoken.test(type))) {
    await response.body?.cancel();
    return undefined;
  }
  const blob = await response.blob();
  // The type of what the server did not name is found by those that draw it; opened by itself it stays a download.
  return URL.createObjectURL(new Blob([blob], { type: type || 'application/octet-stream' }));
}
