/** Web Locks: shared by all tabs of one origin, and given back by a browser whose tab crashed. */
import type { Locks } from '../../session/kernel/environment.js';
import { memoryLocks } from '../../session/kernel/memory-locks.js';

const shared = (manager: LockManager): Locks => ({
  hold: (name, signal, run) => manager.request(name, { signal }, run),
  take: (name) =>
    new Promise((resolve, reject) => {
      manager
        .request(name, { ifAvailable: true }, (lock) => {
          if (!lock) {
            resolve(undefined);
            return undefined;
          }
          return new Promise<void>((release) => resolve(() => release()));
        })
        .catch(reject);
    }),
});

/** Only of this page, but of all connections on it. */
const ofThisPage = memoryLocks();

/** @param manager `undefined` where the context is not secure; where the page may keep nothing, it refuses everything. */
export function browserLocks(manager: LockManager | undefined): Locks {
  const choose = async (): Promise<Locks> => {
    try {
      await manager?.query();
      return manager ? shared(manager) : ofThisPage;
    } catch {
      return ofThisPage;
    }
  };
  let chosen: Promise<Locks> | undefined;
  const locks = (): Promise<Locks> => (chosen ??= choose());
  return {
    hold: async (name, signal, run) => (await locks()).hold(name, signal, run),
    take: async (name) => (await locks()).take(name),
  };
}
