/** Every message from the key press to the server's receipt: what waits, and what is shown of it. */
import type { Outgoing } from '../kernel/client-port.js';
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import { appOf } from '../../types/session.js';
import { pendingMessage, plainError } from '../writing/compose.js';
import type { Receipt } from './delivery.js';
import type { Kernel, Origin, Feature } from '../kernel/feature.js';
import type { ChatStorage, OutboxEntry, WaitingFile } from '../kernel/storage-port.js';
import { Queue } from './queue.js';
import { Sender } from './sender.js';

export class Outbox implements Feature {
  readonly #kernel: Kernel;
  readonly #announce: (peer: UserId) => void;
  readonly #onGone: (peer: UserId, key: string) => void;
  readonly #queue: Queue;
  readonly #sender: Sender;
  readonly #urls = new Map<string, string>();
  #user = '';
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
    this.#sender = new Sender(
      kernel,
      this.#queue,
      (peer) => this.#refresh(peer),
      (entry, receipt) => this.#sent(entry, receipt),
    );
  }

  /** Adds a message: stores it, and sends it as soon as there is a connection. */
  add(outgoing: Outgoing, file?: WaitingFile): void {
    const order = Math.max(this.#kernel.environment.clock.now(), this.#lastOrder + 1);
    this.#lastOrder = order;
    const triedBy = this.#kernel.client && this.#queue.self;
    const entry: OutboxEntry = { outgoing, file, order, triedBy };
    if (triedBy) this.#sender.fresh.add(outgoing.key);
    void this.#queue.put(entry);
    this.#show(entry);
    this.#sender.kick(outgoing.to);
  }

  /** The user asked for another try. */
  retry(peer: UserId, key: string): void {
    this.#with(peer, key, (entry) => {
      if (!entry.failed) return;
      const { failed, ...again } = entry;
      this.#sender.beginAnew(key);
      void this.#queue.put(again);
      this.#show(again);
      this.#sender.kick(peer);
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
    this.#sender.kickAll();
  }

  online(): void {
    void this.#adopt(this.#sender.online(this.#user));
  }

  /** Also sends what another tab stored while there was no connection: that tab may be gone. */
  async #adopt(signal: AbortSignal): Promise<void> {
    await this.#refresh();
    if (!signal.aborted) this.#sender.kickAll();
  }

  offline(): void {
    this.#sender.stop('The connection is gone.');
    for (const peer of this.#queue.peers) this.#announce(peer);
  }

  signedOut(wiped: boolean): void {
    this.#sender.signedOut();
    for (const key of this.#urls.keys()) this.#forget(key);
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

  /** Another tab has stored something. */
  announced(peer: UserId, online: boolean): void {
    this.#sender.announced(peer, online);
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
    this.#sender.forget(key);
    const url = this.#urls.get(key);
    if (url) URL.revokeObjectURL(url);
    this.#urls.delete(key);
  }
}
