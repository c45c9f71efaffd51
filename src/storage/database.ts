/** The schema of the database on the device. Each app and user has a separate one, so wiping one cannot affect another. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptConversation, OutboxEntry, StorageScope } from '../session/kernel/storage-port.js';
import type { Message } from '../types/message.js';
import type { EmojiHabits } from '../types/session.js';

export interface ChatSchema extends DBSchema {
  outbox: { key: string; value: OutboxEntry; indexes: { peer: string } };
  /** Keyed by peer, time and id: sorted, with all messages of a peer in one range. */
  messages: { key: [string, number, string]; value: Message };
  conversations: { key: string; value: KeptConversation };
  /** Single values: the emoji preferences. */
  single: { key: 'emoji'; value: EmojiHabits };
}

export type ChatDatabase = IDBPDatabase<ChatSchema>;

export const databaseName = ({ app, user }: StorageScope): string => `agora-chat:${app}:${user}`;

/**
 * @param onTaken called when the database is closed without our doing: the browser or another tab removes it, such as
 * when a user clears the site's data, or a newer version of the page changes it.
 */
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
    // A newer version of the page, or a sign-out in another tab, must not wait for this tab.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onTaken();
    },
    terminated: onTaken,
  });

/** Milliseconds. A slow other tab, or a browser that never answers, must not delay a sign-out. */
const longestFarewell = 2_000;

/**
 * Removes the whole database, including its name, which would reveal the user. If another tab has it open, the browser
 * removes it later. @throws DOMException if it cannot be removed.
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
