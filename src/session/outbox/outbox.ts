/**
 * Every message from the key press to the server's receipt. Each peer's messages are sent one at a time, in order, by
 * one tab at a time. A retry carries the same key. If it is unknown whether the server has a message, the history is
 * asked first.
 */
import type { ChatClient, Outgoing } from '../kernel/client-port.js';
import type { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import { appOf } from '../../types/session.js';
import { Attempts } from './attempts.js';
import { pendingMessage, plainError } from '../writing/compose.js';
import { Delivery, type Receipt } from './delivery.js';
import { FileTime } from './file-time.js';
import type { Timer } from '../kernel/environment.js';
import { toChatError, type Kernel, type Origin, type Feature } from '../kernel/feature.js';
import type { ChatStorage, OutboxEntry, WaitingFile } from '../kernel/storage-port.js';
import { Pause } from '../kernel/pause.js';
import { Queue } from './queue.js';

/** Milliseconds another tab gets to send its own messages before we check whether they are still stored. */
const courtesy = 5_000;

export class Outbox implements Feature {
  readonly #kernel: Kernel;
  readonly #announce: (peer: UserId) => void;
  readonly #onGone: (peer: UserId, key: string) => void;
  readonly #queue: Queue;
  readonly #delivery: Delivery;
  /** Peers whose queue is being sent, and whether to check it again afterwards. */
  readonly #running = new Map<UserId, boolean>();
  /** Peers for whom another tab has stored something that we have not read yet. */
  readonly #unseen = new Set<UserId>();
  /** Messages written here while connected, and never left to another tab since. */
  readonly #fresh = new Set<string>();
  readonly #later = new Map<UserId, Timer>();
  readonly #attempts = new Attempts();
  readonly #fileTime: FileTime;
  readonly #urls = new Map<string, string>();
  #user = '';
  #up: AbortController | undefined;
  #lastOrder = 0;

  /**
   * @param announce tells other tabs that there is something to send to a peer.
   * @param onGone called for a message shown here that another tab has settled.
   */
  constructor(kernel: Kernel, announce: (peer: UserId) => void, onGone: (peer: UserId, key: string) => void) {
    this.#kernel = kernel;
    this.#announce = announce;
    this.#onGone = onGone;

    this.#queue = new Queue(kernel, announce);
    this.#fileTime = new FileTime(kernel.environment.clock);
    this.#delivery = new Delivery(kernel, this.#queue, this.#fileTime, (entry, receipt) => this.#sent(entry, receipt));
  }

  /** Adds a message: stores it, and sends it as soon as there is a connection. */
  add(outgoing: Outgoing, file?: WaitingFile): void {
    const order = Math.max(this.#kernel.environment.clock.now(), this.#lastOrder + 1);
    this.#lastOrder = order;
    const triedBy = this.#kernel.client && this.#queue.self;
    const entry: OutboxEntry = { outgoing, file, order, triedBy };
    if (triedBy) this.#fresh.add(outgoing.key);
    void this.#queue.put(entry);
    this.#show(entry);
    this.kick(outgoing.to);
  }

  /** The user asked for another try. */
  retry(peer: UserId, key: string): void {
    this.#with(peer, key, (entry) => {
      if (!entry.failed) return;
      const { failed, ...again } = entry;
      this.#attempts.forget(key);
      this.#fileTime.forget(key);
      void this.#queue.put(again);
      this.#show(again);
      this.kick(peer);
    });
  }

  discard(peer: UserId, key: string): void {
    this.#with(peer, key, () => {
      void this.#queue.remove(key);
      this.#forget(key);
      this.#kernel.apply({ type: 'discarded', peer, key });
    });
  }

  /** An entry of another tab may be known to the store only. */
  #with(peer: UserId, key: string, act: (entry: OutboxEntry) => void): void {
    const entry = this.#queue.get(key);
    if (entry) act(entry);
    else {
      void this.#refresh(peer).then(() => {
        const found = this.#queue.get(key);
        if (found) act(found);
      });
    }
  }

  signedIn(user: UserId): void {
    const { config, environment } = this.#kernel;
    this.#user = user;
    this.#queue.open(environment.openJournal?.({ app: appOf(config), user }));
  }

  /** The store is open: its entries are shown and sent. */
  async load(storage: ChatStorage): Promise<void> {
    this.#queue.attach(storage);
    await this.#refresh();
    for (const peer of this.#queue.peers) this.kick(peer);
  }

  online(): void {
    this.#up = new AbortController();
    for (const peer of this.#queue.peers) this.kick(peer);
    void this.#adopt(this.#up.signal);
  }

  /** Also sends what another tab stored while there was no connection: that tab may be gone. */
  async #adopt(signal: AbortSignal): Promise<void> {
    await this.#refresh();
    if (signal.aborted) return;
    for (const peer of this.#queue.peers) this.kick(peer);
  }

  offline(): void {
    this.#up?.abort(new Error('The connection is gone.'));
    this.#up = undefined;
    this.#fresh.clear();
    this.#fileTime.clear();
    for (const peer of this.#queue.peers) this.#announce(peer);
  }

  signedOut(wiped: boolean): void {
    this.#up?.abort(new Error('Signed out.'));
    this.#up = undefined;
    this.#attempts.clear();
    this.#fileTime.clear();
    this.#fresh.clear();
    for (const key of this.#urls.keys()) this.#forget(key);
    for (const timer of this.#later.values()) this.#kernel.environment.clock.clearTimeout(timer);
    this.#later.clear();
    this.#unseen.clear();
    this.#queue.close(wiped);
    this.#user = '';
  }

  /** A settled message waits no longer, whichever tab settled it. */
  applied(event: ChatEvent, origin: Origin): void {
    if (event.type === 'message') this.#keepPlaces(event.message.peer);
    if (event.type === 'message' && event.message.outgoing) this.#settled([event.message.key]);
    else if (event.type === 'messages' || event.type === 'history-loaded') {
      this.#settled(event.messages.filter((message) => message.outgoing).map((message) => message.key));
    } else if (origin === 'other-tab' && (event.type === 'sent' || event.type === 'discarded')) this.#drop(event.key);
    else if (origin === 'other-tab' && event.type === 'sending') this.#takeBack(event.message.key);
    else if (origin === 'other-tab' && event.type === 'failed') {
      const entry = this.#queue.get(event.key);
      if (entry) this.#queue.mirror({ ...entry, failed: plainError(event.error) });
    }
  }

  /**
   * Where a message came in below failed ones, these have been given one time above it, which the store has to know; in
   * the store each has a place of its own.
   */
  #keepPlaces(peer: UserId): void {
    this.#kernel.state.conversations.get(peer)?.pending.forEach(({ key, time }, at) => {
      const entry = this.#queue.get(key);
      if (entry?.failed && time < Math.floor(entry.order))
        void this.#queue.change({ ...entry, order: time + Math.min(at, 999) / 1000 });
    });
  }

  /** Another tab has stored something. That tab sends it if it can; we check later in case it cannot. */
  announced(peer: UserId, online: boolean): void {
    this.#unseen.add(peer);
    if (!online) this.kick(peer);
    else if (!this.#later.has(peer)) {
      const look = (): void => {
        this.#later.delete(peer);
        this.kick(peer);
      };
      this.#later.set(peer, this.#kernel.environment.clock.setTimeout(look, courtesy));
    }
  }

  /** Sends a peer's waiting messages, if there is a connection and no send is in progress. */
  kick(peer: UserId): void {
    const client = this.#kernel.client;
    const up = this.#up;
    if (!client || !up) return;
    if (this.#running.has(peer)) {
      this.#running.set(peer, true);
      return;
    }
    this.#running.set(peer, false);
    const { config, environment } = this.#kernel;
    const name = `agora-chat:outbox:${appOf(config)}:${this.#user}:${peer}`;
    this.#alone(name, up.signal, (wasFree) => this.#drain(peer, client, up.signal, wasFree))
      .catch((error: unknown) => {
        if (!up.signal.aborted) environment.report(error);
      })
      .finally(() => {
        const again = this.#running.get(peer);
        this.#running.delete(peer);
        if (again || this.#queue.first(peer)) this.kick(peer);
      });
  }

  /** Runs while no other tab does. @param run is told whether the lock was free. */
  async #alone(name: string, signal: AbortSignal, run: (wasFree: boolean) => Promise<void>): Promise<void> {
    const { locks } = this.#kernel.environment;
    const release = await locks.take(name);
    if (!release) return locks.hold(name, signal, () => run(false));
    try {
      await run(true);
    } finally {
      release();
    }
  }

  async #drain(peer: UserId, client: ChatClient, signal: AbortSignal, wasFree: boolean): Promise<void> {
    // Messages that no other tab can have touched are sent while being stored; all others after the store was read.
    if (!wasFree || !this.#queue.all(peer).every(({ outgoing }) => this.#fresh.has(outgoing.key)))
      this.#unseen.add(peer);
    const removals: Promise<void>[] = [];
    while (!signal.aborted) {
      if (this.#unseen.delete(peer)) await this.#refresh(peer);
      const entry = this.#queue.first(peer);
      if (!entry || signal.aborted) break;
      try {
        const receipt = await this.#delivery.deliver(entry, client, signal);
        if (!receipt) continue;
        removals.push(this.#queue.remove(entry.outgoing.key));
        this.#sent(entry, receipt);
      } catch (thrown) {
        const error = toChatError(thrown);
        if (error.ambiguous) this.#queue.doubtful.add(entry.outgoing.key);
        await this.#refused(entry, error, signal);
      }
    }
    // Before the lock is released: the next tab must find them gone.
    await Promise.all(removals);
  }

  #sent(entry: OutboxEntry, receipt: Receipt): void {
    const { key, to: peer } = entry.outgoing;
    this.#forget(key);
    const { pending } = this.#kernel.state.conversations.get(peer) ?? { pending: [] };
    const { id, time } = receipt;
    if (pending.some((message) => message.key === key)) this.#kernel.apply({ type: 'sent', peer, key, id, time });
    else {
      // Discarded too late: the message was sent, so it is shown.
      const message = { ...pendingMessage(entry, this.#user), id, time, status: 'sent' as const };
      this.#kernel.apply({ type: 'messages', peer, messages: [message], origin: 'history' });
    }
  }

  async #refused(entry: OutboxEntry, error: ChatError, signal: AbortSignal): Promise<void> {
    const { key, to: peer } = entry.outgoing;
    const delay = this.#attempts.delayAfter(key, error, signal.aborted, this.#kernel.environment.random());
    const left = entry.file && !signal.aborted ? this.#fileTime.left(key, entry.file.blob.size) : Infinity;
    if (delay !== undefined && left > 0) {
      await this.#pause(Math.min(delay, left), signal);
      return;
    }
    const current = this.#queue.get(key);
    if (!current) return;
    const stored = this.#queue.put({ ...current, failed: plainError(error) });
    this.#kernel.apply({ type: 'failed', peer, key, error });
    // The next tab that gets the lock should find it, but a store that hangs on a file must not delay a text.
    await Promise.race([stored, this.#pause(courtesy, signal)]);
  }

  #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Pause(this.#kernel.environment.clock).wait(milliseconds, signal);
  }

  /** Shows what other tabs, or this one before its reload, have stored; later messages are queued behind it. */
  async #refresh(peer?: UserId): Promise<void> {
    const { added, gone } = await this.#queue.refresh(peer);
    for (const entry of added) {
      this.#lastOrder = Math.max(this.#lastOrder, entry.order);
      // Another tab may have reported its end while we were reading.
      if (this.#queue.get(entry.outgoing.key)) this.#show(entry);
    }
    for (const { outgoing } of gone) this.#onGone(outgoing.to, outgoing.key);
  }

  #show(entry: OutboxEntry): void {
    const { key } = entry.outgoing;
    if (entry.file && !this.#urls.has(key)) this.#urls.set(key, URL.createObjectURL(entry.file.blob));
    this.#kernel.apply({ type: 'sending', message: pendingMessage(entry, this.#user, this.#urls.get(key)) });
  }

  #settled(keys: readonly string[]): void {
    for (const key of keys) {
      if (!this.#queue.get(key)) continue;
      void this.#queue.remove(key);
      this.#forget(key);
    }
  }

  /** Another tab retries a failed message. */
  #takeBack(key: string): void {
    const entry = this.#queue.get(key);
    if (!entry?.failed) return;
    const { failed, ...again } = entry;
    this.#queue.mirror(again);
  }

  /** Another tab has settled it; that tab may share only the journal with us, and not the store. */
  #drop(key: string): void {
    if (this.#queue.get(key)) void this.#queue.remove(key);
    else this.#queue.drop(key);
    this.#forget(key);
  }

  #forget(key: string): void {
    this.#fresh.delete(key);
    this.#delivery.stopUpload(key);
    this.#attempts.forget(key);
    this.#fileTime.forget(key);
    const url = this.#urls.get(key);
    if (url) URL.revokeObjectURL(url);
    this.#urls.delete(key);
  }
}
