/** Which page a request comes from, as the browser tells. What is no browser tells nothing, and has no cookies to abuse. */
import type { Asked } from './caller.ts';
import { hostName, isLoopbackName } from './addresses.ts';

type Headers = Asked['header'];

/**
 * Whether a page of another site asks. Without the browser's own word the names of the hosts decide. All pages of this
 * machine are one site, whether they call it `localhost` or `127.0.0.1`.
 */
export function isCrossSite(header: Headers, host: string | undefined): boolean {
  const origin = header('origin');
  const page = origin !== undefined && URL.canParse(origin) ? new URL(origin) : undefined;
  if (page && isLoopbackName(page.host) && isLoopbackName(host)) return false;
  const site = header('sec-fetch-site');
  if (site !== undefined) return !['same-origin', 'same-site', 'none'].includes(site);
  return origin !== undefined && page?.hostname !== hostName(host);
}

/** Whether any other page than one of this very server asks. */
export function isCrossOrigin(header: Headers, host: string | undefined): boolean {
  const site = header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = header('origin');
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase();
}
