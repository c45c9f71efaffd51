/** What an element gets from its connection, and the context key under which an ancestor provides it. */
import type { Session } from '../session/session.js';

export interface Provided {
  /** `undefined` while the connection's set-up is incomplete, which the connection itself reports. */
  readonly session?: Session | undefined;
  /** Whether users sign in with a password (`token-server`), the site provides a token, or neither is set up. */
  readonly signIn: 'password' | 'token' | 'none';
}

/** Pages can use it too: any Lit consumer of this context inside `<agora-connection>` gets the session. */
export const sessionContext = Symbol.for('agora-chat-elements/session') as unknown as { __context__: Provided };
