/** `sessionStorage`, for a session to which it is a help and not a need. */
import type { TabStorage } from '../session/environment.js';

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
