/** One user's store in IndexedDB. */
import type { ChatStorage, OutboxEntry, StorageBatch, StorageScope } from '../session/kernel/storage-port.js';
import { ChatError } from '../types/error.js';
import type { Message } from '../types/message.js';
import type { UserId } from '../types/people.js';
import type { EmojiHabits } from '../types/session.js';
import { openDatabase, removeDatabase, type ChatDatabase } from './database.js';

/** The range of all keys of a peer. */
const rangeOf = (peer: UserId): IDBKeyRange => IDBKeyRange.bound([peer], [peer, []]);

/** Messages tolerated above the limit, so that not every read causes a removal. */
const slack = 100;

const byOrder = (a: OutboxEntry, b: OutboxEntry): number => a.order - b.order;

const stores = ['outbox', 'messages', 'conversations', 'single'] as const;

/** Another version of this package may have written a different store, which is then left alone. */
const notOurs = (cause?: unknown): ChatError =>
  new ChatError(
    'storage',
    'Another version of this page is storing its messages on this device: close its tabs and reload. Until then nothing is stored.',
    { cause },
  );

const openKnown = async (scope: StorageScope, onTaken: () => void): Promise<ChatDatabase> => {
  let database: ChatDatabase;
  try {
    database = await openDatabase(scope, onTaken);
  } catch (cause) {
    throw cause instanceof DOMException && cause.name === 'VersionError' ? notOurs(cause) : cause;
  }
  if (stores.every((name) => database.objectStoreNames.contains(name))) return database;
  database.close();
  throw notOurs();
};

export class IndexedStorage implements ChatStorage {
  static async open(scope: StorageScope): Promise<IndexedStorage> {
    const storage = new IndexedStorage(scope);
    await storage.#open();
    return storage;
  }

  readonly #scope: StorageScope;
  readonly persistent = true;

  /** `undefined` after the browser or another tab took the database away, until something is stored again. */
  #database: ChatDatabase | undefined;
  #closed = false;
  #reopening: Promise<void> | undefined;

  private constructor(scope: StorageScope) {
    this.#scope = scope;
  }

  async outbox(peer?: UserId): Promise<readonly OutboxEntry[]> {
    return this.#do(async (database) => {
      const entries =
        peer === undefined ? await database.getAll('outbox') : await database.getAllFromIndex('outbox', 'peer', peer);
      return entries.sort(byOrder);
    });
  }

  async putOutbox(entry: OutboxEntry, onlyChange = false): Promise<void> {
    await this.#do(async (database) => {
      const transaction = database.transaction('outbox', 'readwrite');
      if (onlyChange && (await transaction.store.getKey(entry.outgoing.key)) === undefined) return;
      const put = transaction.store.put(entry);
      // Explicit commit: a tab that is about to close has no time for the round trip before an automatic one.
      transaction.commit();
      await Promise.all([put, transaction.done]);
    });
  }

  async removeOutbox(key: string): Promise<void> {
    await this.#do((database) => database.delete('outbox', key));
  }

  async conversations() {
    return this.#do((database) => database.getAll('conversations'));
  }

  async emoji(): Promise<EmojiHabits | undefined> {
    return this.#do((database) => database.get('single', 'emoji'));
  }

  async messages(peer: UserId, limit: number): Promise<readonly Message[]> {
    return this.#do(async (database) => {
      const all = await database.getAll('messages', rangeOf(peer));
      const surplus = all.length - limit;
      if (surplus > slack) {
        const { time, id } = all[surplus]!;
        await database.delete('messages', IDBKeyRange.bound([peer], [peer, time, id], false, true));
      }
      return surplus > 0 ? all.slice(surplus) : all;
    });
  }

  async write(batch: StorageBatch): Promise<void> {
    await this.#do(async (database) => {
      const transaction = database.transaction(['messages', 'conversations', 'single'], 'readwrite', {
        durability: 'relaxed',
      });
      const messages = transaction.objectStore('messages');
      const conversations = transaction.objectStore('conversations');
      const steps: Promise<unknown>[] = [];
      for (const peer of batch.removedConversations ?? []) {
        steps.push(conversations.delete(peer), messages.delete(rangeOf(peer)));
      }
      for (const { peer, time, id } of batch.removedMessages ?? []) steps.push(messages.delete([peer, time, id!]));
      for (const message of batch.messages ?? []) steps.push(messages.put(message));
      for (const conversation of batch.conversations ?? []) steps.push(conversations.put(conversation));
      if (batch.emoji) steps.push(transaction.objectStore('single').put(batch.emoji, 'emoji'));
      // As in `putOutbox`: a write while the page is being hidden may be its last.
      transaction.commit();
      await Promise.all([...steps, transaction.done]);
    });
  }

  async wipe(): Promise<void> {
    try {
      await this.#do(async (database) => {
        const transaction = database.transaction(stores, 'readwrite');
        await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done]);
      });
    } catch {
      // A store that can be neither read nor emptied can still be removed.
      this.close();
      return this.#try(() => removeDatabase(this.#scope));
    }
    this.close();
    // Another tab may have it open; it is already empty.
    void removeDatabase(this.#scope).catch(() => {});
  }

  close(): void {
    this.#closed = true;
    this.#database?.close();
  }

  async #open(): Promise<void> {
    const database = await openKnown(this.#scope, () => (this.#database = undefined));
    if (this.#closed) database.close();
    this.#database = database;
  }

  async #reopen(): Promise<ChatDatabase> {
    await (this.#reopening ??= this.#open().finally(() => (this.#reopening = undefined)));
    return this.#database!;
  }

  #do<T>(work: (database: ChatDatabase) => Promise<T>): Promise<T> {
    return this.#try(async () => {
      if (this.#closed) throw new DOMException('The store is closed.', 'InvalidStateError');
      return work(this.#database ?? (await this.#reopen()));
    });
  }

  async #try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      const reason = cause instanceof Error ? `${cause.name}: ${cause.message}`.slice(0, 200) : undefined;
      throw new ChatError('storage', 'The store on this device does not work: free some space or allow site data.', {
        reason,
        cause,
      });
    }
  }
}
