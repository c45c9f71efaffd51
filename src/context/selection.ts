/** The selected conversation of a session: set by `<agora-conversations>`, shown by `<agora-peer-chat>`. */
import { atom, type WritableAtom } from 'nanostores';
import type { Session } from '../session/session.js';
import type { UserId } from '../types/people.js';

const selections = new WeakMap<Session, WritableAtom<Selection>>();

export interface Selection {
  readonly peer?: UserId;
  /** Server id or key of a message to go to, from a search. */
  readonly message?: string | undefined;
  /** Whether the user is about to write, so that the field gets the focus. */
  readonly write?: boolean;
  /** It was open before a reload; the visitor may have written the name, or chosen it in a list. */
  readonly isKept?: boolean;
}

/** The selection of a session, shared by all elements that use the session. */
export const selectionOf = (session: Session): WritableAtom<Selection> => {
  let selection = selections.get(session);
  if (!selection) {
    const made = (selection = atom<Selection>({}));
    selections.set(session, made);
    // The next user must not see the previous user's selection.
    session.listen((event) => event.type === 'signed-out' && made.set({}));
  }
  return selection;
};

const lists = new WeakMap<Session, WritableAtom<number>>();

/** The number of conversation lists of a session on the page. If there is one, chats offer no other conversations. */
export const listsOf = (session: Session): WritableAtom<number> => {
  let count = lists.get(session);
  if (!count) lists.set(session, (count = atom(0)));
  return count;
};
