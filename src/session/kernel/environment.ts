/**
 * What a session needs of its surroundings. Everything but the client has a plain default, so a session runs in Node.
 */
import type { ClientLoader } from './client-port.js';
import { deviceClock } from '../../platform/steady-clock.js';
import type { TokenSource } from '../../tokens/token-source.js';
import { memoryLocks } from './memory-locks.js';
import type { Channel, Clock, Locks, Signals, TabStorage } from './ports.js';
import type { ChatStorage, Journal, StorageScope } from './storage-port.js';

export type * from './ports.js';

/** What a session needs of its surroundings, passed in so that it runs in Node and in tests. */
export interface SessionEnvironment {
  readonly loadClient: ClientLoader;
  /** The source of tokens. Without it only `loginWithToken` works. */
  readonly tokens?: TokenSource | undefined;
  /** Opens a user's store. Without it nothing survives a reload. @throws ChatError `storage`; a retryable one is tried again */
  readonly openStorage?: ((scope: StorageScope) => Promise<ChatStorage>) | undefined;
  /** Keeps messages until the store has them. Without it a message may be lost if its tab is closed right away. */
  readonly openJournal?: ((scope: StorageScope) => Journal | undefined) | undefined;
  readonly clock?: Clock | undefined;
  /** 0 to 1; spreads the retries of many clients. */
  readonly random?: (() => number) | undefined;
  readonly locks?: Locks | undefined;
  readonly openChannel?: ((name: string) => Channel | undefined) | undefined;
  readonly signals?: Signals | undefined;
  readonly tabStorage?: TabStorage | undefined;
  /** Short texts that outlive the tab and are shared by all tabs. Without it a tab that is reopened is a new device. */
  readonly deviceStorage?: TabStorage | undefined;
  /** Runs a function once, soon: at the next frame where there are frames. */
  readonly schedule?: ((run: () => void) => void) | undefined;
  /** Reports a fault of this package or of a page's listener that must not stop the session. */
  readonly report?: ((error: unknown) => void) | undefined;
}

type Optional = 'tokens' | 'openStorage' | 'openJournal' | 'openChannel' | 'deviceStorage';

export type FullClock = Required<Clock>;
type Present = Omit<SessionEnvironment, Optional | 'clock'>;
export type FullEnvironment = { readonly [Name in keyof Present]-?: NonNullable<Present[Name]> } & Pick<
  SessionEnvironment,
  Optional
> & { readonly clock: FullClock };

export const systemClock: FullClock = {
  ...deviceClock,
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

const withSpans = (clock: Clock): FullClock => ({
  now: () => clock.now(),
  elapsed: () => clock.elapsed?.() ?? clock.now(),
  setTimeout: (run, milliseconds) => clock.setTimeout(run, milliseconds),
  clearTimeout: (timer) => clock.clearTimeout(timer),
});

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
  random: Math.random,
  locks: memoryLocks(),
  signals: alwaysOn,
  tabStorage: forgetful(),
  schedule: (run) => void setTimeout(run, 0),
  report: reportGlobally,
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  clock: given.clock ? withSpans(given.clock) : systemClock,
  loadClient: given.loadClient,
});
