/** Reads a protobuf message without knowing its schema: enough for tests, and independent of the stand-in's own codec. */
export type Fields = Map<number, (number | Buffer)[]>;

/** Varints as numbers (only small ones matter here), the rest as bytes. */
export const fields = (bytes: Buffer): Fields => {
  const found: Fields = new Map();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; at < bytes.length; factor *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * factor;
      if (byte < 128) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const tag = varint();
    let value: number | Buffer;
    switch (tag & 7) {
      case 0:
        value = varint();
        break;
      case 1:
        value = bytes.subarray(at, (at += 8));
        break;
      case 2: {
        const length = varint();
        value = bytes.subarray(at, (at += length));
        break;
      }
      case 5:
        value = bytes.subarray(at, (at += 4));
        break;
      default:
        return found;
    }
    const number = Math.floor(tag / 8);
    found.set(number, [...(found.get(number) ?? []), value]);
  }
  return found;
};

export const first = (of: Fields, number: number): number | Buffer | undefined => of.get(number)?.[0];
