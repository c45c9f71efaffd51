/** Which sessions have an element that tells of their line in a place of its own, so that nobody else has to. */
import { atom, type WritableAtom } from 'nanostores';
import type { Session } from '../session/session.js';

const tellers = new WeakMap<Session, WritableAtom<number>>();

/** How many elements do. */
export function tellersOf(session: Session): WritableAtom<number> {
  let count = tellers.get(session);
  if (!count) tellers.set(session, (count = atom(0)));
  return count;
}

/** One place that tells, or does not at the moment. */
export class LineTeller {
  #session?: Session;

  /** @param session of which it tells now; none while it is not seen. */
  tell(session: Session | undefined): void {
    if (session === this.#session) return;
    if (this.#session) change(this.#session, -1);
    this.#session = session;
    if (session) change(session, 1);
  }
}

function change(session: Session, by: number): void {
  const count = tellersOf(session);
  count.set(count.get() + by);
}
