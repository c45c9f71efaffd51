/**
 * How long files may hold up what was written after them. Counted while the connection is up, over all tries of a file: no
 * longer than the limit without getting further, and never longer than a slow line needs for its size.
 */
import type { FullClock } from '../kernel/environment.js';

/** Milliseconds in which an upload has to get further. */
const standstill = 60_000;
/** Milliseconds that any file has. */
const least = 120_000;
/** Bytes a millisecond; a slower line is no line for files. */
const slowest = 20;

interface Run {
  readonly since: number;
  furtherAt: number;
  part: number;
}

export class FileTime {
  readonly #runs = new Map<string, Run>();

  constructor(private readonly clock: FullClock) {}

  /** Milliseconds that are left to a file; begins with the first call. */
  left(key: string, size: number): number {
    const now = this.clock.elapsed();
    const run = this.#runs.get(key) ?? { since: now, furtherAt: now, part: 0 };
    this.#runs.set(key, run);
    return Math.min(run.furtherAt + standstill, run.since + Math.max(least, size / slowest)) - now;
  }

  /** @param part 0 to 1; only what no try has reached before is further. */
  reached(key: string, part: number): void {
    const run = this.#runs.get(key);
    if (!run || part <= run.part) return;
    run.part = part;
    run.furtherAt = this.clock.elapsed();
  }

  forget(key: string): void {
    this.#runs.delete(key);
  }

  clear(): void {
    this.#runs.clear();
  }
}
