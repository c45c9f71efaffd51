/**
 * How long a file may delay the messages written after it. Counted while the connection is up, over all tries of a
 * file. An upload ends when it makes no progress for `standstill`, or when it takes longer than a slow connection needs
 * for its size.
 */
import type { FullClock } from '../kernel/environment.js';

/** Milliseconds within which an upload must make progress. */
const standstill = 60_000;
/** Minimum milliseconds for any file. */
const least = 120_000;
/** Bytes per millisecond of the slowest connection supported for files. */
const slowest = 20;

interface Run {
  readonly since: number;
  furtherAt: number;
  part: number;
}

export class FileTime {
  readonly #clock: FullClock;
  readonly #runs = new Map<string, Run>();

  constructor(clock: FullClock) {
    this.#clock = clock;
  }

  /** Milliseconds left for a file; the first call starts its time. */
  left(key: string, size: number): number {
    const now = this.#clock.elapsed();
    const run = this.#runs.get(key) ?? { since: now, furtherAt: now, part: 0 };
    this.#runs.set(key, run);
    return Math.min(run.furtherAt + standstill, run.since + Math.max(least, size / slowest)) - now;
  }

  /** @param part 0 to 1; counts as progress only beyond what earlier tries have reached. */
  reached(key: string, part: number): void {
    const run = this.#runs.get(key);
    if (!run || part <= run.part) return;
    run.part = part;
    run.furtherAt = this.#clock.elapsed();
  }

  forget(key: string): void {
    this.#runs.delete(key);
  }

  clear(): void {
    this.#runs.clear();
  }
}
