/** Message ids: unsigned 64-bit, increasing, with the time in milliseconds in the upper 44 bits. */

const shift = 20n;

/** The time in an id, epoch milliseconds. */
export const timeOfId = (id: bigint): number => Number(id >> shift);

/** The smallest id of a time. */
export const firstIdAt = (time: number): bigint => BigInt(Math.max(0, Math.floor(time))) << shift;

/** @param last the highest id ever issued; ids increase even if the clock is set back. */
export const idSource =
  (last: bigint, now: () => number = Date.now): (() => bigint) =>
  () => {
    const byClock = firstIdAt(now());
    last = byClock > last ? byClock : last + 1n;
    return last;
  };
