/** Which device a tab is: the same after a reload, but never the same as another tab's, not even a duplicated one's. */
import type { FullEnvironment } from './environment.js';

const randomName = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** What the names begin with under which tabs keep their ids. */
export const deviceMark = 'agora-chat:device:';

export interface Device {
  readonly id: string;
  release(): void;
  /** Leaves no trace of whose device it was. */
  forget(): void;
}

/** A duplicated tab begins with a copy of the other's tab storage; the lock tells whose the id is. Where a browser has none, the storage hides it. */
export const claimDevice = async ({ tabStorage, locks }: FullEnvironment, scope: string): Promise<Device> => {
  const name = `${deviceMark}${scope}`;
  for (let id = tabStorage.get(name) ?? randomName(); ; id = randomName()) {
    const release = await locks.take(`${name}:${id}`);
    if (!release) continue;
    tabStorage.set(name, id);
    return { id, release, forget: () => tabStorage.remove(name) };
  }
};
