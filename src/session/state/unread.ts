/**
 * All unread counting: unread messages by whoever counts them, the read position, and the place of the "unread"
 * divider.
 */
import type { ChatEvent } from '../../types/event.js';
import type { Conversation, ConversationSummary, Message, Position } from '../../types/message.js';
import { comparePositions } from '../../types/position.js';
import { firstAfter, further, isUpTo, indexOfId } from './sorted-messages.js';

/** A conversation as this device's store has it. */
export type KeptUnread = Extract<ChatEvent, { type: 'restored' }>['conversations'][number];

/** The unread count with a new message of the peer, which counts if it is later than what was read and than what was counted. */
export const unreadWith = (
  { unread, readUpTo = 0, countedUpTo }: Conversation,
  message: Message,
  counts: boolean,
): number => unread + (counts && message.time > readUpTo && !isUpTo(message, countedUpTo) ? 1 : 0);

/** The peer's messages that the list cannot have counted, since they are later than its last one. */
const unreadAfter = ({ messages, readUpTo = 0 }: Conversation, received: Message | undefined): number =>
  received ? messages.filter((it) => !it.outgoing && it.time > readUpTo && !isUpTo(it, received)).length : 0;

/** The unread count after the server's list reported its own, which may be older or newer than ours. */
export const listedUnread = (conversation: Conversation, { last: received, unread }: ConversationSummary): number => {
  const { last, readUpTo, heardUpTo, countedUpTo } = conversation;
  const isAhead = last !== undefined && (!received || comparePositions(last, received) > 0);
  const isSeen = received !== undefined && received.time <= (readUpTo ?? 0);
  if (isAhead && isSeen) return conversation.unread;
  if (isAhead) return Math.max(conversation.unread, unread + unreadAfter(conversation, received));
  if (isSeen) return 0;
  // If nothing arrived since this device knew the count, the server's count can only be lower than ours.
  const isKnown =
    readUpTo !== undefined &&
    received !== undefined &&
    received.id === last?.id &&
    (received.outgoing || isUpTo(received, further(heardUpTo, countedUpTo)));
  return isKnown ? Math.min(conversation.unread, unread) : unread;
};

/** Stores of older versions have only the last message. */
export const countedBy = ({ countedUpTo, last }: KeptUnread): Position | undefined =>
  countedUpTo ?? further(undefined, last);

/** How many of the known messages are later than those that the store has counted. */
const newSince = (kept: KeptUnread, { messages, unread }: Conversation): number => {
  const came = messages.filter(
    (message) => !message.outgoing && message.time > (kept.readUpTo ?? 0) && !isUpTo(message, countedBy(kept)),
  );
  return Math.min(unread, came.length);
};

/**
 * The unread count of a conversation that the store and the state both know.
 *
 * @param before the conversation as the store has it.
 */
export const restoredUnread = (before: Conversation, kept: KeptUnread, known: Conversation): number => {
  const { peer, last, unread, pinned } = known;
  // Only the list says that a conversation is not pinned; the list's count already includes what the store counted.
  return pinned === undefined
    ? before.unread + newSince(kept, known)
    : listedUnread(before, { peer, last, unread, pinned });
};

/** How many messages were read between two states of a conversation. */
export const readBetween = (before: Conversation | undefined, after: Conversation | undefined): number =>
  Math.max(0, (before?.unread ?? 0) - (after?.unread ?? 0));

/** Sets `unread` to 0 if this user has read up to the last message. */
export const withoutRead = (conversation: Conversation): Conversation => {
  const { last, readUpTo = 0, unread } = conversation;
  return unread > 0 && last && last.time <= readUpTo ? { ...conversation, unread: 0 } : conversation;
};

export const readByMe = (conversation: Conversation, time: number): Conversation => {
  const readUpTo = Math.max(time, conversation.readUpTo ?? 0);
  const newest = conversation.last && conversation.last.id !== null ? conversation.last : conversation.messages.at(-1);
  const later = conversation.messages.slice(firstAfter(conversation.messages, readUpTo));
  const notSeen = later.filter((message) => !message.outgoing).length;
  const unread = !newest || newest.time <= readUpTo ? 0 : Math.min(conversation.unread, notSeen);
  if (unread === conversation.unread && readUpTo === conversation.readUpTo) return conversation;
  return { ...conversation, unread, readUpTo };
};

/** The divider moves on to the next message that still exists. */
export const dividerWithout = (
  { messages, firstUnread }: Conversation,
  gone: ReadonlySet<string>,
): string | undefined => {
  if (firstUnread === undefined || !gone.has(firstUnread)) return firstUnread;
  const rest = messages.slice(indexOfId(messages, firstUnread));
  return rest.find(({ id, outgoing }) => !outgoing && !gone.has(id!))?.id ?? undefined;
};

/** The first unseen message; the "unread" divider stands above it. */
export const firstUnreadOf = (
  { messages, ...conversation }: Conversation,
  unread = conversation.unread,
): string | undefined => {
  if (unread === 0) return undefined;
  let left = unread;
  for (let at = messages.length - 1; at >= 0; at--) {
    if (!messages[at]!.outgoing && --left === 0) return messages[at]!.id!;
  }
  return messages.find((message) => !message.outgoing)?.id ?? undefined;
};
