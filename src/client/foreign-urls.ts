/**
 * Decides which URLs named by a peer or the chat server may be fetched without a click. All others stay out of the state,
 * so that nothing can fetch them. A URL on the page's own site would be requested with the visitor's rights, and any other
 * tells its owner who reads a message and when.
 */
import { parseUrl } from '../platform/parse-url.js';

/** The address of the chat server's files, from the SDK, which may learn it only while it connects. */
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

/** In Agora's cloud, a file is available under several hosts. */
const cloud = /\.(?:agora\.io|easemob\.com)$/u;

const parse = (url: string): URL | undefined => {
  const parsed = parseUrl(url);
  return parsed && /^https?:$/u.test(parsed.protocol) && !parsed.username && !parsed.password ? parsed : undefined;
};

/** The SDK's cloud address has no scheme. */
const home = (apiUrl: string): URL | undefined => parse(apiUrl.startsWith('//') ? `https:${apiUrl}` : apiUrl);

const sameHost = (url: URL, server: URL): boolean =>
  url.origin === server.origin ||
  (url.protocol === 'https:' && url.port === server.port && cloud.test(url.hostname) && cloud.test(server.hostname));

/** A host name with a dot at its end is the same host. */
const originOf = ({ origin }: URL): string => origin.replace(/\.(?=:\d+$|$)/u, '');

/** @param pictures value of the attribute `pictures` @param page the page's own origin */
export const foreignUrls = (
  server: FileServer,
  pictures: string | undefined,
  page = (globalThis.location as Location | undefined)?.origin,
): ForeignUrls => {
  const allowed = (pictures ?? '').trim().split(/\s+/u);
  const isFile = (url: URL): boolean => {
    const at = home(server.apiUrl);
    if (!at || !sameHost(url, at)) return false;
    const folder = `/${server.orgName}/${server.appName}/chatfiles/`;
    const path = `${at.pathname === '/' ? '' : at.pathname.replace(/\/$/u, '')}${folder}`;
    return url.pathname.startsWith(path) && /^[\w-]+$/u.test(url.pathname.slice(path.length));
  };
  const isWanted = (url: URL): boolean =>
    originOf(url) !== page && (allowed.includes('any') || allowed.some((one) => parseUrl(one)?.origin === url.origin));
  const take = (url: string, ...rules: ((url: URL) => boolean)[]): string => {
    const parsed = parse(url);
    // As it was checked: a browser would take `https:logout` for a path of an https page.
    return parsed && rules.some((rule) => rule(parsed)) ? parsed.href : '';
  };
  return {
    file: (url) => take(url, isFile),
    picture: (url) => take(url, isFile, isWanted),
  };
};
