/** What the server's list and this device's store make of a conversation, whichever comes first. Pure; `reduce.ts` asks. */
import type { ChatEvent, Conversation, ConversationSummary, Position } from '../types.js';
import { comparePositions, further, isUpTo } from './message-list.js';
import { emptyConversation, newer, readByMe } from './reduce-messages.js';

type Kept = Extract<ChatEvent, { type: 'restored' }>['conversations'][number];

export const summarised = (conversation: Conversation, summary: ConversationSummary): Conversation => {
  const { last: told, pinned } = summary;
  const ahead = conversation.last && (!told || comparePositions(conversation.last, told) > 0);
  const last = ahead ? conversation.last : told;
  const { readUpTo } = conversation;
  const seen = told !== undefined && told.time <= (readUpTo ?? 0);
  // Where nothing has come since this device knew what is unread, the server's count can only be lower than ours.
  const known =
    readUpTo !== undefined &&
    told !== undefined &&
    told.id === conversation.last?.id &&
    (told.outgoing || isUpTo(told, further(conversation.heardUpTo, conversation.countedUpTo)));
  const unread = seen
    ? ahead
      ? conversation.unread
      : 0
    : ahead
      ? Math.max(conversation.unread, summary.unread)
      : known
        ? Math.min(conversation.unread, summary.unread)
        : summary.unread;
  const countedUpTo = further(conversation.countedUpTo, told);
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

/** Stores of older versions tell only the last message. */
const countedBy = ({ countedUpTo, last }: Kept): Position | undefined => countedUpTo ?? further(undefined, last);

/** How many of the known messages came after those that the store has counted. */
const newSince = (kept: Kept, { messages, unread }: Conversation): number => {
  const came = messages.filter(
    (message) => !message.outgoing && message.time > (kept.readUpTo ?? 0) && !isUpTo(message, countedBy(kept)),
  );
  return Math.min(unread, came.length);
};

/** What is known by now is newer than what was kept, but it does not know what was read. */
export const restored = (known: Conversation | undefined, kept: Kept): Conversation => {
  const before: Conversation = { ...emptyConversation(kept.peer), ...kept, countedUpTo: countedBy(kept) };
  if (!known) return before;
  const { last, readUpTo, ...told } = known;
  const defined = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  // Only the list says of a conversation that it is not pinned; its count has what the store counted in it.
  const unread =
    known.pinned === undefined
      ? kept.unread + newSince(kept, known)
      : summarised(before, { peer: kept.peer, last, unread: known.unread, pinned: known.pinned }).unread;
  const merged = {
    ...before,
    ...defined,
    unread,
    last: known.pending.length > 0 ? last : newer(kept.last, last),
    countedUpTo: further(before.countedUpTo, known.countedUpTo),
  };
  return readUpTo === undefined ? merged : readByMe(merged, readUpTo);
};
