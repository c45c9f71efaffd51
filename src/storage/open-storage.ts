/** Opens a user's store: in IndexedDB, or in memory if the browser has none or forbids it. */
import type { ChatStorage, StorageScope } from '../session/kernel/storage-port.js';
import { ChatError } from '../types/error.js';
import { removeDatabase } from './database.js';
import { IndexedStorage } from './indexed-storage.js';
import { MemoryStorage } from './memory-storage.js';

/**
 * Milliseconds. Some browsers neither open nor refuse, in private windows or behind an older tab. On a busy device three
 * seconds were not enough, and then nothing was stored.
 */
const patience = 8_000;

/** A page without access to a store, such as in a sandboxed frame, cannot have stored anything. */
const hasNoStore = (cause: unknown): boolean =>
  typeof indexedDB === 'undefined' || (cause instanceof DOMException && cause.name === 'SecurityError');

const removeAll = async (scope: StorageScope): Promise<void> => {
  try {
    await removeDatabase(scope);
  } catch (cause) {
    if (!hasNoStore(cause)) throw new ChatError('storage', 'The store on this device cannot be removed.', { cause });
  }
};

export const openStorage = async (scope: StorageScope): Promise<ChatStorage> => {
  // Data from an earlier visit must not survive a sign-out. If the browser has no store, there is nothing to remove.
  const inMemory = (reason?: ChatError): ChatStorage => new MemoryStorage(false, reason, () => removeAll(scope));
  const opening = IndexedStorage.open(scope);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), patience)));
  try {
    const first = await Promise.race([opening, late]);
    if (first !== 'late') return first;
    opening.then((storage) => storage.close()).catch(() => {});
    return inMemory();
  } catch (error) {
    // The caller tells the user; the store reports that it does not persist, and why.
    return inMemory(error instanceof ChatError ? error : undefined);
  } finally {
    clearTimeout(timer);
  }
};
