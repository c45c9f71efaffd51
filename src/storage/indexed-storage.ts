/** One user's store in IndexedDB. */
import { deleteDB } from 'idb';
import type { ChatStorage, OutboxEntry, StorageBatch, StorageScope } from '../session/storage-port.js';
import { ChatError, type EmojiHabits, type Message, type UserId } from '../types.js';
import { databaseName, openDatabase, type ChatDatabase } from './database.js';

/** All keys of a peer: the shortest key with it up to the longest. */
const rangeOf = (peer: UserId): IDBKeyRange => IDBKeyRange.bound([peer], [peer, []]);

/** Messages above the limit that are let be, so that not every read is followed by a removal. */
const slack = 100;

const byOrder = (a: OutboxEntry, b: OutboxEntry): number => a.order - b.order;

export class IndexedStorage implements ChatStorage {
  readonly persistent = true;

  private constructor(
    private readonly scope: StorageScope,
    private readonly database: ChatDatabase,
  ) {}

  static async open(scope: StorageScope): Promise<IndexedStorage> {
    return new IndexedStorage(scope, await openDatabase(scope, () => {}));
  }

  async outbox(peer?: UserId): Promise<readonly OutboxEntry[]> {
    return this.#do(async (database) => {
      const entries =
        peer === undefined ? await database.getAll('outbox') : await database.getAllFromIndex('outbox', 'peer', peer);
      return entries.sort(byOrder);
    });
  }
  async putOutbox(entry: OutboxEntry): Promise<void> {
    await this.#do(async (database) => {
      const transaction = database.transaction('outbox', 'readwrite');
      const put = transaction.store.put(entry);
      // By hand: a tab that closes in the next moment has no time for the round trip after which it commits by itself.
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
      // As in `putOutbox`: what is written when the page is hidden may be the last that it does.
      transaction.commit();
      await Promise.all([...steps, transaction.done]);
    });
  }

  async wipe(): Promise<void> {
    await this.#do(async (database) => {
      const stores = ['outbox', 'messages', 'conversations', 'single'] as const;
      const transaction = database.transaction(stores, 'readwrite');
      await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done]);
      database.close();
      // Also the name would tell who was here. Another tab may hold it open; it is empty by now in any case.
      void deleteDB(databaseName(this.scope)).catch(() => {});
    });
  }

  close(): void {
    this.database.close();
  }

  async #do<T>(work: (database: ChatDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(this.database);
    } catch (cause) {
      const reason = cause instanceof Error ? `${cause.name}: ${cause.message}`.slice(0, 200) : undefined;
      throw new ChatError('storage', 'The store on this device does not work: free some space or allow site data.', {
        reason,
        cause,
      });
    }
  }
}
