/** Locks within one page, for browsers without Web Locks. */
import type { Locks } from './ports.js';

export const memoryLocks = (): Locks => {
  const tails = new Map<string, Promise<void>>();

  const enqueue = (name: string): { turn: Promise<void>; release: () => void } => {
    const turn = tails.get(name) ?? Promise.resolve();
    let open!: () => void;
    const tail = new Promise<void>((resolve) => (open = resolve));
    const queued = turn.then(() => tail);
    tails.set(name, queued);
    const release = (): void => {
      open();
      if (tails.get(name) === queued) tails.delete(name);
    };
    return { turn, release };
  };

  return {
    async hold(name, signal, run) {
      const { turn, release } = enqueue(name);
      const stopped = new Promise<never>((_, reject) => {
        if (signal.aborted) reject(signal.reason as Error);
        else signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      });
      try {
        await Promise.race([turn, stopped]);
      } catch (error) {
        void turn.then(release);
        throw error;
      }
      stopped.catch(() => {});
      try {
        return await run();
      } finally {
        release();
      }
    },
    take(name) {
      return Promise.resolve(tails.has(name) ? undefined : enqueue(name).release);
    },
  };
};
