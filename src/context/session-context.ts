/** What an element gets from its connection, and the context key under which an ancestor provides it. */
import { ContextRoot, createContext } from '@lit/context';
import type { Session } from '../session/session.js';

export interface Provided {
  /** `undefined` while the connection's set-up is incomplete, which the connection itself reports. */
  readonly session?: Session | undefined;
  /** Whether users sign in with a password (`token-server`), the site provides a token, or neither is set up. */
  readonly signIn: 'password' | 'token' | 'none';
}

/** Pages can use it too: any Lit consumer of this context inside `<agora-connection>` gets the session. */
export const sessionContext = createContext<Provided>(Symbol.for('agora-chat-elements/session'));

const listening = new WeakSet<Document>();

/**
 * Keeps requests that no provider has answered, and repeats them when a provider is added, so that the order in which
 * elements are upgraded or inserted does not matter.
 */
export function keepRequests(document: Document): void {
  if (listening.has(document)) return;
  listening.add(document);
  new ContextRoot().attach(document.documentElement);
}
