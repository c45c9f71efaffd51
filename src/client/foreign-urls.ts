/**
 * Which addresses that a peer or the chat server names may be asked for without a click. Whatever else they name stays
 * out of the state, so that nothing can fetch it: an address of the page's own site would be called in the visitor's name,
 * and any other tells its owner who reads when.
 */

/** The chat server's files, as the SDK tells where they are; it may learn that only while it opens the line. */
export interface FileServer {
  readonly apiUrl: string;
  readonly orgName: string;
  readonly appName: string;
}

export interface ForeignUrls {
  /** @returns the address of a file of the chat server; `''` for any other. */
  file(url: string): string;
  /** @returns the address of a person's picture that may be fetched; `''` for any other. */
  picture(url: string): string;
}

/** In Agora's cloud one file goes by the names of several hosts. */
const cloud = /\.(?:agora\.io|easemob\.com)$/u;

const parse = (url: string): URL | undefined => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed && /^https?:$/u.test(parsed.protocol) && !parsed.username && !parsed.password ? parsed : undefined;
};

/** The SDK's address of the cloud has no scheme. */
const home = (apiUrl: string): URL | undefined => parse(apiUrl.startsWith('//') ? `https:${apiUrl}` : apiUrl);

const sameHost = (url: URL, server: URL): boolean =>
  url.origin === server.origin ||
  (url.protocol === 'https:' && cloud.test(url.hostname) && cloud.test(server.hostname));

/** @param pictures what the page has in the attribute `pictures` @param page its own origin */
export function foreignUrls(
  server: FileServer,
  pictures: string | undefined,
  page = (globalThis.location as Location | undefined)?.origin,
): ForeignUrls {
  const allowed = (pictures ?? '').trim().split(/\s+/u);
  const isFile = (url: URL): boolean => {
    const at = home(server.apiUrl);
    if (!at || !sameHost(url, at)) return false;
    const folder = `/${server.orgName}/${server.appName}/chatfiles/`;
    const path = `${at.pathname === '/' ? '' : at.pathname.replace(/\/$/u, '')}${folder}`;
    return url.pathname.startsWith(path) && /^[\w-]+$/u.test(url.pathname.slice(path.length));
  };
  const isWanted = (url: URL): boolean =>
    url.origin !== page &&
    (allowed.includes('any') || allowed.some((one) => URL.canParse(one) && new URL(one).origin === url.origin));
  const take = (url: string, ...rules: ((url: URL) => boolean)[]): string => {
    const parsed = parse(url);
    return parsed && rules.some((rule) => rule(parsed)) ? url : '';
  };
  return {
    file: (url) => take(url, isFile),
    picture: (url) => take(url, isFile, isWanted),
  };
}
