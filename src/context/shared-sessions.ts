/** Sessions of elements that carry their own `app-key` and `token-server`: equal values share one. */
import { Session } from '../session/session.js';
import type { SessionConfig } from '../types.js';
import { browserEnvironment } from './session-environment.js';

/** How long a session outlives its last element, in ms; pages that swap their body put it back within that time. */
export const graceTime = 1000;

interface Shared {
  readonly session: Session;
  users: number;
  timer?: ReturnType<typeof setTimeout>;
}

const shared = new Map<string, Shared>();

/** A hold on a shared session. */
export interface Lease {
  readonly key: string;
  readonly session: Session;
  release(): void;
}

/** What makes two set-ups equal. */
export const setupKey = (config: SessionConfig): string =>
  JSON.stringify(Object.entries(config).sort(([a], [b]) => (a < b ? -1 : 1)));

export function leaseSession(config: SessionConfig): Lease {
  const key = setupKey(config);
  let entry = shared.get(key);
  if (!entry) {
    entry = { session: new Session(config, browserEnvironment()), users: 0 };
    shared.set(key, entry);
  }
  const held = entry;
  clearTimeout(held.timer);
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
      held.timer = setTimeout(() => {
        shared.delete(key);
        held.session.dispose();
      }, graceTime);
    },
  };
}
