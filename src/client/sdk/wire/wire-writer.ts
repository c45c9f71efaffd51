/** Writes protobuf's wire format, byte for byte as the SDK's generated code does. */

/** A 64-bit number in two halves, like the SDK's `Long`. */
export interface Halves {
  readonly low: number;
  readonly high: number;
}

const utf8 = new TextEncoder();
const scratch = new DataView(new ArrayBuffer(8));

/** Two's complement of a safe integer. */
const halves = (value: number): Halves => {
  const big = BigInt.asUintN(64, BigInt(Math.trunc(value)));
  return { low: Number(big & 0xffffffffn), high: Number(big >> 32n) };
};

export class WireWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  /** Makes room. @returns where to write. */
  #room(size: number): number {
    const at = this.#length;
    this.#length += size;
    if (this.#length > this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2));
      bytes.set(this.#bytes.subarray(0, at));
      this.#bytes = bytes;
    }
    return at;
  }

  #byte(value: number): void {
    const at = this.#room(1);
    this.#bytes[at] = value;
  }

  uint32(value: unknown): void {
    let rest = (value as number) >>> 0;
    while (rest > 127) {
      this.#byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#byte(rest);
  }

  int32(value: unknown): void {
    if ((value as number) < 0) this.long(halves(value as number));
    else this.uint32(value);
  }

  long({ low, high }: Halves): void {
    let lower = low >>> 0;
    let upper = high >>> 0;
    while (upper > 0 || lower > 127) {
      this.#byte((lower & 127) | 128);
      lower = ((lower >>> 7) | (upper << 25)) >>> 0;
      upper >>>= 7;
    }
    this.#byte(lower);
  }

  number64(value: number): void {
    this.long(halves(Number.isFinite(value) ? value : 0));
  }

  bool(value: unknown): void {
    this.uint32(value ? 1 : 0);
  }

  float(value: unknown): void {
    scratch.setFloat32(0, value as number, true);
    this.#append(new Uint8Array(scratch.buffer, 0, 4));
  }

  double(value: unknown): void {
    scratch.setFloat64(0, value as number, true);
    this.#append(new Uint8Array(scratch.buffer, 0, 8));
  }

  string(value: unknown): void {
    this.bytes(utf8.encode(typeof value === 'string' ? value : ''));
  }

  bytes(value: unknown): void {
    const bytes = Uint8Array.from(value as ArrayLike<number>);
    this.uint32(bytes.length);
    this.#append(bytes);
  }

  #append(bytes: Uint8Array): void {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
