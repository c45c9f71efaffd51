/** What a browser offers to a session. Looked up when a session is made, so that importing this needs no browser. */
import { connectClient } from '../../client/connect-client.js';
import type { ClientLoader } from '../../session/kernel/client-port.js';
import { tokenSource } from '../../tokens/token-source.js';
import { deviceMark } from '../../session/sign-in/device.js';
import type { Channel, SessionEnvironment, TabStorage } from '../../session/kernel/environment.js';
import type { ChatStorage, StorageScope } from '../../session/kernel/storage-port.js';
import { localJournal } from '../../storage/local-journal.js';
import { lazyPart } from '../../load/lazy-part.js';
import { ChatError } from '../../types/error.js';
import { browserLocks } from './browser-locks.js';
import { browserSignals } from './browser-signals.js';
import { tabStorage, unmarked } from './tab-storage.js';

/** Milliseconds; a frame for tabs that draw none, or stop drawing between the asking and the frame. */
const hiddenFrame = 50;

const schedule = (run: () => void): void => {
  let frame = 0;
  const once = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    run();
  };
  const timer = setTimeout(once, hiddenFrame);
  frame = requestAnimationFrame(once);
};

const openChannel = (name: string): Channel | undefined => {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // Where a page may keep nothing, some browsers let it reach no other tab either.
    return undefined;
  }
  return {
    post: (data) => channel.postMessage(data),
    listen: (listener) => channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
    close: () => channel.close(),
  };
};

const loadStorage = lazyPart({
  name: 'What keeps messages on this device',
  from: import.meta.url,
  load: () => import('../../storage/open-storage.js'),
});

/** A page where nobody signs in does not download what keeps messages. */
const openStorage = async (scope: StorageScope): Promise<ChatStorage> => {
  const storage = await loadStorage().catch((cause: unknown) => {
    throw new ChatError('storage', 'What keeps messages on this device could not be loaded: reload the page.', {
      cause,
    });
  });
  return storage.openStorage(scope);
};

let known: TabStorage | undefined;

/** One for all sessions of the page, as it remembers what marks the tab. */
const ofThisTab = (): TabStorage | undefined => {
  const storage = tabStorage(() => sessionStorage);
  const hasLocks = (navigator.locks as LockManager | undefined) !== undefined;
  return (known ??= hasLocks ? storage : storage && unmarked(storage, deviceMark));
};

/** @param loader instead of the one that loads the SDK. */
export const browserEnvironment = (loader: ClientLoader = connectClient): SessionEnvironment => ({
  loadClient: loader,
  tokens: tokenSource,
  openStorage,
  openJournal: (scope) => localJournal(scope, () => localStorage),
  locks: browserLocks(navigator.locks),
  ...(typeof BroadcastChannel === 'function' && { openChannel }),
  signals: browserSignals,
  tabStorage: ofThisTab(),
  // Without locks nobody could tell which tab an id belongs to.
  ...((navigator.locks as LockManager | undefined) && { deviceStorage: tabStorage(() => localStorage) }),
  schedule,
});
