/** The browser features for a session. Looked up when a session is created, so that importing this needs no browser. */
import { connectClient } from '../../client/connect-client.js';
import type { ClientLoader } from '../../session/kernel/client-port.js';
import { tokenSource } from '../../tokens/token-source.js';
import { deviceMark } from '../../session/sign-in/device.js';
import type { Channel, SessionEnvironment, TabStorage } from '../../session/kernel/environment.js';
import type { ChatStorage, StorageScope } from '../../session/kernel/storage-port.js';
import { localJournal } from '../../storage/local-journal.js';
import { lazyPart } from '../../load/lazy-part.js';
import { browserLocks } from './browser-locks.js';
import { browserSignals } from './browser-signals.js';
import { tabStorage, unmarked } from './tab-storage.js';

/** Milliseconds; replaces a frame in tabs that do not render, or that stop rendering before the frame. */
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
    // If a page may not store anything, some browsers also prevent contact with other tabs.
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

/** The storage is loaded only when somebody signs in. @throws ChatError `network`, retryable, if it cannot be loaded. */
const openStorage = async (scope: StorageScope): Promise<ChatStorage> => {
  const storage = await loadStorage();
  return storage.openStorage(scope);
};

let known: TabStorage | undefined;

/** Shared by all sessions of the page, since it remembers the tab's id. */
const ofThisTab = (): TabStorage | undefined => {
  const storage = tabStorage(() => sessionStorage);
  const hasLocks = (navigator.locks as LockManager | undefined) !== undefined;
  return (known ??= hasLocks ? storage : storage && unmarked(storage, deviceMark));
};

/** @param loader replaces the loader of the SDK. */
export const browserEnvironment = (loader: ClientLoader = connectClient): SessionEnvironment => ({
  loadClient: loader,
  tokens: tokenSource,
  openStorage,
  openJournal: (scope) => localJournal(scope, () => localStorage),
  locks: browserLocks(navigator.locks),
  ...(typeof BroadcastChannel === 'function' && { openChannel }),
  signals: browserSignals,
  tabStorage: ofThisTab(),
  // Without locks it is unknown which tab an id belongs to.
  ...((navigator.locks as LockManager | undefined) && { deviceStorage: tabStorage(() => localStorage) }),
  schedule,
});
