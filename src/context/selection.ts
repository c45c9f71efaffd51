/** Which conversation of a session is being looked at: set by `<agora-conversations>`, shown by `<agora-peer-chat>`. */
import { atom, type WritableAtom } from 'nanostores';
import type { Session } from '../session/session.js';
import type { UserId } from '../types.js';

const selections = new WeakMap<Session, WritableAtom<Selection>>();

export interface Selection {
  readonly peer?: UserId;
  /** Server id or key of a message to go to, from a search. */
  readonly message?: string;
}

/** The one selection of a session; every element that uses the session shares it. */
export function selectionOf(session: Session): WritableAtom<Selection> {
  let selection = selections.get(session);
  if (!selection) selections.set(session, (selection = atom<Selection>({})));
  return selection;
}
