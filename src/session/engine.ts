/** The inside of a session: its features, built around one entry point for every event. */
import type { ReadableAtom } from 'nanostores';
import type { ChatEvent } from '../types/event.js';
import type { UserId } from '../types/people.js';
import type { SessionConfig } from '../types/session.js';
import { Account } from './sign-in/account.js';
import { Contacts } from './people/contacts.js';
import { completeEnvironment, type FullEnvironment, type SessionEnvironment } from './kernel/environment.js';
import { ConversationCache } from './conversation/cache.js';
import type { Leaving } from './sign-in/lifeline.js';
import { moves } from './sign-in/moves.js';
import { LateChanges } from './conversation/late-changes.js';
import { MissedMessages } from './conversation/missed.js';
import { MessageCommands } from './conversation/message-commands.js';
import { AbandonedQueues } from './outbox/abandoned-queues.js';
import { Outbox } from './outbox/outbox.js';
import type { Kernel, Origin, Feature } from './kernel/feature.js';
import { Profiles } from './people/profiles.js';
import { ConversationList } from './conversation/conversation-list.js';
import { ConversationHistory } from './conversation/history.js';
import { ReadReceipts } from './conversation/read-receipts.js';
import { asNews, reduce } from './state/reduce.js';
import type { SessionState } from './state/state.js';
import { Store } from './state/store.js';
import { Tabs } from './outbox/tabs.js';

export class Engine {
  readonly account: Account;
  readonly outbox: Outbox;
  readonly cache: ConversationCache;
  readonly history: ConversationHistory;
  readonly list: ConversationList;
  readonly receipts: ReadReceipts;
  readonly profiles: Profiles;
  readonly contacts: Contacts;
  readonly commands: MessageCommands;
  readonly kernel: Kernel;
  readonly #tabs: Tabs;
  readonly #features: readonly Feature[];
  readonly #environment: FullEnvironment;
  readonly #store: Store;
  readonly #listeners = new Set<(event: ChatEvent) => void>();
  readonly #stopSignals: () => void;
  #config: SessionConfig;
  /** Aborts when the signed-in user's time ends. */
  #user: AbortController | undefined;
  #disposed = false;
  /** Events already applied to the state but not yet reported to listeners. */
  #unreported: { readonly event: ChatEvent; readonly origin: Origin; readonly before: SessionState }[] = [];
  #isReporting = false;

