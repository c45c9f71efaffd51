/** The readable content of a token. Only the server can verify its signature. */

export interface TokenFacts {
  readonly appId: string;
  /** Epoch seconds. */
  readonly issuedAt: number;
  /** Epoch seconds: the earliest of its expiry times. */
  readonly endsAt: number;
  /** Its chat service; without one the token is for another service. */
  readonly chat?: { readonly user: string; readonly isUserToken: boolean };
}

const chatService = 5;
const asUser = 1;
/** Number of strings after the privileges of each service before chat, by service type. */
const textsBefore: readonly number[] = [0, 2, 1, 2, 0];

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  readonly #view: DataView;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;

    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint16(): number {
    return this.#view.getUint16((this.#at += 2) - 2, true);
  }

  uint32(): number {
    return this.#view.getUint32((this.#at += 4) - 4, true);
  }

  text(): string {
    const length = this.uint16();
    return new TextDecoder().decode(this.#bytes.subarray(this.#at, (this.#at += length)));
  }
}

const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** @returns undefined if it is no readable AccessToken2 (“007…”). */
export const readToken = async (token: string): Promise<TokenFacts | undefined> => {
  if (!token.startsWith('007') || token.length > 4096) return undefined;
  try {
    const packed = Uint8Array.from(atob(token.slice(3)), (char) => char.charCodeAt(0));
    const reader = new Reader(await inflate(packed));
    reader.text();
    const appId = reader.text();
    const [issuedAt, lifetime] = [reader.uint32(), reader.uint32()];
    reader.uint32();
    const ends = [issuedAt + lifetime];
    for (let left = reader.uint16(); left > 0; left--) {
      const type = reader.uint16();
      const privileges = new Map<number, number>();
      for (let more = reader.uint16(); more > 0; more--) privileges.set(reader.uint16(), reader.uint32());
      if (type !== chatService) {
        for (let text = textsBefore[type] ?? 0; text > 0; text--) reader.text();
        continue;
      }
      const user = reader.text();
      const lasting = privileges.get(asUser);
      if (lasting !== undefined) ends.push(issuedAt + lasting);
      return { appId, issuedAt, endsAt: Math.min(...ends), chat: { user, isUserToken: lasting !== undefined } };
    }
    return { appId, issuedAt, endsAt: Math.min(...ends) };
  } catch {
    return undefined;
  }
};
