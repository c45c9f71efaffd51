/** Web Locks: shared by all tabs of an origin, and released by the browser when a tab crashes. */
import type { Locks } from '../../session/kernel/environment.js';
import { memoryLocks } from '../../session/kernel/memory-locks.js';

/** Locks within this page only, for all its connections. */
const ofThisPage = memoryLocks();

/** @param onRefusal instead, the locks of this page do */
const shared = (manager: LockManager, onRefusal: (cause: unknown) => void): Locks => ({
  async hold(name, signal, run) {
    let begun = false;
    const begin = (): ReturnType<typeof run> => {
      begun = true;
      return run();
    };
    try {
      return await manager.request(name, { signal }, begin);
    } catch (error) {
      if (begun || signal.aborted) throw error;
      onRefusal(error);
      return ofThisPage.hold(name, signal, run);
    }
  },
  take: (name) =>
    new Promise<(() => void) | undefined>((resolve, reject) => {
      manager
        .request(name, { ifAvailable: true }, (lock) => {
          if (!lock) {
            resolve(undefined);
            return undefined;
          }
          return new Promise<void>((release) => resolve(() => release()));
        })
        .catch(reject);
    }).catch((error: unknown) => {
      onRefusal(error);
      return ofThisPage.take(name);
    }),
});

/** @param manager `undefined` in insecure contexts; it refuses every request if the page may not store anything. */
export const browserLocks = (manager: LockManager | undefined): Locks => {
  const choose = async (): Promise<Locks> => {
    try {
      await manager?.query();
      return manager ? shared(manager, (cause) => reporting.onRefusal?.(cause)) : ofThisPage;
    } catch {
      return ofThisPage;
    }
  };
  let chosen: Promise<Locks> | undefined;
  const locks = (): Promise<Locks> => (chosen ??= choose());
  const reporting: Locks = {
    hold: async (name, signal, run) => (await locks()).hold(name, signal, run),
    take: async (name) => (await locks()).take(name),
  };
  return reporting;
};
