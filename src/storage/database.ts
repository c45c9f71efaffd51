/** The shape of the database on the device: one for each app and user, so that wiping one user's cannot touch another's. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptConversation, OutboxEntry, StorageScope } from '../session/kernel/storage-port.js';
import type { Message } from '../types/message.js';
import type { EmojiHabits } from '../types/session.js';

export interface ChatSchema extends DBSchema {
  outbox: { key: string; value: OutboxEntry; indexes: { peer: string } };
  /** Keyed by peer, time and id: in order, and all of a peer in one range. */
  messages: { key: [string, number, string]; value: Message };
  conversations: { key: string; value: KeptConversation };
  /** What is there once: the habits. */
  single: { key: 'emoji'; value: EmojiHabits };
}

export type ChatDatabase = IDBPDatabase<ChatSchema>;

export const databaseName = ({ app, user }: StorageScope): string => `agora-chat:${app}:${user}`;

/** @param onTaken the browser took the database away, as when a person clears the site's data. */
export const openDatabase = (scope: StorageScope, onTaken: () => void): Promise<ChatDatabase> =>
  openDB<ChatSchema>(databaseName(scope), 2, {
    upgrade(database, version) {
      if (version < 2) database.createObjectStore('single');
      if (version > 0) return;
      const outbox = database.createObjectStore('outbox', { keyPath: 'outgoing.key' });
      outbox.createIndex('peer', 'outgoing.to');
      database.createObjectStore('messages', { keyPath: ['peer', 'time', 'id'] });
      database.createObjectStore('conversations', { keyPath: 'peer' });
    },
    // A newer version of this page, or a sign-out in another tab, must not wait for us.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: onTaken,
  });

/** Milliseconds. Another tab that is slow to let go, or a browser that never answers, must not hold up a sign-out. */
const longestFarewell = 2_000;

/**
 * Removes the whole database, its name included, which would tell who was here. The browser does so later where
 * another tab holds it open. @throws DOMException if it cannot be removed.
 */
export const removeDatabase = async (scope: StorageScope): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestFarewell)));
  try {
    await Promise.race([deleteDB(databaseName(scope)), late]);
  } finally {
    clearTimeout(timer);
  }
};
