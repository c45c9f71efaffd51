/** All that is counted: what is unread by whoever counts it, up to where it was read, and where the line "unread" stands. */
import type { ChatEvent } from '../../types/event.js';
import type { Conversation, ConversationSummary, Message, Position } from '../../types/message.js';
import { comparePositions, firstAfter, further, isUpTo, placeOf } from './sorted-messages.js';

/** A conversation as this device's store tells it. */
export type Kept = Extract<ChatEvent, { type: 'restored' }>['conversations'][number];

/** Whether a message of the peer is after what was read and after what anybody has counted. */
export const isUncounted = ({ readUpTo = 0, countedUpTo }: Conversation, message: Message): boolean =>
  message.time > readUpTo && !isUpTo(message, countedUpTo);

/** What is unread once the server's list has told its count, which may be older or newer than ours. */
export const listedUnread = (conversation: Conversation, { last: told, unread }: ConversationSummary): number => {
  const { last, readUpTo, heardUpTo, countedUpTo } = conversation;
  const isAhead = last !== undefined && (!told || comparePositions(last, told) > 0);
  const isSeen = told !== undefined && told.time <= (readUpTo ?? 0);
  if (isAhead) return isSeen ? conversation.unread : Math.max(conversation.unread, unread);
  if (isSeen) return 0;
  // Where nothing has come since this device knew what is unread, the server's count can only be lower than ours.
  const isKnown =
    readUpTo !== undefined &&
    told !== undefined &&
    told.id === last?.id &&
    (told.outgoing || isUpTo(told, further(heardUpTo, countedUpTo)));
  return isKnown ? Math.min(conversation.unread, unread) : unread;
};

/** Stores of older versions tell only the last message. */
export const countedBy = ({ countedUpTo, last }: Kept): Position | undefined => countedUpTo ?? further(undefined, last);

/** How many of the known messages came after those that the store has counted. */
export const newSince = (kept: Kept, { messages, unread }: Conversation): number => {
  const came = messages.filter(
    (message) => !message.outgoing && message.time > (kept.readUpTo ?? 0) && !isUpTo(message, countedBy(kept)),
  );
  return Math.min(unread, came.length);
};

/** Nothing is unread up to where this user has read. */
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

/** The line moves on to the next message that is still there. */
export const lineWithout = ({ messages, firstUnread }: Conversation, gone: ReadonlySet<string>): string | undefined => {
  if (firstUnread === undefined || !gone.has(firstUnread)) return firstUnread;
  const rest = messages.slice(placeOf(messages, firstUnread));
  return rest.find(({ id, outgoing }) => !outgoing && !gone.has(id!))?.id ?? undefined;
};

/** The first message that nobody has seen; what the line "unread" stands above. */
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
