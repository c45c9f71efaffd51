/** Goes to a message that may not be loaded yet. */
import type { Session } from '../../../../session/session.js';
import type { MessageList } from './message-list.js';
import type { Scope } from '../context/scope.js';

/** Maximum number of history pages that a jump to an old message loads. */
const mostPages = 40;

/**
 * Loads older pages until the message is there, then goes to it, or calls `go`. Stops when another conversation is
 * opened.
 */
export const jump = async (
  scope: Scope,
  list: MessageList,
  id: string,
  go = (): boolean => list.reveal(id),
): Promise<void> => {
  const { session, user, peer } = scope;
  if (!session || peer === undefined) return;
  const isOpen = (): boolean => scope.session === session && scope.user === user && scope.peer === peer;
  for (let pages = 0; pages < mostPages && isOpen();) {
    await scope.host.updateComplete;
    await list.updateComplete;
    if (go()) return;
    const { messages = [], history } = session.state.conversations.get(peer) ?? {};
    const here = messages.some((message) => message.id === id || message.key === id);
    if (here || history === 'loading' || history === 'unknown') {
      if (!(await nextState(session))) return;
    } else if (history === 'more') {
      pages++;
      await session.loadMore(peer).catch(() => undefined);
    } else return;
  }
};

/** @returns whether the session's state changed; false if nothing happens for five seconds. */
const nextState = ({ store }: Session): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (isSettled: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(isSettled);
    };
    const timer = setTimeout(() => end(false), 5000);
    const stop = store.listen(() => end(true));
  });
