/** Reads protobuf's wire format. @throws RangeError if the bytes end too early, Error for an unknown wire type. */
import type { Halves } from './wire-writer.js';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

export class WireReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  position = 0;

  constructor(bytes: ArrayLike<number>) {
    this.#bytes = bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes);
    this.#view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
  }

  get length(): number {
    return this.#bytes.length;
  }

  #take(size: number): number {
    const at = this.position;
    if (at + size > this.#bytes.length) throw new RangeError('a frame ends too early');
    this.position = at + size;
    return at;
  }

  long(): Halves {
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.#bytes[this.#take(1)]!;
      const part = byte & 127;
      if (shift < 28) low |= part << shift;
      else if (shift === 28) {
        low |= part << 28;
        high |= part >>> 4;
      } else if (shift < 64) high |= part << (shift - 32);
      if (byte < 128) return { low: low | 0, high: high | 0 };
    }
    throw new Error('a number is too long');
  }

  uint32(): number {
    return this.long().low >>> 0;
  }

  int32(): number {
    return this.long().low;
  }

  bool(): boolean {
    const { low, high } = this.long();
    return low !== 0 || high !== 0;
  }

  float(): number {
    return this.#view.getFloat32(this.#take(4), true);
  }

  double(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  bytes(): Uint8Array {
    const size = this.uint32();
    const at = this.#take(size);
    return this.#bytes.slice(at, at + size);
  }

  string(): string {
    return utf8.decode(this.bytes());
  }

  /** Skips a field with an unknown number. */
  skip(wireType: number): void {
    if (wireType === 0) this.long();
    else if (wireType === 1) this.#take(8);
    else if (wireType === 2) this.#take(this.uint32());
    else if (wireType === 5) this.#take(4);
    else if (wireType === 3) {
      for (let inner = this.uint32() & 7; inner !== 4; inner = this.uint32() & 7) this.skip(inner);
    } else throw new Error(`unknown wire type ${wireType}`);
  }
}
