/** How long to wait before a lost connection is tried again. Pure. */

const firstDelay = 500;
const longestDelay = 30_000;

/**
 * Milliseconds before the next try: doubles from 0.5 s to 30 s, with up to half of it random, so that the clients of a
 * restarted server do not all come back at once.
 * @param failures tries that failed since the connection was last up, from 1.
 * @param random 0 to 1.
 */
export const delayOf = (failures: number, random: number): number =>
  Math.round(Math.min(longestDelay, firstDelay * 2 ** Math.min(failures - 1, 10)) * (0.5 + random / 2));
