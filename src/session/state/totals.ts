/** Totals over all conversations. Separate from `select`: needed before anybody is signed in. */
import { remembered } from './remembered.js';
import type { SessionState } from './state.js';

const totals = remembered((conversations: SessionState['conversations']) => {
  const list = [...conversations.values()];
  return {
    unread: list.reduce((sum, { unread, muted }) => sum + (muted ? 0 : unread), 0),
    pending: list.reduce((sum, { pending }) => sum + pending.length, 0),
  };
});

/** Unread messages, without muted conversations. */
export const unreadTotal = (state: SessionState): number => totals(state.conversations).unread;

/** Own messages that the server does not have: a sign-out would lose them. */
export const pendingTotal = (state: SessionState): number => totals(state.conversations).pending;
