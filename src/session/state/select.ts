/** Selectors of the state. Their results are in the state, or computed once per state. */
import type { Conversation, Message } from '../../types/message.js';
import { remembered } from './remembered.js';
import { firstAfter } from './sorted-messages.js';
import type { SessionState } from './state.js';

/**
 * The messages shown in a conversation: those that the server has, then those being sent. A failed message is placed by
 * its time, so that later messages of others stand below it.
 */
export const shownMessages: (conversation: Conversation) => readonly Message[] = remembered(({ messages, pending }) => {
  if (pending.length === 0) return messages;
  const shown = messages.slice();
  for (const message of pending)
    if (message.status === 'failed') shown.splice(firstAfter(shown, message.time), 0, message);
  return shown.concat(pending.filter(({ status }) => status !== 'failed'));
});

const sorted = remembered((conversations: SessionState['conversations']) =>
  [...conversations.values()]
    .filter(
      ({ last, pinned, draft, messages, pending }) => last || pinned || draft || messages.length || pending.length,
    )
    .sort(
      (a, b) =>
        Number(b.pinned ?? false) - Number(a.pinned ?? false) ||
        (b.last?.time ?? 0) - (a.last?.time ?? 0) ||
        (a.peer < b.peer ? -1 : 1),
    ),
);

/** Pinned ones first, then by the time of the last message. */
export const sortedConversations = (state: SessionState): readonly Conversation[] => sorted(state.conversations);
