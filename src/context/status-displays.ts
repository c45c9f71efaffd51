/** Tracks which sessions have an element that shows the connection's status itself, so that no other element has to. */
import { atom, type WritableAtom } from 'nanostores';
import type { Session } from '../session/session.js';

const counts = new WeakMap<Session, WritableAtom<number>>();

/** The number of such elements per session. */
export const statusDisplaysOf = (session: Session): WritableAtom<number> => {
  let count = counts.get(session);
  if (!count) counts.set(session, (count = atom(0)));
  return count;
};

/** One element that shows the status, or does not at the moment. */
export class StatusDisplay {
  #session: Session | undefined;

  /** @param session the session whose status it shows now; `undefined` while it is not visible. */
  show(session: Session | undefined): void {
    if (session === this.#session) return;
    if (this.#session) change(this.#session, -1);
    this.#session = session;
    if (session) change(session, 1);
  }
}

const change = (session: Session, by: number): void => {
  const count = statusDisplaysOf(session);
  count.set(count.get() + by);
};
