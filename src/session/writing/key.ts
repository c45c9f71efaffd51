/** Message keys: random, canonical decimals below 2^62, which the wire treats as unsigned 64-bit ids. */

export const makeKey = (): string => {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  // Never 0 and never short, so that it has no leading zero and cannot collide with an id that the SDK makes.
  const value = (BigInt(high! & 0x3fff_ffff) << 32n) | BigInt(low!) | (1n << 61n);
  return value.toString();
};
