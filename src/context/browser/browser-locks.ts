/** Web Locks: shared by all tabs of an origin, and released by the browser when a tab crashes. */
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

/** Locks within this page only, for all its connections. */
const ofThisPage = memoryLocks();

/** @param manager `undefined` in insecure contexts; it refuses every request if the page may not store anything. */
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
