/**
 * Which page a request comes from, according to the browser. Other clients send nothing, and have no cookies to abuse.
 */
import type { Asked } from './caller.ts';
import { hostName, isLoopbackName } from './addresses.ts';

type Headers = Asked['header'];

/**
 * Whether a page of another site makes the request. Without the browser's own header, the host names decide. All pages
 * of this machine are one site, whether under `localhost` or `127.0.0.1`.
 */
export const isCrossSite = (header: Headers, host: string | undefined): boolean => {
  const origin = header('origin');
  const page = origin !== undefined && URL.canParse(origin) ? new URL(origin) : undefined;
  if (page && isLoopbackName(page.host) && isLoopbackName(host)) return false;
  const site = header('sec-fetch-site');
  if (site !== undefined) return !['same-origin', 'same-site', 'none'].includes(site);
  // A page of a file has no host, and is not of the site of a request that names none.
  return origin !== undefined && (!page?.hostname || page.hostname !== hostName(host));
};

/** Whether any page other than one of this server makes the request. */
export const isCrossOrigin = (header: Headers, host: string | undefined): boolean => {
  const site = header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = header('origin');
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase();
};
