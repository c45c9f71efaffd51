/** What a session needs of its surroundings. All but the client has a plain stand-in, so that a session runs in Node. */
import type { ClientLoader } from '../client/chat-client.js';
import type { TokenSource } from '../client/token-source.js';
import { memoryLocks } from './memory-locks.js';
import type { ChatStorage, Journal, StorageScope } from './storage-port.js';

export type Timer = unknown;

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
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

/** Small texts that live as long as the tab. */
export interface TabStorage {
  get(name: string): string | null;
  set(name: string, value: string): void;
  remove(name: string): void;
}

/** What a session needs of its surroundings, handed in so that it runs in Node and in tests. */
export interface SessionEnvironment {
  readonly loadClient: ClientLoader;
  /** How tokens are got. Without it only `loginWithToken` works. */
  readonly tokens?: TokenSource;
  /** Opens what is kept of a user. Without it nothing survives a reload. @throws ChatError `storage` */
  readonly openStorage?: (scope: StorageScope) => Promise<ChatStorage>;
  /** Keeps what the store has no time for. Without it a message may be lost to a tab that is closed in that moment. */
  readonly openJournal?: (scope: StorageScope) => Journal | undefined;
  readonly clock?: Clock;
  /** 0 to 1; spreads the tries of many clients. */
  readonly random?: () => number;
  readonly locks?: Locks;
  readonly openChannel?: (name: string) => Channel | undefined;
  readonly signals?: Signals;
  readonly tabStorage?: TabStorage;
  /** Runs once, soon: at the next frame where frames are drawn. */
  readonly schedule?: (run: () => void) => void;
  /** Told of a fault of ours, or of a listener of the page, that must not stop the session. */
  readonly report?: (error: unknown) => void;
}

type Optional = 'tokens' | 'openStorage' | 'openJournal' | 'openChannel';

export type FullEnvironment = Required<Omit<SessionEnvironment, Optional>> & Pick<SessionEnvironment, Optional>;

const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

const alwaysOn: Signals = { online: true, visible: true, listen: () => () => {} };

const forgetful = (): TabStorage => {
  const values = new Map<string, string>();
  return {
    get: (name) => values.get(name) ?? null,
    set: (name, value) => void values.set(name, value),
    remove: (name) => void values.delete(name),
  };
};

const reportGlobally = (error: unknown): void => {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error);
};

export const completeEnvironment = (given: SessionEnvironment): FullEnvironment => ({
  clock: systemClock,
  random: Math.random,
  locks: memoryLocks(),
  signals: alwaysOn,
  tabStorage: forgetful(),
  schedule: (run) => void setTimeout(run, 0),
  report: reportGlobally,
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  loadClient: given.loadClient,
});