  constructor(config: SessionConfig, environment: SessionEnvironment, past: readonly ChatEvent[]) {
    this.#config = config;
    this.#environment = completeEnvironment(environment);
    this.#store = new Store(this.#environment.schedule);
    for (const event of past) this.#store.set(reduce(this.state, event, this.#environment.clock.now()));
    const kernel = (this.kernel = this.#makeKernel());
    this.#tabs = new Tabs(kernel, {
      event: (event) => this.#apply(event, 'other-tab'),
      outbox: (peer, online) => this.outbox.announced(peer, online),
      signedOut: () => void this.account.leave('elsewhere'),
    });
    const late = new LateChanges(kernel);
    this.cache = new ConversationCache(kernel, late, (storage, wasLost) => {
      void this.outbox.load(storage);
      if (wasLost) this.history.storeCame();
    });
    const abandoned = new AbandonedQueues(kernel);
    this.outbox = new Outbox(
      kernel,
      (peer) => this.#tabs.sendOutbox(peer),
      (peer, key) => abandoned.add(peer, key),
    );
    const missed = new MissedMessages(kernel);
    this.history = new ConversationHistory(kernel, this.cache, late);
    this.list = new ConversationList(kernel, this.cache, this.history, missed);
    this.receipts = new ReadReceipts(kernel);
    this.profiles = new Profiles(kernel);
    this.contacts = new Contacts(kernel);
    this.commands = new MessageCommands(kernel);
    this.#features = [
      this.#tabs,
      late,
      this.cache,
      this.outbox,
      abandoned,
      missed,
      this.history,
      this.list,
      this.receipts,
      this.profiles,
      this.contacts,
    ];
    this.account = new Account(kernel, {
      signedIn: (user) => this.#signedIn(user),
      online: (client) => this.#features.forEach((feature) => feature.online?.(client)),
      synced: (client) => this.#features.forEach((feature) => feature.synced?.(client)),
      offline: () => this.#features.forEach((feature) => feature.offline?.()),
      leaving: (leaving) => leaving === 'keep' && void this.cache.flush(),
      signedOut: (leaving) => this.#signedOut(leaving),
    });
    this.#stopSignals = this.#environment.signals.listen((signal) => {
      if (signal === 'offline') this.account.networkLost();
      else if (signal === 'hidden') void this.cache.flush();
      else this.account.wake();
    });
    // A page that creates a session and listens to it in the same turn hears everything.
    queueMicrotask(() => !this.#disposed && this.account.begin());
  }

  get store(): ReadableAtom<SessionState> {
    return this.#store.atom;
  }

  get state(): SessionState {
    return this.#store.state;
  }

  configure(config: SessionConfig): void {
    const before = this.#config;
    this.#config = config;
    this.account.reconfigured(before).catch((error: unknown) => this.#environment.report(error));
  }

  listen(listener: (event: ChatEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  dispose(): void {
    if (this.#disposed) return;
    void this.cache.flush();
    this.account.dispose();
    this.#disposed = true;
    this.#stopSignals();
    this.#listeners.clear();
    this.#unreported = [];
    void this.#signedOut('keep');
  }

  /** The only entry point for events: applies an event to the state and queues it for the listeners. */
  #apply(happened: ChatEvent, origin: Origin = 'here'): void {
    if (this.#disposed) return;
    const before = this.state;
    const event = asNews(before, happened);
    if (event.type === 'status' && event.status !== before.status && !moves[before.status].includes(event.status)) {
      this.#environment.report(new Error(`No status may move from ${before.status} to ${event.status}.`));
    }
    this.#store.set(reduce(before, event, this.#environment.clock.now()));
    this.#unreported.push({ event, origin, before });
    if (!this.#isReporting) this.#reportAll();
  }

  /**
   * First in, first out: an event applied by a listener is reported after the current one, to every listener. A listener
   * that was removed in the meantime is not called.
   */
  #reportAll(): void {
    this.#isReporting = true;
    for (let next = this.#unreported.shift(); next; next = this.#unreported.shift()) {
      const { event, origin, before } = next;
      for (const feature of this.#features) this.#attempt(() => feature.applied?.(event, origin, before));
      this.#attempt(() => this.account.applied(event));
      for (const listener of [...this.#listeners])
        if (this.#listeners.has(listener)) this.#attempt(() => listener(event));
    }
    this.#isReporting = false;
  }

  #attempt(report: () => void): void {
    try {
      report();
    } catch (error) {
      this.#environment.report(error);
    }
  }

  #makeKernel(): Kernel {
    const config = (): SessionConfig => this.#config;
    const state = (): SessionState => this.state;
    const client = (): Kernel['client'] => this.account.client;
    return {
      environment: this.#environment,
      get config() {
        return config();
      },
      get state() {
        return state();
      },
      get client() {
        return client();
      },
      apply: (event) => this.#apply(event),
    };
  }

  #signedIn(user: UserId): void {
    const { signal } = (this.#user = new AbortController());
    for (const feature of this.#features) feature.signedIn?.(user, signal);
  }

  async #signedOut(leaving: Leaving): Promise<void> {
    const isWiped = leaving === 'wipe';
    this.#user?.abort();
    this.#user = undefined;
    for (const feature of this.#features) feature.signedOut?.(isWiped);
    this.#tabs.leave(isWiped);
    await this.cache.leave(isWiped);
  }
}
