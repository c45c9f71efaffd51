/** `sessionStorage`, for a session to which it is a help and not a need. */
import type { TabStorage } from '../../session/kernel/environment.js';

/** @param open `() => sessionStorage`. @returns `undefined` where the browser forbids it, as in a frame without storage. */
export function tabStorage(open: () => Storage): TabStorage | undefined {
  try {
    const storage = open();
    return {
      get: (name) => storage.getItem(name),
      set: (name, value) => {
        try {
          storage.setItem(name, value);
        } catch {
          // Full, or a private window: nothing old may stand there in its place.
          storage.removeItem(name);
        }
      },
      remove: (name) => storage.removeItem(name),
    };
  } catch {
    return undefined;
  }
}

/**
 * For browsers without locks, which tell a tab from its duplicate: one begins with a copy of the other's storage, so
 * what marks the tab lies there only while no page of it is shown, from `pagehide` on.
 */
export function unmarked(storage: TabStorage, mark: string, page: EventTarget = window): TabStorage {
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
}
