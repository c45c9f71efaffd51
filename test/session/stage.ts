/** Sessions that share a browser: its store, locks, channels and clock, and one scripted server. */
import type { Channel, SessionEnvironment, Signal, Signals, TabStorage } from '../../src/session/kernel/environment.js';
import { memoryLocks } from '../../src/session/kernel/memory-locks.js';
import { Session } from '../../src/session/session.js';
import type { SessionState } from '../../src/session/state/state.js';
import type { Journal } from '../../src/session/kernel/storage-port.js';
import { localJournal } from '../../src/storage/local-journal.js';
import { MemoryStorage } from '../../src/storage/memory-storage.js';
import type { ChatEvent } from '../../src/types/event.js';
import type { Conversation } from '../../src/types/message.js';
import type { SessionConfig, Status } from '../../src/types/session.js';
import { ScriptedWorld, scriptedLoader } from '../support/scripted-client.js';
import { FakeClock, settle } from './fake-clock.js';

export { settle } from './fake-clock.js';

class FakeSignals implements Signals {
  online = true;
  visible = true;
  readonly #listeners = new Set<(signal: Signal) => void>();
  listen(listener: (signal: Signal) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  tell(signal: Signal): void {
    if (signal === 'online' || signal === 'offline') this.online = signal === 'online';
    else this.visible = signal === 'visible';
    for (const listener of [...this.#listeners]) listener(signal);
  }
}

export class FakeTabStorage implements TabStorage {
  constructor(readonly values = new Map<string, string>()) {}
  get(name: string): string | null {
    return this.values.get(name) ?? null;
  }
  set(name: string, value: string): void {
    this.values.set(name, value);
  }
  remove(name: string): void {
    this.values.delete(name);
  }
}

/** As far as a journal uses it. */
const plainStorage = (): Storage => {
  const methods = {
    getItem: (name: string) => items[name] ?? null,
    setItem: (name: string, value: string) => void (items[name] = value),
    removeItem: (name: string) => void delete items[name],
  };
  const items = Object.create(methods) as Record<string, string>;
  return items as unknown as Storage;
};

/** One tab: a session, and what a test looks at. */
export interface Tab {
  readonly session: Session;
  readonly signals: FakeSignals;
  readonly events: ChatEvent[];
  readonly statuses: Status[];
  /** Faults of ours; a test expects none. */
  readonly reported: unknown[];
  readonly tabStorage: FakeTabStorage;
  readonly state: SessionState;
  with(peer: string): Conversation;
  texts(peer: string): string[];
  pending(peer: string): string[];
}

export class Stage {
  readonly clock = new FakeClock();
  readonly world = new ScriptedWorld();
  readonly locks = memoryLocks();
  readonly stores = new Map<string, MemoryStorage>();
  /** What is written before a call returns. */
  readonly items = plainStorage();
  readonly tabs: Tab[] = [];
  readonly #channels = new Map<string, Set<(data: unknown) => void>>();

  constructor() {
    this.world.now = () => this.clock.now();
  }

  /** The store of a user. */
  store(user = 'alice'): MemoryStorage {
    const store = this.stores.get(user) ?? new MemoryStorage(true);
    this.stores.set(user, store);
    return store;
  }

  journal(user = 'alice'): Journal {
    return localJournal({ app: 'demo#local', user }, () => this.items)!;
  }

  tab(
    config: SessionConfig = {},
    environment: Partial<SessionEnvironment> & { tabStorage?: FakeTabStorage } = {},
  ): Tab {
    const signals = new FakeSignals();
    const events: ChatEvent[] = [];
    const statuses: Status[] = [];
    const reported: unknown[] = [];
    const tabStorage = environment.tabStorage ?? new FakeTabStorage();
    const session = new Session(
      { appKey: 'demo#local', ...config },
      {
        loadClient: scriptedLoader(this.world),
        openStorage: ({ user }) => Promise.resolve(this.store(user)),
        openJournal: ({ user }) => this.journal(user),
        openChannel: (name) => this.channel(name),
        clock: this.clock,
        random: () => 1,
        locks: this.locks,
        signals,
        schedule: (run) => queueMicrotask(run),
        report: (error) => reported.push(error),
        ...environment,
        tabStorage,
      },
    );
    session.listen((event) => {
      events.push(event);
      if (event.type === 'status') statuses.push(event.status);
    });
    const conversationWith = (peer: string): Conversation => {
      const conversation = session.state.conversations.get(peer);
      if (!conversation) throw new Error(`no conversation with ${peer}`);
      return conversation;
    };
    const tab: Tab = {
      session,
      signals,
      events,
      statuses,
      reported,
      tabStorage,
      get state() {
        return session.state;
      },
      with: conversationWith,
      texts: (peer) => conversationWith(peer).messages.map((message) => message.text),
      pending: (peer) => conversationWith(peer).pending.map((message) => `${message.status}: ${message.text}`),
    };
    this.tabs.push(tab);
    return tab;
  }

  /** A tab that is signed in. */
  async online(config: SessionConfig = {}, environment: Partial<SessionEnvironment> = {}): Promise<Tab> {
    const tab = this.tab(config, environment as never);
    await tab.session.loginWithToken('alice', 'first-token');
    await settle();
    return tab;
  }

  /** Every fault of ours, of all tabs. */
  get reported(): unknown[] {
    return this.tabs.flatMap((tab) => tab.reported);
  }

  /** As another tab of the browser opens it. */
  channel(name: string): Channel {
    const listeners = this.#channels.get(name) ?? new Set();
    this.#channels.set(name, listeners);
    let mine: ((data: unknown) => void) | undefined;
    return {
      post: (data) => {
        const copy: unknown = structuredClone(data);
        for (const listener of listeners) if (listener !== mine) queueMicrotask(() => listener(copy));
      },
      listen: (listener) => {
        mine = listener;
        listeners.add(listener);
      },
      close: () => void (mine && listeners.delete(mine)),
    };
  }
}
