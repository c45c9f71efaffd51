/** Slows down password guessing: a number of tries per key and window, then a pause. */

export interface RateLimit {
  readonly tries: number;
  readonly windowMs: number;
}

export interface RateLimiter {
  /** Counts a try. @returns 0, or the milliseconds to wait if there were too many. */
  take(key: string): number;
  /** Takes back one try that turned out to be legitimate. */
  giveBack(key: string): void;
  /** Takes back all tries of a key, because the right password was given. */
  clear(key: string): void;
}

/** Maximum number of keys remembered; the oldest are dropped, so memory is bounded for any input. */
const mostKeys = 10_000;

/** @param now milliseconds of any clock that does not go back; tests pass their own. */
export const rateLimiter = ({ tries, windowMs }: RateLimit, now: () => number): RateLimiter => {
  // A Map keeps the insertion order, and all windows have the same length: the first key is the first to expire.
  const windows = new Map<string, { count: number; readonly ends: number }>();
  const dropOld = (time: number): void => {
    for (const [key, { ends }] of windows) {
      if (ends > time && windows.size <= mostKeys) return;
      windows.delete(key);
    }
  };
  return {
    take(key) {
      const time = now();
      dropOld(time);
      let window = windows.get(key);
      if (!window) windows.set(key, (window = { count: 0, ends: time + windowMs }));
      if (window.count >= tries) return window.ends - time;
      window.count++;
      return 0;
    },
    giveBack(key) {
      const window = windows.get(key);
      if (window && window.count > 0) window.count--;
    },
    clear(key) {
      windows.delete(key);
    },
  };
};
