/**
 * The device id of a tab: the same after a reload and a sign-out, so that the server goes on queuing messages for it,
 * but never the id of another tab, not even of a duplicated one. What is stored names no user.
 */
import type { FullEnvironment } from '../kernel/environment.js';
import { isText } from '../kernel/shape.js';

const randomName = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The form of `randomName`: any other value is not ours. */
const mark = /^[0-9a-f]{16}$/;

/** Prefix of the storage names under which tabs keep their ids. */
export const deviceMark = 'agora-chat:device:';

/** Maximum number of tabs one browser remembers; a server also forgets a user's devices beyond about ten. */
const mostKept = 8;

export interface Device {
  readonly id: string;
  release(): void;
}

const idsIn = (kept: string | null | undefined): readonly string[] =>
  isText(kept) ? kept.split(' ').filter((id) => mark.test(id)) : [];

/**
 * Takes the id that this tab had, else the id of a closed tab of this browser, else a new one. The lock decides who
 * owns an id: a duplicated tab starts with a copy of the other tab's storage. Without locks, the storage hides the id
 * while the page is shown.
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
