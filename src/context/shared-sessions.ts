/** Sessions of elements with their own `app-key` and `token-server`. Equal values share one session. */
import type { Session } from '../session/session.js';
import type { SessionConfig } from '../types/session.js';
import { Grace } from './grace.js';
import { makeSession } from './handle/session-handle.js';

interface Shared {
  readonly session: Session;
  users: number;
  readonly grace: Grace;
}

const shared = new Map<string, Shared>();

/** A reference to a shared session. */
export interface Lease {
  readonly key: string;
  readonly session: Session;
  release(): void;
}

/** The key by which two set-ups are equal. */
export const setupKey = (config: SessionConfig): string =>
  JSON.stringify(Object.entries(config).sort(([a], [b]) => (a < b ? -1 : 1)));

export const leaseSession = (config: SessionConfig): Lease => {
  const key = setupKey(config);
  let entry = shared.get(key);
  if (!entry) {
    entry = { session: makeSession(config), users: 0, grace: new Grace() };
    shared.set(key, entry);
  }
  const held = entry;
  held.grace.stop();
  held.users += 1;
  let holding = true;
  return {
    key,
    session: held.session,
    release() {
      if (!holding) return;
      holding = false;
      held.users -= 1;
      if (held.users > 0) return;
      held.grace.start(() => {
        shared.delete(key);
        held.session.dispose();
      });
    },
  };
};
