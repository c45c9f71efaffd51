/**
 * Reads Agora's AccessToken2 ("007") chat tokens. We do not use the reader in `agora-token`: it is private to that
 * package, inflates without a limit, and would only test its own writer.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { inflateSync } from 'node:zlib';

/** A token's content; trust it only after `signedWith`. Times in seconds, lifetimes counted from `issuedAt`. */
export interface AccessToken {
  readonly appId: string;
  readonly issuedAt: number;
  readonly lifetime: number;
  /** Its chat service: the user (empty in an app token) and the lifetime of each privilege in seconds. */
  readonly chat: { readonly user: string; readonly asUser: number | undefined; readonly asApp: number | undefined };
  /** Whether the token was signed with this certificate. */
  signedWith(certificate: string): boolean;
}

const version = '007';
/** Real tokens have 110 to 250 characters; a token with many services is below this too. */
const longestToken = 4096;
const chatService = 5;
const privilegeUser = 1;
const privilegeApp = 2;
/** Services are packed by increasing type; for those before chat: the number of strings after the privileges. */
const textsBefore: Readonly<Record<number, number>> = { 1: 2, 2: 1, 3: 2, 4: 0 };

class Reader {
  #at = 0;
  constructor(readonly bytes: Buffer) {}
  get rest(): Buffer {
    return this.bytes.subarray(this.#at);
  }
  uint16(): number {
    return this.bytes.readUInt16LE((this.#at += 2) - 2);
  }
  uint32(): number {
    return this.bytes.readUInt32LE((this.#at += 4) - 4);
  }
  block(): Buffer {
    const length = this.uint16();
    if (this.#at + length > this.bytes.length) throw new RangeError('The token ends too early.');
    return this.bytes.subarray(this.#at, (this.#at += length));
  }
}

const hmac = (key: Buffer | string, data: Buffer): Buffer => createHmac('sha256', key).update(data).digest();
const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** @returns undefined if `token` is not an AccessToken2 with a chat service. */
export const readAccessToken = (token: string): AccessToken | undefined => {
  if (!token.startsWith(version) || token.length > longestToken) return undefined;
  try {
    const packed = Buffer.from(token.slice(version.length), 'base64');
    const outer = new Reader(inflateSync(packed, { maxOutputLength: 64 * 1024 }));
    const signature = outer.block();
    const signed = outer.rest;
    const inner = new Reader(signed);
    const appId = inner.block().toString();
    const [issuedAt, lifetime, salt] = [inner.uint32(), inner.uint32(), inner.uint32()];
    const chat = readChatService(inner);
    if (!chat) return undefined;
    return {
      appId,
      issuedAt,
      lifetime,
      chat,
      signedWith(certificate) {
        const expected = hmac(hmac(uint32(salt), hmac(uint32(issuedAt), Buffer.from(certificate))), signed);
        return signature.length === expected.length && timingSafeEqual(signature, expected);
      },
    };
  } catch {
    return undefined;
  }
};

const readChatService = (reader: Reader): AccessToken['chat'] | undefined => {
  for (let left = reader.uint16(); left > 0; left--) {
    const type = reader.uint16();
    const privileges = new Map<number, number>();
    for (let more = reader.uint16(); more > 0; more--) privileges.set(reader.uint16(), reader.uint32());
    if (type === chatService) {
      const user = reader.block().toString();
      return { user, asUser: privileges.get(privilegeUser), asApp: privileges.get(privilegeApp) };
    }
    const texts = textsBefore[type];
    if (texts === undefined) return undefined;
    for (let text = 0; text < texts; text++) reader.block();
  }
  return undefined;
};
