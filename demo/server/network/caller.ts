/** Who makes a request: the other end of the socket, or, behind a trusted proxy, the client that the proxy names. */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Context } from 'hono';
import { AddressList, plainAddress, visitorKey } from './addresses.ts';

export interface Caller {
  /** The address that limits count by; empty without a socket. */
  readonly address: string;
  /** Whether the visitor's browser uses TLS, as far as that is known. */
  readonly secure: boolean;
  /** Host and port that the visitor's browser requested. */
  readonly host: string | undefined;
}

/** The part of a request used here. */
export interface Asked {
  readonly remote: string | undefined;
  readonly header: (name: string) => string | undefined;
}

interface NodeBindings {
  incoming?: IncomingMessage;
}

export const incomingOf = (c: Context): IncomingMessage | undefined => (c.env as NodeBindings | undefined)?.incoming;

export const askedBy = (c: Context): Asked => ({
  remote: incomingOf(c)?.socket.remoteAddress,
  header: (name) => c.req.header(name),
});

export const askedIn = (request: IncomingMessage): Asked => ({
  remote: request.socket.remoteAddress,
  header: (name) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  },
});

const listed = (value: string | undefined): string[] => (value ?? '').split(',').map((part) => part.trim());
const bare = (hop: string): string =>
  plainAddress(/^(?:\[([^\]]+)\]|([\d.]+))(?::\d+)?$/.exec(hop)?.slice(1).find(Boolean) ?? hop);

/**
 * @param trusted the proxies whose `X-Forwarded-…` headers are believed; those of others are ignored, since anybody can
 * write them.
 * @throws RangeError if one of them is not an address.
 */
export function callers(trusted: readonly string[]): (asked: Asked) => Caller {
  const proxies = new AddressList(trusted);
  return ({ remote = '', header }) => {
    let address = plainAddress(remote);
    const trustsProxy = proxies.has(address);
    // From the nearest hop outwards: anything beyond the first untrusted hop may be forged.
    const hops = trustsProxy ? listed(header('x-forwarded-for')).map(bare) : [];
    while (proxies.has(address) && hops.length > 0) {
      const hop = hops.pop()!;
      if (isIP(hop) === 0) break;
      address = hop;
    }
    const proto = listed(header('x-forwarded-proto'))[0]?.toLowerCase();
    const forwardedHost = trustsProxy ? listed(header('x-forwarded-host')).at(-1) : undefined;
    return {
      address: address && visitorKey(address),
      // Believed from everybody: a false value only makes the client's own browser withhold the cookie from plain HTTP.
      secure: proto === 'https',
      host: forwardedHost || header('host'),
    };
  };
}
