/** Which addresses belong to this machine, and which belong together. */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** A list of addresses and ranges. */
export class AddressList {
  readonly #list = new BlockList();

  /** @param entries `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`, or `loopback`. @throws RangeError names the invalid one. */
  constructor(entries: readonly string[]) {
    for (const entry of entries.flatMap((one) => (one === 'loopback' ? ['127.0.0.0/8', '::1'] : [one])))
      this.#add(entry);
  }

  #add(entry: string): void {
    const [given = '', bits, ...rest] = entry.split('/');
    const [address = ''] = given.split('%');
    const version = isIP(address);
    const longest = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? longest : Number(bits);
    if (version === 0 || rest.length > 0 || !/^\d{1,3}$/.test(bits ?? '0') || prefix > longest) {
      throw new RangeError(`"${entry}" is no address and no range such as 10.0.0.0/8.`);
    }
    this.#list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
  }

  has(address: string): boolean {
    const version = isIP(address);
    return version !== 0 && this.#list.check(address, version === 4 ? 'ipv4' : 'ipv6');
  }
}

const loopback = new AddressList(['loopback']);

/** The eight groups of an IPv6 address, as hexadecimal digits without leading zeros. */
const groupsOf = (address: string): string[] => {
  const [front = [], back] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':')));
  return back ? [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back] : front;
};

/** The IPv4 address in an IPv6 one that begins with these six groups; undefined if it does not. */
const within = (address: string, front: string): string | undefined => {
  if (isIP(address) !== 6) return undefined;
  const groups = groupsOf(address);
  if (groups.slice(0, 6).join(':') !== front) return undefined;
  const [high = 0, low = 0] = groups.slice(6).map((group) => parseInt(group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
};

/** An address without its zone; an IPv4-mapped IPv6 address becomes IPv4, in whatever form it is written. */
export const plainAddress = (address: string): string => {
  const [plain = ''] = address.split('%');
  return within(plain, '0:0:0:0:0:ffff') ?? plain;
};

export const isLoopback = (address: string): boolean => loopback.has(plainAddress(address));

/**
 * Whether a server that listens at `host` can be reached from this machine only. All addresses of a name count, since
 * any of them may be used.
 * @throws Error (`ENOTFOUND` and the like) if the name has none.
 */
export const staysOnThisMachine = async (host: string): Promise<boolean> => {
  const found = await lookup(host.replace(/^\[(.*)\]$/, '$1'), { all: true });
  return found.every(({ address }) => isLoopback(address));
};

/** Whether a `Host` header is a loopback name or address, which no page elsewhere can have. */
export const isLoopbackName = (host: string | undefined): boolean => {
  const name = hostName(host);
  return name === 'localhost' || isLoopback(name.replace(/^\[(.*)\]$/, '$1'));
};

/** The name in a `Host` header, lower-cased, without the port; empty if there is none. */
export const hostName = (host: string | undefined): string => {
  const url = `http://${host ?? ''}`;
  return URL.canParse(url) ? new URL(url).hostname : '';
};

/** The key that limits count by: a single IPv6 visitor has a whole 64-bit network, but not all IPv4 share a translator's. */
export const visitorKey = (address: string): string => {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain;
  return within(plain, '64:ff9b:0:0:0:0') ?? `${groupsOf(plain).slice(0, 4).join(':')}::/64`;
};
