/** Opens what is kept of a user: in IndexedDB, or, where a browser has none or forbids it, in memory. */
import type { ChatStorage, StorageScope } from '../session/kernel/storage-port.js';
import { ChatError } from '../types/error.js';
import { removeDatabase } from './database.js';
import { IndexedStorage } from './indexed-storage.js';
import { MemoryStorage } from './memory-storage.js';

/**
 * Milliseconds. Some browsers neither open nor refuse, in private windows or behind an older tab. A busy device opens
 * late: three seconds were too few for it, and then nothing was kept.
 */
const patience = 8_000;

export const openStorage = async (scope: StorageScope): Promise<ChatStorage> => {
  // What an earlier visit kept must not outlast a sign-out. Where a browser has no store, there is nothing to remove.
  const inMemory = (reason?: ChatError): ChatStorage =>
    new MemoryStorage(false, reason, () => removeDatabase(scope).catch(() => {}));
  const opening = IndexedStorage.open(scope);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), patience)));
  try {
    const first = await Promise.race([opening, late]);
    if (first !== 'late') return first;
    opening.then((storage) => storage.close()).catch(() => {});
    return inMemory();
  } catch (error) {
    // Told to the person by whoever asked: the store says that it does not persist, and why.
    return inMemory(error instanceof ChatError ? error : undefined);
  } finally {
    clearTimeout(timer);
  }
};
