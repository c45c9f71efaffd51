/**
 * The database on the device, as the browser has it. Each app and user has a separate one, so wiping one cannot affect
 * another. The `idb` library is not used: it keeps each request and transaction in weak tables, which never shrink
 * (0.33 MB after 2,500 messages), and weighs 1 kB.
 */
import type { StorageScope } from '../session/kernel/storage-port.js';

/**
 * `outbox`: entries by key, with an index of their peers. `messages`: by peer, time and id, so that they are sorted, with
 * all messages of a peer in one range. `conversations`: by peer. `single`: single values, such as `emoji`, the emoji
 * preferences.
 */
export const storeNames = ['outbox', 'messages', 'conversations', 'single'] as const;

export type StoreName = (typeof storeNames)[number];

const version = 2;

export const databaseName = ({ app, user }: StorageScope): string => `agora-chat:${app}:${user}`;

/** @throws DOMException the reason for the browser's refusal. */
export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** Settles with the transaction. @throws DOMException why it was aborted. */
export const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The write was aborted.', 'AbortError'));
  });

/**
 * @param onTaken called when the database is closed without our doing: the browser or another tab removes it, such as
 * when a user clears the site's data, or a newer version of the page changes it.
 */
export const openDatabase = async (scope: StorageScope, onTaken: () => void): Promise<IDBDatabase> => {
  const request = indexedDB.open(databaseName(scope), version);
  request.onupgradeneeded = ({ oldVersion }) => {
    const { result: database } = request;
    if (oldVersion < 2) database.createObjectStore('single');
    if (oldVersion > 0) return;
    database.createObjectStore('outbox', { keyPath: 'outgoing.key' }).createIndex('peer', 'outgoing.to');
    database.createObjectStore('messages', { keyPath: ['peer', 'time', 'id'] });
    database.createObjectStore('conversations', { keyPath: 'peer' });
  };
  const database = await answer(request);
  // A newer version of the page, or a sign-out in another tab, must not wait for this tab.
  database.onversionchange = () => {
    database.close();
    onTaken();
  };
  database.onclose = onTaken;
  return database;
};

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
    await Promise.race([answer(indexedDB.deleteDatabase(databaseName(scope))), late]);
  } finally {
    clearTimeout(timer);
  }
};
