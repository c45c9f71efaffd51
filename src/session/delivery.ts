/** Brings one message of the outbox to the server: doubts first, then its file, then itself. */
import type { ChatClient } from '../client/chat-client.js';
import type { UserId } from '../types.js';
import { findInHistory } from './find-in-history.js';
import { toChatError, type Kernel } from './part.js';
import type { OutboxEntry, WaitingFile } from './storage-port.js';
import { untilAborted } from './until-aborted.js';
import type { Waiting } from './waiting.js';

export interface Receipt {
  readonly id: string;
  /** Epoch milliseconds, server clock. */
  readonly time: number;
}

export class Delivery {
  readonly #uploads = new Map<string, AbortController>();

  /** @param onSent the history knows this one. */
  constructor(
    private readonly kernel: Kernel,
    private readonly waiting: Waiting,
    private readonly onSent: (entry: OutboxEntry, receipt: Receipt) => void,
  ) {}

  stopUpload(key: string): void {
    this.#uploads.get(key)?.abort();
  }

  /** @returns the receipt, or nothing if the next look at the queue knows better. */
  async deliver(entry: OutboxEntry, client: ChatClient, signal: AbortSignal): Promise<Receipt | undefined> {
    const { key, to } = entry.outgoing;
    if (this.waiting.doubtful.has(key)) {
      await this.#ask(to, client);
      return undefined;
    }
    const ready = entry.file ? await this.#upload(entry, entry.file, client, signal) : entry;
    if (!ready || signal.aborted || !this.waiting.get(key)) return undefined;
    const { self } = this.waiting;
    if (ready.triedBy !== self || ready !== entry) await this.waiting.put({ ...ready, triedBy: self });
    if (signal.aborted || !this.waiting.get(key)) return undefined;
    // From here until the answer it may be on the server, whatever cuts us off.
    this.waiting.doubtful.add(key);
    const receipt = await untilAborted(client.send(ready.outgoing), signal).catch((error: unknown) => {
      if (!signal.aborted && !toChatError(error).ambiguous) this.waiting.doubtful.delete(key);
      throw error;
    });
    return receipt;
  }

  /** Settles all doubts about a peer by its history. */
  async #ask(peer: UserId, client: ChatClient): Promise<void> {
    const entries = this.waiting.doubtfulOf(peer);
    const keys = new Set(entries.map((entry) => entry.outgoing.key));
    const since = Math.min(...entries.map((entry) => entry.order));
    const found = await findInHistory(client, peer, keys, since);
    for (const entry of entries) {
      const message = found.get(entry.outgoing.key);
      this.waiting.doubtful.delete(entry.outgoing.key);
      if (!message) continue;
      const removal = this.waiting.remove(entry.outgoing.key);
      this.onSent(entry, { id: message.id!, time: message.time });
      await removal;
    }
  }

  async #upload(entry: OutboxEntry, file: WaitingFile, client: ChatClient, signal: AbortSignal) {
    const { key, to, kind } = entry.outgoing;
    const { blob, name, width, height, duration } = file;
    const stop = new AbortController();
    const onAbort = (): void => stop.abort();
    signal.addEventListener('abort', onAbort);
    this.#uploads.set(key, stop);
    const onProgress = (progress: number): void => {
      if (!stop.signal.aborted) this.kernel.apply({ type: 'progress', peer: to, key, progress });
    };
    try {
      const details = { name, to, kind, width, height, duration };
      const attachment = await untilAborted(
        client.upload(blob, details, { signal: stop.signal, onProgress }),
        stop.signal,
      );
      if (!this.waiting.get(key)) return undefined;
      this.kernel.apply({ type: 'progress', peer: to, key, attachment });
      const { file: uploaded, ...rest } = entry;
      return { ...rest, outgoing: { ...entry.outgoing, attachment } };
    } catch (error) {
      if (!this.waiting.get(key)) return undefined;
      throw error;
    } finally {
      signal.removeEventListener('abort', onAbort);
      this.#uploads.delete(key);
    }
  }
}
