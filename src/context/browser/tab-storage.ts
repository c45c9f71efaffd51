/** `sessionStorage`, as an optional aid for a session. */
import type { TabStorage } from '../../session/kernel/environment.js';

/**
 * @param open `() => sessionStorage`, which is `null` in an app's web view without storage. @returns `undefined` if the
 * browser forbids it, such as in a frame without storage.
 */
export const tabStorage = (open: () => Storage | null): TabStorage | undefined => {
  try {
    const storage = open();
    if (!storage) return undefined;
    return {
      get: (name) => storage.getItem(name),
      set: (name, value) => {
        try {
          storage.setItem(name, value);
        } catch {
          // The storage is full, or the window is private. No old value may remain.
          storage.removeItem(name);
        }
      },
      remove: (name) => storage.removeItem(name),
    };
  } catch {
    return undefined;
  }
};

/**
 * For browsers without locks, where a tab and its duplicate cannot be told apart: the duplicate starts with a copy of the
 * storage. So the tab's id is stored there only while none of its pages is shown, from `pagehide` on.
 */
export const unmarked = (storage: TabStorage, mark: string, page: EventTarget = window): TabStorage => {
  const held = new Map<string, string>();
  page.addEventListener('pagehide', () => held.forEach((value, name) => storage.set(name, value)));
  page.addEventListener('pageshow', () => held.forEach((_value, name) => storage.remove(name)));
  return {
    get: (name) => {
      const value = held.get(name) ?? storage.get(name);
      if (value === null || !name.startsWith(mark)) return value;
      held.set(name, value);
      storage.remove(name);
      return value;
    },
    set: (name, value) => void (name.startsWith(mark) ? held : storage).set(name, value),
    remove: (name) => {
      held.delete(name);
      storage.remove(name);
    },
  };
};
