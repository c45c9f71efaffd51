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
    const [address = '', bits, ...rest] = entry.split('/');
    const version = isIP(address);
    const longest = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? longest : Number(bits);
    if (
      version === 0 ||
      rest.length > 0 ||
      bits === '' ||
      !Number.isInteger(prefix) ||
      prefix < 0 ||
      prefix > longest
    ) {
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

/** An address without its zone; an IPv4-mapped IPv6 address becomes IPv4. */
export function plainAddress(address: string): string {
  const [plain = ''] = address.split('%');
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1] ?? plain;
}

export const isLoopback = (address: string): boolean => loopback.has(plainAddress(address));

/**
 * Whether a server that listens at `host` can be reached from this machine only. All addresses of a name count, since
 * any of them may be used.
 * @throws Error (`ENOTFOUND` and the like) if the name has none.
 */
export async function staysOnThisMachine(host: string): Promise<boolean> {
  const found = await lookup(host.replace(/^\[(.*)\]$/, '$1'), { all: true });
  return found.every(({ address }) => isLoopback(address));
}

/** Whether a `Host` header is a loopback name or address, which no page elsewhere can have. */
export function isLoopbackName(host: string | undefined): boolean {
  const name = hostName(host);
  return name === 'localhost' || isLoopback(name.replace(/^\[(.*)\]$/, '$1'));
}

/** The name in a `Host` header, lower-cased, without the port; empty if there is none. */
export function hostName(host: string | undefined): string {
  const url = `http://${host ?? ''}`;
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The key that limits count by: a single IPv6 visitor has a whole 64-bit network. */
export function visitorKey(address: string): string {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = !tail ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(missing).fill('0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
