/** A signed-in device on its connection: delivery of its queues, and its end. */
import type { Hub } from '../hub.ts';
import type { QueuedMeta } from '../store/queues.ts';
import * as codec from '../wire/codec.ts';
import { Command, KickOperation, Namespace, type KickReason, type Meta } from '../wire/types.ts';
import type { Link } from './link.ts';

/** Small enough that a replayed batch is within the 101 ids that the SDK compares with. */
const batchSize = 50;
/** Milliseconds after which an unconfirmed batch is offered again on the client's heartbeat. */
const patience = 20_000;
/** Maximum delay of a Node timer. */
const longestTimer = 2 ** 31 - 1;
/** Milliseconds that a client has to close by itself when its token expires. */
const expiryGrace = 2000;

/**
 * A queue that the client knows to be non-empty; once a batch is on its way, what the client will confirm and by which
 * key.
 */
interface Pull {
  readonly since: number;
  readonly batch?: { readonly key: bigint; readonly ids: readonly bigint[] };
}

const announced = (): Pull => ({ since: performance.now() });

export class Device {
  readonly #hub: Hub;
  readonly #pulls = new Map<string, Pull>();
  #listening = false;
  #ended = false;
  #expiry: NodeJS.Timeout | undefined;

  constructor(
    hub: Hub,
    readonly link: Link,
    readonly id: number,
    readonly user: string,
    readonly resource: string,
    /** The app's own text at login; sent to a device that this one replaces. */
    readonly loginReason: string,
    expiresAt: number,
  ) {
    this.#hub = hub;
    this.expireAt(expiresAt);
  }

  /** @param time epoch milliseconds. The SDK then closes by itself; a client that does not is closed a little later. */
  expireAt(time: number): void {
    clearTimeout(this.#expiry);
    const left = time - Date.now() + expiryGrace;
    this.#expiry = setTimeout(() => this.link.close(), Math.min(Math.max(left, 0), longestTimer)).unref();
  }

  /** Reports what is waiting in which queue; from now on the device is told of new messages. */
  answerUnread(): void {
    this.#listening = true;
    const now = performance.now();
    const unread = this.#hub.store.queues
      .counts(this.id)
      .filter(({ queue }) => now - (this.#pulls.get(queue)?.since ?? -Infinity) > patience)
      .map(({ queue, n }) => {
        this.#pulls.set(queue, announced());
        return { queue: this.#hub.jid(queue), n };
      });
    const answer = { status: { errorCode: 0 }, unread, timestamp: BigInt(Date.now()) };
    this.link.send(Command.UNREAD, codec.unread.encode(answer));
  }

  /** Something new is in a queue. A client that is busy with that queue will find it by itself. */
  wake(queue: string): void {
    if (!this.#listening || this.#pulls.has(queue)) return;
    if (this.#hub.settings.delivery === 'push') return this.#sendBatch(queue);
    this.#pulls.set(queue, announced());
    this.link.send(Command.NOTICE, codec.notice.encode({ queue: this.#hub.jid(queue) }));
  }

  /**
   * The client requests a queue, and confirms a batch by its key. Only one batch of a queue is on its way at a time:
   * the SDK requests the head of its list again whenever a last frame of another queue arrives, dozens of times after a
   * stall, and answers to all of those would pile up endlessly.
   */
  pull(queue: string, key: bigint): void {
    const batch = this.#pulls.get(queue)?.batch;
    if (batch?.key === key) this.#hub.store.queues.confirm(this.id, queue, batch.ids);
    else if (batch) return;
    this.#sendBatch(queue);
  }

  /** Sent without a queue, a key or a promise. */
  pushOnce(meta: Partial<Meta>): void {
    if (this.#listening) this.link.sync({ queue: this.#hub.jid('online'), metas: [meta], isLast: true });
  }

  kick(reason: KickReason, words = ''): void {
    const payload = codec.statistics.encode({ operation: KickOperation[reason], reason: words });
    const self = this.#hub.jid(this.user);
    const meta = { id: this.#hub.store.nextId(), from: self, ns: Namespace.STATISTIC, payload };
    this.link.sync({ queue: self, isLast: true, metas: [meta] });
    this.end();
    this.link.close();
  }

  /** Kicked or disconnected: anything it still sends is ignored. */
  get ended(): boolean {
    return this.#ended;
  }

  /** No longer reachable; stops its timers. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#expiry);
    this.#listening = false;
    this.#hub.remove(this);
  }

  #sendBatch(queue: string): void {
    const late = this.#hub.faults.take('delayDelivery', this.user);
    if (late) {
      this.#pulls.set(queue, announced());
      setTimeout(() => this.#sendNow(queue), late.ms).unref();
    } else this.#sendNow(queue);
  }

  #sendNow(queue: string): void {
    if (!this.link.open) return;
    const entries = this.#hub.store.queues.first(this.id, queue, batchSize);
    const jid = this.#hub.jid(queue);
    if (entries.length === 0) {
      this.#pulls.delete(queue);
      this.link.sync({ queue: jid, isLast: true });
      return;
    }
    const key = this.#hub.store.nextId();
    this.#pulls.set(queue, { ...announced(), batch: { key, ids: entries.map(({ id }) => id) } });
    const metas = this.#disturbed(entries).map(({ meta }) => meta);
    this.link.sync({ queue: jid, nextKey: key }, metas);
  }

  #disturbed(entries: QueuedMeta[]): QueuedMeta[] {
    const { faults } = this.#hub;
    if (faults.empty) return entries;
    const sent = faults.take('duplicate', this.user) ? entries.flatMap((entry) => [entry, entry]) : entries;
    return sent.length > 1 && faults.take('reorder', this.user) ? sent.toReversed() : sent;
  }
}
