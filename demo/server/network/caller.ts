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
const bare = (hop: string): string => {
  const plain = hop.replaceAll('"', '');
  return plainAddress(/^(?:\[([^\]]+)\]|([\d.]+))(?::\d+)?$/.exec(plain)?.slice(1).find(Boolean) ?? plain);
};

/**
 * What each hop of a `Forwarded` header (RFC 7239) says under a name; empty where it says nothing. Every comma parts two
 * hops: a quotation mark that a visitor left open must not swallow what the proxy has added.
 */
const hopsIn = (value: string, name: string): string[] =>
  listed(value).map((hop) => {
    const pair = hop.split(';').find((one) => one.trim().toLowerCase().startsWith(`${name}=`)) ?? '';
    return pair
      .slice(pair.indexOf('=') + 1)
      .replaceAll('"', '')
      .trim();
  });

/**
 * @param trusted the proxies whose `X-Forwarded-…` and `Forwarded` headers are believed; those of others are ignored,
 * since anybody can write them.
 * @throws RangeError if one of them is not an address.
 */
export const callers = (trusted: readonly string[]): ((asked: Asked) => Caller) => {
  const proxies = new AddressList(trusted);
  return ({ remote = '', header }) => {
    let address = plainAddress(remote);
    const trustsProxy = proxies.has(address);
    const standard = header('forwarded');
    // The standard header counts only where the usual one is missing: most proxies write that one and pass this one on.
    const told = (name: string, usual: string): string[] => {
      const value = header(usual);
      return value === undefined && standard !== undefined ? hopsIn(standard, name) : listed(value);
    };
    // From the nearest hop outwards: anything beyond the first untrusted hop may be forged.
    const hops = trustsProxy ? told('for', 'x-forwarded-for') : [];
    while (proxies.has(address) && hops.length > 0) {
      const hop = bare(hops.pop()!);
      if (isIP(hop) === 0) break;
      address = hop;
    }
    const proto = told('proto', 'x-forwarded-proto')[0]?.toLowerCase();
    const forwardedHost = trustsProxy ? told('host', 'x-forwarded-host').at(-1) : undefined;
    return {
      address: address && visitorKey(address),
      // Believed from everybody: a false value only makes the client's own browser withhold the cookie from plain HTTP.
      secure: proto === 'https',
      host: forwardedHost || header('host'),
    };
  };
};
