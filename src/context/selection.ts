/** Which conversation of a session is being looked at: set by `<agora-conversations>`, shown by `<agora-peer-chat>`. */
import { atom, type WritableAtom } from 'nanostores';
import type { Session } from '../session/session.js';
import type { UserId } from '../types/people.js';

const selections = new WeakMap<Session, WritableAtom<Selection>>();

export interface Selection {
  readonly peer?: UserId;
  /** Server id or key of a message to go to, from a search. */
  readonly message?: string;
  /** One is about to write to them: the field gets the focus. */
  readonly write?: boolean;
}

/** The one selection of a session; every element that uses the session shares it. */
export function selectionOf(session: Session): WritableAtom<Selection> {
  let selection = selections.get(session);
  if (!selection) {
    const made = (selection = atom<Selection>({}));
    selections.set(session, made);
    // The next user of the page has nothing to do with whom this one was looking at.
    session.listen((event) => event.type === 'signed-out' && made.set({}));
  }
  return selection;
}

const lists = new WeakMap<Session, WritableAtom<number>>();

/** How many lists of a session's conversations are on the page. Where there is one, no chat has to lead elsewhere. */
export function listsOf(session: Session): WritableAtom<number> {
  let count = lists.get(session);
  if (!count) lists.set(session, (count = atom(0)));
  return count;
}
