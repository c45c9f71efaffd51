/** Web Locks: shared by all tabs of one origin, and given back by a browser whose tab crashed. */
import type { Locks } from '../session/environment.js';

export const browserLocks = (manager: LockManager): Locks => ({
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
