/** The inside of a session: its parts, put together around one door through which every event comes. */
import type { ReadableAtom } from 'nanostores';
import type { ChatEvent, SessionConfig, UserId } from '../types.js';
import { Account } from './account.js';
import { Circle } from './circle.js';
import { EarlyReceipts } from './early-receipts.js';
import { completeEnvironment, type FullEnvironment, type SessionEnvironment } from './environment.js';
import { Keeper } from './keeper.js';
import type { Leaving } from './lifeline.js';
import { MessageDeeds } from './message-deeds.js';
import { Orphans } from './orphans.js';
import { Outbox } from './outbox.js';
import type { Kernel, Origin, Part } from './part.js';
import { People } from './people.js';
import { Reading } from './reading.js';
import { Receipts } from './receipts.js';
import { asNews, reduce } from './reduce.js';
import { moves, type SessionState } from './state.js';
import { Store } from './store.js';
import { Tabs } from './tabs.js';

export class Engine {
  readonly account: Account;
  readonly outbox: Outbox;
  readonly keeper: Keeper;
  readonly reading: Reading;
  readonly receipts: Receipts;
  readonly people: People;
  readonly circle: Circle;
  readonly deeds: MessageDeeds;
  readonly kernel: Kernel;
  readonly #tabs: Tabs;
  readonly #parts: readonly Part[];
  readonly #environment: FullEnvironment;
  readonly #store: Store;
  readonly #listeners = new Set<(event: ChatEvent) => void>();
  readonly #stopSignals: () => void;
  #config: SessionConfig;
  /** The signed-in user's time. */
  #user?: AbortController;
  #disposed = false;

  constructor(config: SessionConfig, environment: SessionEnvironment) {
    this.#config = config;
    this.#environment = completeEnvironment(environment);
    this.#store = new Store(this.#environment.schedule);
    const kernel = (this.kernel = this.#makeKernel());
    this.#tabs = new Tabs(kernel, {
      event: (event) => this.#apply(event, 'other-tab'),
      outbox: (peer, online) => this.outbox.announced(peer, online),
      signedOut: () => void this.account.leave('wipe'),
    });
    this.keeper = new Keeper(kernel);
    const orphans = new Orphans(kernel);
    this.outbox = new Outbox(
      kernel,
      (peer) => this.#tabs.tellOutbox(peer),
      (peer, key) => orphans.add(peer, key),
    );
    this.reading = new Reading(kernel, this.keeper);
    this.receipts = new Receipts(kernel);
    this.people = new People(kernel);
    this.circle = new Circle(kernel);
    this.deeds = new MessageDeeds(kernel);
    this.#parts = [
      this.#tabs,
      this.keeper,
      this.outbox,
      orphans,
      this.reading,
      this.receipts,
      new EarlyReceipts(kernel),
      this.people,
      this.circle,
    ];
    this.account = new Account(kernel, {
      event: (event) => this.#apply(event),
      signedIn: (user) => this.#signedIn(user),
      online: (client) => this.#parts.forEach((part) => part.online?.(client)),
      synced: (client) => this.#parts.forEach((part) => part.synced?.(client)),
      offline: () => this.#parts.forEach((part) => part.offline?.()),
      leaving: (leaving) => leaving === 'keep' && void this.keeper.flush(),
      signedOut: (leaving) => this.#signedOut(leaving),
    });
    this.#stopSignals = this.#environment.signals.listen((signal) => {
      if (signal === 'offline') this.account.networkLost();
      else if (signal === 'hidden') void this.keeper.flush();
      else this.account.wake();
    });
    // A page that makes a session and listens to it in one go hears everything.
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
    void this.keeper.flush();
    this.account.dispose();
    this.#disposed = true;
    this.#stopSignals();
    this.#listeners.clear();
    void this.#signedOut('keep');
  }

  /** The only door: whatever happens becomes state here, and is told to whoever listens. */
  #apply(happened: ChatEvent, origin: Origin = 'here'): void {
    if (this.#disposed) return;
    const before = this.state;
    const event = asNews(before, happened);
    if (event.type === 'status' && event.status !== before.status && !moves[before.status].includes(event.status)) {
      this.#environment.report(new Error(`No status may move from ${before.status} to ${event.status}.`));
    }
    this.#store.set(reduce(before, event, this.#environment.clock.now()));
    for (const part of this.#parts) part.applied?.(event, origin, before);
    this.account.applied(event);
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        this.#environment.report(error);
      }
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
    for (const part of this.#parts) part.signedIn?.(user, signal);
    void this.keeper.storage.then((storage) => {
      if (storage && !signal.aborted) void this.outbox.load(storage);
    });
  }

  async #signedOut(leaving: Leaving): Promise<void> {
    const isWiped = leaving === 'wipe';
    this.#user?.abort();
    this.#user = undefined;
    for (const part of this.#parts) part.signedOut?.(isWiped);
    this.#tabs.leave(isWiped);
    await this.keeper.leave(isWiped);
  }
}
