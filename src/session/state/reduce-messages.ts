/** Applies messages and receipts to a conversation. Pure; called by `reduce.ts`. */
import type { ChatEvent } from '../../types/event.js';
import type { Conversation, Message, MessageStatus } from '../../types/message.js';
import { comparePositions } from '../../types/position.js';
import { isSame, withFields } from './same.js';
import { dividerWithout, unreadWith } from './unread.js';
import { contains, containsId, firstAfter, further, insert, isUpTo, indexOfId, replace } from './sorted-messages.js';

export const emptyConversation = (peer: string): Conversation => ({
  peer,
  messages: [],
  pending: [],
  unread: 0,
  history: 'unknown',
});

const rank: Readonly<Record<MessageStatus, number>> = {
  failed: 0,
  sending: 1,
  sent: 2,
  received: 2,
  delivered: 3,
  read: 4,
};

/** A receipt can only raise a status. */
const raise = (message: Message, status: 'delivered' | 'read'): Message =>
  message.outgoing && rank[message.status] < rank[status] ? { ...message, status } : message;

export const newer = (a: Message | undefined, b: Message | undefined): Message | undefined =>
  !a || (b && comparePositions(a, b) <= 0) ? b : a;

/** Messages being sent come last; a failed one goes by its time. @param known the newest that the server has. */
const lastOf = ({ pending }: Conversation, known: Message | undefined): Message | undefined =>
  pending.findLast(({ status }) => status !== 'failed') ?? newer(known, pending.at(-1));

/** Updates the message shown in the conversation list from the messages. */
const withLast = (conversation: Conversation): Conversation => {
  const known = conversation.last?.id === null ? undefined : conversation.last;
  const last = lastOf(conversation, newer(known, conversation.messages.at(-1)));
  return last === conversation.last ? conversation : { ...conversation, last };
};

/** After a removal: the removed message cannot stay the last one. */
const withLastAgain = (conversation: Conversation): Conversation => {
  const last = lastOf(conversation, conversation.messages.at(-1));
  return last === conversation.last ? conversation : { ...conversation, last };
};

/** Milliseconds that this device's clock may be ahead of the server's, if nothing else is known. */
const clockSkew = 10 * 60_000;

/**
 * A message that failed before another came in stays above it, even if this device's clock is ahead. Of a message that
 * waited on the server, only the times tell which was first.
 */
const failedBefore = (pending: readonly Message[], { time }: Message, isFresh: boolean): readonly Message[] => {
  const isAhead = (failed: Message): boolean =>
    failed.status === 'failed' && failed.time >= time && (isFresh || failed.time - time < clockSkew);
  return pending.some(isAhead)
    ? pending.map((failed) => (isAhead(failed) ? { ...failed, time: time - 1 } : failed))
    : pending;
};

/** Own messages that came back from the server are no longer pending. */
const settled = (pending: readonly Message[], messages: readonly Message[]): readonly Message[] => {
  if (pending.length === 0) return pending;
  const keys = new Set(messages.filter((message) => message.outgoing).map((message) => message.key));
  const rest = pending.filter((message) => !keys.has(message.key));
  return rest.length === pending.length ? pending : rest;
};

/** Later information of the server about a known message: reactions, edits, receipts. */
const refreshed = (known: Message, received: Message): Message => {
  if (known.recalled) return known;
  const status = rank[received.status] > rank[known.status] ? received.status : known.status;
  const edited = (received.edited ?? 0) > (known.edited ?? 0);
  const reactions = !isSame(received.reactions ?? [], known.reactions ?? []);
  if (status === known.status && !edited && !received.recalled && !reactions) return known;
  const news: Message = {
    ...known,
    status,
    ...(edited && { text: received.text, edited: received.edited }),
    ...(reactions && { reactions: received.reactions }),
  };
  return received.recalled ? asRecalled(news) : news;
};

const refresh = (list: readonly Message[], received: readonly Message[]): readonly Message[] => {
  const byId = new Map(received.map((message) => [message.id, message]));
  return replace(list, (message) => {
    const news = byId.get(message.id);
    return news ? refreshed(message, news) : message;
  });
};

/** Inserts messages in order; a batch from the history also updates known ones. */
export const place = (conversation: Conversation, batch: readonly Message[], isHistory: boolean): Conversation => {
  const known = isHistory ? refresh(conversation.messages, batch) : conversation.messages;
  const messages = insert(known, batch);
  const pending = settled(conversation.pending, batch);
  if (messages === conversation.messages && pending === conversation.pending) return conversation;
  return withLast({ ...conversation, messages, pending });
};

/** Whether a peer's live message comes for the first time, even if a page of history brought it a moment before. */
export const isNews = ({ messages, heardUpTo }: Conversation, message: Message): boolean =>
  !contains(messages, message) || (containsId(messages, message.id!) && !isUpTo(message, heardUpTo));

