/**
 * Sends the messages that wait. Each peer's messages are sent one at a time, in order, by one tab at a time. A retry
 * carries the same key. If it is unknown whether the server has a message, the history is asked first.
 */
import type { ChatClient } from '../kernel/client-port.js';
import type { ChatError } from '../../types/error.js';
import type { UserId } from '../../types/people.js';
import { appOf } from '../../types/session.js';
import { Attempts } from './attempts.js';
import { plainError } from '../writing/compose.js';
import { Delivery, type Receipt } from './delivery.js';
import { FileTime } from './file-time.js';
import type { Timer } from '../kernel/environment.js';
import { toChatError, type Kernel } from '../kernel/feature.js';
import type { OutboxEntry } from '../kernel/storage-port.js';
import { Pause } from '../kernel/pause.js';
import type { Queue } from './queue.js';

/** Milliseconds another tab gets to send its own messages before we check whether they are still stored. */
const courtesy = 5_000;

export class Sender {
  /** Messages written here while connected, and never left to another tab since. */
  readonly fresh = new Set<string>();
  readonly #kernel: Kernel;
  readonly #queue: Queue;
  readonly #look: (peer: UserId) => Promise<void>;
  readonly #onSent: (entry: OutboxEntry, receipt: Receipt) => void;
  readonly #delivery: Delivery;
  /** Peers whose queue is being sent, and whether to check it again afterwards. */
  readonly #running = new Map<UserId, boolean>();
  /** Peers for whom another tab has stored something that we have not read yet. */
  readonly #unseen = new Set<UserId>();
  readonly #later = new Map<UserId, Timer>();
  readonly #attempts = new Attempts();
  readonly #fileTime: FileTime;
  #user = '';
  #up: AbortController | undefined;

  /** @param look reads what other tabs have stored for a peer. */
  constructor(
    kernel: Kernel,
    queue: Queue,
    look: (peer: UserId) => Promise<void>,
    onSent: (entry: OutboxEntry, receipt: Receipt) => void,
  ) {
    this.#kernel = kernel;
    this.#queue = queue;
    this.#look = look;
    this.#onSent = onSent;
    this.#fileTime = new FileTime(kernel.environment.clock);
    this.#delivery = new Delivery(kernel, queue, this.#fileTime, onSent);
  }

  /** @returns a signal that fires when the connection is gone. */
  online(user: string): AbortSignal {
    this.#user = user;
    this.#up = new AbortController();
    this.kickAll();
    return this.#up.signal;
  }

  stop(why: string): void {
    this.#up?.abort(new Error(why));
    this.#up = undefined;
    this.fresh.clear();
    this.#fileTime.clear();
  }

  signedOut(): void {
    this.stop('Signed out.');
    this.#attempts.clear();
    for (const timer of this.#later.values()) this.#kernel.environment.clock.clearTimeout(timer);
    this.#later.clear();
    this.#unseen.clear();
  }

  /** Earlier tries of a message no longer count. */
  beginAnew(key: string): void {
    this.#attempts.forget(key);
    this.#fileTime.forget(key);
  }

  /** A message waits no longer. */
  forget(key: string): void {
    this.fresh.delete(key);
    this.#delivery.stopUpload(key);
    this.beginAnew(key);
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

  kickAll(): void {
    for (const peer of this.#queue.peers) this.kick(peer);
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
    if (!wasFree || !this.#queue.all(peer).every(({ outgoing }) => this.fresh.has(outgoing.key)))
      this.#unseen.add(peer);
    const removals: Promise<void>[] = [];
    while (!signal.aborted) {
      if (this.#unseen.delete(peer)) await this.#look(peer);
      const entry = this.#queue.first(peer);
      if (!entry || signal.aborted) break;
      try {
        const receipt = await this.#delivery.deliver(entry, client, signal);
        if (!receipt) continue;
        removals.push(this.#queue.remove(entry.outgoing.key));
        this.#onSent(entry, receipt);
      } catch (thrown) {
        const error = toChatError(thrown);
        if (error.ambiguous) this.#queue.doubtful.add(entry.outgoing.key);
        await this.#refused(entry, error, signal);
      }
    }
    // Before the lock is released: the next tab must find them gone.
    await Promise.all(removals);
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
}
