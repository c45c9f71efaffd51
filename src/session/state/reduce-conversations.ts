/**
 * Merges the server's conversation list and this device's store into a conversation, in either order. Pure; called by
 * `reduce.ts`.
 */
import type { Conversation, ConversationSummary } from '../../types/message.js';
import { comparePositions } from '../../types/position.js';
import { further, isUpTo } from './sorted-messages.js';
import { emptyConversation, newer } from './reduce-messages.js';
import { countedBy, listedUnread, readByMe, restoredUnread, withoutRead, type KeptUnread } from './unread.js';

export const summarised = (conversation: Conversation, summary: ConversationSummary): Conversation => {
  const { last: received, pinned } = summary;
  const ahead = conversation.last && (!received || comparePositions(conversation.last, received) > 0);
  const last = ahead ? conversation.last : received;
  const unread = listedUnread(conversation, summary);
  const countedUpTo = further(conversation.countedUpTo, received);
  if (
    last?.key === conversation.last?.key &&
    unread === conversation.unread &&
    pinned === conversation.pinned &&
    countedUpTo === conversation.countedUpTo
  ) {
    return conversation;
  }
  const shown = last?.key === conversation.last?.key ? conversation.last : last;
  return { ...conversation, last: shown, unread, pinned, countedUpTo };
};

/** Whether the stored conversation has nothing newer. */
const isKnown = (kept: Conversation, known: Conversation): boolean =>
  (!kept.countedUpTo || isUpTo(kept.countedUpTo, known.countedUpTo)) &&
  (!kept.last || isUpTo(kept.last, known.last)) &&
  (kept.readUpTo ?? 0) <= (known.readUpTo ?? 0) &&
  (['pinned', 'muted', 'draft'] as const).every((field) => kept[field] === undefined || known[field] !== undefined);

/** The state is newer than the store, but does not know what was read. */
export const restored = (known: Conversation | undefined, kept: KeptUnread): Conversation => {
  const before = withoutRead({ ...emptyConversation(kept.peer), ...kept, countedUpTo: countedBy(kept) });
  if (!known) return before;
  if (isKnown(before, known)) return known;
  const { last, readUpTo, ...received } = known;
  const defined = Object.fromEntries(Object.entries(received).filter(([, value]) => value !== undefined));
  const merged = withoutRead({
    ...before,
    ...defined,
    unread: restoredUnread(before, kept, known),
    last: known.pending.some(({ status }) => status !== 'failed') ? last : newer(kept.last, last),
    countedUpTo: further(before.countedUpTo, known.countedUpTo),
  });
  // The store has counted from its own read position.
  return readUpTo === undefined || readUpTo <= (kept.readUpTo ?? 0) ? merged : readByMe(merged, readUpTo);
};
