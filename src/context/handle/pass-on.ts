/** Members of a session that a handle only passes on. */
import type { Session } from '../../session/session.js';
import { ChatError } from '../../types/error.js';

/** They fetch the session if there is none yet. */
const fetching = ['login', 'loginWithToken', 'signIn', 'register'] as const satisfies readonly (keyof Session)[];

/** They reject if there is no session: nobody is signed in. */
const rejecting = [
  'loadMore',
  'loadConversations',
  'setProfile',
  'edit',
  'recall',
  'react',
  'unreact',
  'remove',
  'report',
  'pin',
  'removeConversation',
  'block',
  'unblock',
  'requestContact',
  'answerContact',
  'removeContact',
] as const satisfies readonly (keyof Session)[];

/** They throw if there is no session. */
const throwing = ['send', 'sendTogether', 'forward'] as const satisfies readonly (keyof Session)[];

/** They do nothing if there is no session: they concern messages, and there are none. */
const silent = ['retry', 'discard', 'typing', 'markSeen'] as const satisfies readonly (keyof Session)[];

export type PassedOn = (typeof fetching | typeof rejecting | typeof throwing | typeof silent)[number];

interface Ways<Handle> {
  /** The session of a handle, once it is loaded. */
  readonly session: (handle: Handle) => Session | undefined;
  readonly fetched: (handle: Handle) => Promise<Session>;
}

type Args = readonly unknown[];
type Call = (...args: Args) => unknown;

/** Adds these members to the class of a handle. */
export const passOn = <Handle extends object>(handles: Handle, { session, fetched }: Ways<Handle>): void => {
  const add = (names: readonly PassedOn[], run: (handle: Handle, call: (to: Session) => unknown) => unknown): void => {
    for (const name of names) {
      const value = function (this: Handle, ...args: Args): unknown {
        return run(this, (to) => (to[name] as Call)(...args));
      };
      Object.defineProperty(handles, name, { value, writable: true });
    }
  };
  const signedIn = (handle: Handle, what: string): Session => {
    const found = session(handle);
    if (found) return found;
    throw new ChatError('not-signed-in', what);
  };
  add(fetching, (handle, call) => fetched(handle).then(call));
  add(rejecting, (handle, call) => new Promise((resolve) => resolve(call(signedIn(handle, 'Sign in first.')))));
  add(throwing, (handle, call) => call(signedIn(handle, 'Sign in before you send.')));
  add(silent, (handle, call) => {
    const found = session(handle);
    return found && call(found);
  });
};
