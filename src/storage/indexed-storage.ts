/** One user's store in IndexedDB. */
import type {
  ChatStorage,
  KeptConversation,
  OutboxEntry,
  StorageBatch,
  StorageScope,
} from '../session/kernel/storage-port.js';
import { ChatError } from '../types/error.js';
import type { Message } from '../types/message.js';
import type { UserId } from '../types/people.js';
import { comparePositions } from '../types/position.js';
import type { EmojiHabits } from '../types/session.js';
import { answer, ended, openDatabase, removeDatabase, storeNames, type StoreName } from './database.js';

/** The range of all keys of a peer. */
const rangeOf = (peer: UserId): IDBKeyRange => IDBKeyRange.bound([peer], [peer, []]);

/** Messages tolerated above the limit, so that not every read causes a removal. */
const slack = 100;

const byOrder = (a: OutboxEntry, b: OutboxEntry): number => a.order - b.order;

/** Another version of this package may have written a different store, which is then left alone. */
const notOurs = (cause?: unknown): ChatError =>
  new ChatError(
    'storage',
    'Another version of this page is storing its messages on this device: close its tabs and reload. Until then nothing is stored.',
    { cause },
  );

const openKnown = async (scope: StorageScope, onTaken: () => void): Promise<IDBDatabase> => {
  let database: IDBDatabase;
  try {
    database = await openDatabase(scope, onTaken);
  } catch (cause) {
    throw cause instanceof DOMException && cause.name === 'VersionError' ? notOurs(cause) : cause;
  }
  if (storeNames.every((name) => database.objectStoreNames.contains(name))) return database;
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
  #database: IDBDatabase | undefined;
  #closed = false;
  #reopening: Promise<void> | undefined;

  private constructor(scope: StorageScope) {
    this.#scope = scope;
  }

  async outbox(peer?: UserId): Promise<readonly OutboxEntry[]> {
    const entries = await this.#read<OutboxEntry[]>('outbox', (outbox) =>
      peer === undefined ? outbox.getAll() : outbox.index('peer').getAll(peer),
    );
    return entries.sort(byOrder);
  }

  async putOutbox(entry: OutboxEntry, onlyChange = false): Promise<void> {
    await this.#write(['outbox'], (outbox) => {
      const put = (): void => {
        outbox.put(entry);
        // Explicit commit: a tab that is about to close has no time for the round trip before an automatic one.
        outbox.transaction.commit();
      };
      if (!onlyChange) return put();
      const stored = outbox.getKey(entry.outgoing.key);
      stored.onsuccess = () => stored.result !== undefined && put();
    });
  }

  async removeOutbox(key: string): Promise<void> {
    await this.#write(['outbox'], (outbox) => outbox.delete(key));
  }

  conversations(): Promise<readonly KeptConversation[]> {
    return this.#read<KeptConversation[]>('conversations', (conversations) => conversations.getAll());
  }

  emoji(): Promise<EmojiHabits | undefined> {
    return this.#read<EmojiHabits | undefined>('single', (single) => single.get('emoji'));
  }

  async messages(peer: UserId, limit: number): Promise<readonly Message[]> {
    const read = await this.#read<Message[]>('messages', (messages) => messages.getAll(rangeOf(peer)));
    // Those of one millisecond come in the order of text: "10" before "9".
    const all = read.sort(comparePositions);
    const surplus = all.length - limit;
    if (surplus > slack) {
      const older = IDBKeyRange.bound([peer], [peer, all[surplus]!.time], false, true);
      await this.#write(['messages'], (messages) => messages.delete(older));
    }
    return surplus > 0 ? all.slice(surplus) : all;
  }

  async write(batch: StorageBatch): Promise<void> {
    const names = ['messages', 'conversations', 'single'] as const;
    const write = (messages: IDBObjectStore, conversations: IDBObjectStore, single: IDBObjectStore): void => {
      for (const peer of batch.removedConversations ?? []) {
        conversations.delete(peer);
        messages.delete(rangeOf(peer));
      }
      for (const { peer, time, id } of batch.removedMessages ?? []) messages.delete([peer, time, id!]);
      for (const message of batch.messages ?? []) messages.put(message);
      for (const conversation of batch.conversations ?? []) conversations.put(conversation);
      if (batch.emoji) single.put(batch.emoji, 'emoji');
      // As in `putOutbox`: a write while the page is being hidden may be its last.
      messages.transaction.commit();
    };
    await this.#write(names, write, 'relaxed');
  }

  async wipe(): Promise<void> {
    try {
      await this.#write(storeNames, (...stores) => {
        for (const store of stores) store.clear();
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

  async #reopen(): Promise<IDBDatabase> {
    await (this.#reopening ??= this.#open().finally(() => (this.#reopening = undefined)));
    return this.#database!;
  }

  /** @param ask The browser's types do not know what lies in the store; the caller does. */
  #read<T>(name: StoreName, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    return this.#do((database) => answer(ask(database.transaction(name).objectStore(name)) as IDBRequest<T>));
  }

  /** @param work gets the stores in the order of their names */
  #write(
    names: readonly StoreName[],
    work: (...stores: IDBObjectStore[]) => unknown,
    durability: IDBTransactionDurability = 'default',
  ): Promise<void> {
    return this.#do((database) => {
      const transaction = database.transaction(names, 'readwrite', { durability });
      work(...names.map((name) => transaction.objectStore(name)));
      return ended(transaction);
    });
  }

  #do<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
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
