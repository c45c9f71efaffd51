/** What an element gets from its connection, and the key under which an ancestor gives it. */
import { ContextRoot, createContext } from '@lit/context';
import type { Session } from '../session/session.js';

export interface Provided {
  /** Missing as long as the connection's set-up is not complete; the connection itself says so. */
  readonly session?: Session;
  /** Whether people sign in with a password (`token-server`), the site brings a token, or neither is set up. */
  readonly signIn: 'password' | 'token' | 'none';
}

/** Also for elements of a page: any Lit consumer of this context inside `<agora-connection>` gets the session. */
export const sessionContext = createContext<Provided>(Symbol.for('agora-chat-elements/session'));

const listening = new WeakSet<Document>();

/**
 * Keeps requests that no provider has answered yet and repeats them when one comes, so that the order in which
 * elements are upgraded or inserted does not matter.
 */
export function keepRequests(document: Document): void {
  if (listening.has(document)) return;
  listening.add(document);
  new ContextRoot().attach(document.documentElement);
}
