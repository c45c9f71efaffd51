/** Delivers one outbox message: first settles doubts about earlier tries, then uploads its file, then sends it. */
import type { ChatClient } from '../kernel/client-port.js';
import { ChatError } from '../../types/error.js';
import type { Attachment } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import type { FileTime } from './file-time.js';
import { findInHistory } from './find-in-history.js';
import { toChatError, type Kernel } from '../kernel/feature.js';
import type { OutboxEntry, WaitingFile } from '../kernel/storage-port.js';
import { untilAborted } from '../kernel/pause.js';
import type { Queue } from './queue.js';

type UploadArguments = Parameters<ChatClient['upload']> extends [Blob, ...infer Rest] ? Rest : never;

export interface Receipt {
  readonly id: string;
  /** Epoch milliseconds by the server clock. */
  readonly time: number;
}

const tooSlow = (): ChatError =>
  new ChatError('timeout', 'The upload took too long and no longer delays other messages: try again.', {
    retryable: true,
  });

/** An upload error does not distinguish an unreadable file (deleted, changed, a folder) from a lost connection. */
const uploadReadable = async (client: ChatClient, file: Blob, ...rest: UploadArguments): Promise<Attachment> => {
  const isReadable = file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
  try {
    return await client.upload(file, ...rest);
  } catch (error) {
    if (await isReadable) throw error;
    throw new ChatError(
      'upload-failed',
      'The file cannot be read: it was moved or changed, or is a folder. Choose it again.',
      {
        cause: error,
      },
    );
  }
};

export class Delivery {
  readonly #kernel: Kernel;
  readonly #queue: Queue;
  readonly #fileTime: FileTime;
  readonly #onSent: (entry: OutboxEntry, receipt: Receipt) => void;
  readonly #uploads = new Map<string, AbortController>();

  /**
   * @param fileTime limits how long a file may take.
   * @param onSent called for a message found in the history.
   */
  constructor(
    kernel: Kernel,
    queue: Queue,
    fileTime: FileTime,
    onSent: (entry: OutboxEntry, receipt: Receipt) => void,
  ) {
    this.#kernel = kernel;
    this.#queue = queue;
    this.#fileTime = fileTime;
    this.#onSent = onSent;
  }

  stopUpload(key: string): void {
    this.#uploads.get(key)?.abort();
  }

  /** @returns the receipt; `undefined` if the next pass over the queue has to decide. */
  async deliver(entry: OutboxEntry, client: ChatClient, signal: AbortSignal): Promise<Receipt | undefined> {
    const { key, to } = entry.outgoing;
    if (this.#queue.doubtful.has(key)) {
      await this.#ask(to, client);
      return undefined;
    }
    const ready = entry.file ? await this.#upload(entry, entry.file, client, signal) : entry;
    if (!ready || signal.aborted || !this.#queue.get(key)) return undefined;
    const { self } = this.#queue;
    if (ready.triedBy !== self || ready !== entry) await this.#queue.put({ ...ready, triedBy: self });
    if (signal.aborted || !this.#queue.get(key)) return undefined;
    // From here until the answer the message may be on the server, whatever interrupts us.
    this.#queue.doubtful.add(key);
    const receipt = await untilAborted(client.send(ready.outgoing), signal).catch((error: unknown) => {
      if (!signal.aborted && !toChatError(error).ambiguous) this.#queue.doubtful.delete(key);
      throw error;
    });
    return receipt;
  }

  /** Settles all doubts about a peer's messages by asking the history. */
  async #ask(peer: UserId, client: ChatClient): Promise<void> {
    const entries = this.#queue.doubtfulOf(peer);
    const keys = new Set(entries.map((entry) => entry.outgoing.key));
    const since = Math.min(...entries.map((entry) => entry.order));
    const found = await findInHistory(client, peer, keys, since);
    for (const entry of entries) {
      const message = found.get(entry.outgoing.key);
      this.#queue.doubtful.delete(entry.outgoing.key);
      if (!message) continue;
      const removal = this.#queue.remove(entry.outgoing.key);
      this.#onSent(entry, { id: message.id!, time: message.time });
      await removal;
    }
  }

  async #upload(entry: OutboxEntry, file: WaitingFile, client: ChatClient, signal: AbortSignal) {
    const { key, to, kind } = entry.outgoing;
    const { blob, name, width, height, duration } = file;
    const { clock } = this.#kernel.environment;
    const stop = new AbortController();
    const onAbort = (): void => stop.abort();
    signal.addEventListener('abort', onAbort);
    this.#uploads.set(key, stop);
    let timer = clock.setTimeout(onAbort, this.#fileTime.left(key, blob.size));
    const onProgress = (progress: number): void => {
      if (stop.signal.aborted) return;
      this.#fileTime.reached(key, progress);
      clock.clearTimeout(timer);
      timer = clock.setTimeout(onAbort, this.#fileTime.left(key, blob.size));
      this.#kernel.apply({ type: 'progress', peer: to, key, progress });
    };
    try {
      const details = { name, to, kind, width, height, duration };
      const attachment = await untilAborted(
        uploadReadable(client, blob, details, { signal: stop.signal, onProgress }),
        stop.signal,
      );
      if (!this.#queue.get(key)) return undefined;
      this.#kernel.apply({ type: 'progress', peer: to, key, attachment });
      const { file: uploaded, ...rest } = entry;
      return { ...rest, outgoing: { ...entry.outgoing, attachment } };
    } catch (error) {
      if (!this.#queue.get(key)) return undefined;
      if (!signal.aborted && this.#fileTime.left(key, blob.size) <= 0) throw tooSlow();
      throw error;
    } finally {
      clock.clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      this.#uploads.delete(key);
    }
  }
}