/**
 * Inserts a new message.
 *
 * @param counts whether it is unread, if it is not counted yet.
 * @param isFresh it was written just now.
 */
export const receive = (
  conversation: Conversation,
  message: Message,
  counts: boolean,
  isFresh: boolean,
): Conversation => {
  const pending = failedBefore(conversation.pending, message, isFresh);
  const { typingUntil, ...placed } = place({ ...conversation, pending }, [message], false);
  return { ...placed, heardUpTo: further(placed.heardUpTo, message), unread: unreadWith(placed, message, counts) };
};

export const sending = (conversation: Conversation, message: Message): Conversation => {
  if (contains(conversation.messages, message)) return conversation;
  const again = conversation.pending.some((pending) => pending.key === message.key);
  // If this device's clock is behind, the message was still written after those already here.
  const newest = conversation.messages.at(-1)?.time ?? 0;
  const made = message.status === 'sending' && message.time < newest ? { ...message, time: newest } : message;
  if (again) return changePending(conversation, message.key, () => made);
  return withLast({ ...conversation, pending: [...conversation.pending, made] });
};

export const sent = (conversation: Conversation, key: string, id: string, time: number): Conversation => {
  const message = conversation.pending.find((pending) => pending.key === key);
  if (!message) return conversation;
  const { error, progress, ...rest } = message;
  const confirmed: Message = { ...rest, id, time, status: 'sent' };
  const last = conversation.last?.key === key ? confirmed : conversation.last;
  return place({ ...conversation, last }, [confirmed], false);
};

export const changePending = (
  conversation: Conversation,
  key: string,
  change: (message: Message) => Message,
): Conversation => {
  const before = conversation.pending.find((message) => message.key === key);
  const after = before && change(before);
  if (!after || isSame(before, after)) return conversation;
  const pending = conversation.pending.map((message) => (message === before ? after : message));
  return withLast({ ...conversation, pending });
};

export const discarded = (conversation: Conversation, key: string): Conversation => {
  const pending = conversation.pending.filter((message) => message.key !== key);
  return pending.length === conversation.pending.length ? conversation : withLastAgain({ ...conversation, pending });
};

const changeOne = (conversation: Conversation, id: string, change: (message: Message) => Message): Conversation => {
  const at = indexOfId(conversation.messages, id);
  const messages = at < 0 ? conversation.messages : replace(conversation.messages, change, at, at + 1);
  const last = conversation.last?.id === id ? (messages[at] ?? change(conversation.last)) : conversation.last;
  if (messages === conversation.messages && last === conversation.last) return conversation;
  return { ...conversation, messages, last };
};

export const delivered = (conversation: Conversation, id: string): Conversation =>
  changeOne(conversation, id, (message) => raise(message, 'delivered'));

const readUntil = (conversation: Conversation, end: number): Conversation => {
  const messages = replace(conversation.messages, (message) => raise(message, 'read'), 0, end);
  if (messages === conversation.messages) return conversation;
  const last = messages.at(-1);
  return last?.id === conversation.last?.id ? { ...conversation, messages, last } : { ...conversation, messages };
};

/** A receipt for one message also marks the ones above it as read. */
export const read = (conversation: Conversation, id: string): Conversation =>
  readUntil(conversation, indexOfId(conversation.messages, id) + 1);

export const readByPeer = (conversation: Conversation, time: number): Conversation =>
  readUntil(conversation, firstAfter(conversation.messages, time));

export const edited = (conversation: Conversation, id: string, text: string, time: number): Conversation =>
  changeOne(conversation, id, (message) =>
    (message.edited ?? 0) >= time || message.recalled ? message : { ...message, text, edited: time },
  );

const asRecalled = (message: Message): Message => {
  if (message.recalled) return message;
  const { attachment, custom, quote, reactions, ...rest } = message;
  return { ...rest, text: '', recalled: true };
};

export const recalled = (conversation: Conversation, id: string): Conversation =>
  changeOne(conversation, id, asRecalled);

export const reacted = (conversation: Conversation, event: Extract<ChatEvent, { type: 'reactions' }>): Conversation =>
  changeOne(conversation, event.id, (message) => withFields(message, { reactions: event.reactions }));

export const removed = (conversation: Conversation, ids: readonly string[]): Conversation => {
  const gone = new Set(ids);
  const messages = conversation.messages.filter((message) => !gone.has(message.id!));
  const lastGone = conversation.last?.id && gone.has(conversation.last.id);
  if (messages.length === conversation.messages.length && !lastGone) return conversation;
  return withLastAgain({ ...conversation, messages, firstUnread: dividerWithout(conversation, gone) });
};
