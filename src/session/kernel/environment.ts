/** What a session needs of its surroundings. All but the client has a plain stand-in, so that a session runs in Node. */
import type { ClientLoader } from './client-port.js';
import type { TokenSource } from '../../tokens/token-source.js';
import { memoryLocks } from './memory-locks.js';
import type { Channel, Clock, Locks, Signals, TabStorage } from './ports.js';
import type { ChatStorage, Journal, StorageScope } from './storage-port.js';

export type * from './ports.js';

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
  /** Small texts that outlive the tab and are shared by all tabs. Without it a tab that is opened anew is another device. */
  readonly deviceStorage?: TabStorage;
  /** Runs once, soon: at the next frame where frames are drawn. */
  readonly schedule?: (run: () => void) => void;
  /** Told of a fault of ours, or of a listener of the page, that must not stop the session. */
  readonly report?: (error: unknown) => void;
}

type Optional = 'tokens' | 'openStorage' | 'openJournal' | 'openChannel' | 'deviceStorage';

export type FullClock = Required<Clock>;
export type FullEnvironment = Required<Omit<SessionEnvironment, Optional | 'clock'>> &
  Pick<SessionEnvironment, Optional> & { readonly clock: FullClock };

const systemClock: FullClock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
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
