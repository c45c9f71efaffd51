/** What a browser has and Node lacks: clocks, locks, a channel to other tabs, signals, small storage. Types only. */

export type Timer = unknown;

export interface Clock {
  /** Epoch milliseconds of the wall clock, which somebody may set back. */
  now(): number;
  /** Milliseconds of a monotonic clock, for durations. Without it `now` is used. */
  elapsed?(): number;
  setTimeout(run: () => void, milliseconds: number): Timer;
  clearTimeout(timer: Timer): void;
}

/** Locks that all tabs of one browser share. */
export interface Locks {
  /** Waits for the lock and runs with it. Rejects if the signal fires during the wait. */
  hold<T>(name: string, signal: AbortSignal, run: () => Promise<T>): Promise<T>;
  /** @returns a function that releases the lock; `undefined` if it is taken. */
  take(name: string): Promise<(() => void) | undefined>;
  /** Called with the reason if the locks hold in this tab alone. */
  onRefusal?: ((cause: unknown) => void) | undefined;
}

/** A channel to all other tabs; does not receive its own messages. */
export interface Channel {
  post(data: unknown): void;
  listen(listener: (data: unknown) => void): void;
  close(): void;
}

export type Signal = 'online' | 'offline' | 'visible' | 'hidden';

/**
 * What the browser reports about the network and the tab. A page restored from the back/forward cache counts as
 * `visible`.
 */
export interface Signals {
  readonly online: boolean;
  readonly visible: boolean;
  /** @returns a function that stops listening. */
  listen(listener: (signal: Signal) => void): () => void;
}

/** Short texts, stored by name. */
export interface TabStorage {
  get(name: string): string | null;
  set(name: string, value: string): void;
  remove(name: string): void;
}
