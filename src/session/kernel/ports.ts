/** What a browser has and Node has not: clocks, locks, a way to other tabs, signals, small storage. Types alone. */

export type Timer = unknown;

export interface Clock {
  /** Epoch milliseconds, by the clock on the wall: somebody may set it back. */
  now(): number;
  /** Milliseconds since some moment, by a clock that nobody sets: for spans. Without it `now` serves. */
  elapsed?(): number;
  setTimeout(run: () => void, milliseconds: number): Timer;
  clearTimeout(timer: Timer): void;
}

/** Locks that all tabs of one browser share. */
export interface Locks {
  /** Runs with the lock, waiting for it. Rejects if the signal fires while it waits. */
  hold<T>(name: string, signal: AbortSignal, run: () => Promise<T>): Promise<T>;
  /** @returns gives the lock back; `undefined` if another has it. */
  take(name: string): Promise<(() => void) | undefined>;
}

/** A way to all other tabs; never hears itself. */
export interface Channel {
  post(data: unknown): void;
  listen(listener: (data: unknown) => void): void;
  close(): void;
}

export type Signal = 'online' | 'offline' | 'visible' | 'hidden';

/** What the browser tells about the network and the tab. A page that comes back from the page cache counts as `visible`. */
export interface Signals {
  readonly online: boolean;
  readonly visible: boolean;
  /** @returns stops listening. */
  listen(listener: (signal: Signal) => void): () => void;
}

/** Small texts, kept by name. */
export interface TabStorage {
  get(name: string): string | null;
  set(name: string, value: string): void;
  remove(name: string): void;
}
