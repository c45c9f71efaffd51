/** Message keys: random, canonical decimals below 2^62, which the wire takes for unsigned 64-bit ids. */

export const makeKey = (): string => {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  // Never 0 and never short, so that it has no leading zero and cannot meet an id of the SDK's own.
  const value = (BigInt(high! & 0x3fff_ffff) << 32n) | BigInt(low!) | (1n << 61n);
  return value.toString();
};
