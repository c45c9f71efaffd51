/**
 * Which device a tab is: the same after a reload and after a sign-out, so that the server goes on keeping messages for
 * it, but never the same as another tab's, not even a duplicated one's. What is kept names no user.
 */
import type { FullEnvironment } from '../kernel/environment.js';
import { isText } from '../kernel/shape.js';

const randomName = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** As `randomName` makes them: what else stands there is not ours. */
const mark = /^[0-9a-f]{16}$/;

/** What the names begin with under which tabs keep their ids. */
export const deviceMark = 'agora-chat:device:';

/** Tabs that one browser remembers; a server forgets a user's devices beyond some ten too. */
const mostKept = 8;

export interface Device {
  readonly id: string;
  release(): void;
}

const idsIn = (kept: string | null | undefined): readonly string[] =>
  isText(kept) ? kept.split(' ').filter((id) => mark.test(id)) : [];

/**
 * Takes the id that the tab had, else one that a tab of this browser had which is gone, else a new one. The lock tells
 * whose an id is: a duplicated tab begins with a copy of the other's storage. Where a browser has none, the storage
 * hides it.
 */
export const claimDevice = async (environment: FullEnvironment, app: string): Promise<Device> => {
  const { tabStorage, deviceStorage, locks } = environment;
  const name = `${deviceMark}${app}`;
  const kept = [...new Set([...idsIn(tabStorage.get(name)), ...idsIn(deviceStorage?.get(name))])];
  for (let tries = 0; ; tries++) {
    const id = kept[tries] ?? randomName();
    const release = await locks.take(`${name}:${id}`);
    if (!release) continue;
    tabStorage.set(name, id);
    const others = idsIn(deviceStorage?.get(name)).filter((other) => other !== id);
    deviceStorage?.set(name, [id, ...others].slice(0, mostKept).join(' '));
    return { id, release };
  }
};
