/** What messages and receipts make of a conversation. Pure; `reduce.ts` asks. */
import type { ChatEvent, Conversation, Message, MessageStatus } from '../types.js';
import {
  comparePositions,
  contains,
  containsId,
  firstAfter,
  further,
  insert,
  isUpTo,
  placeOf,
  replace,
} from './message-list.js';

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

/** A receipt only ever raises a status. */
const raise = (message: Message, status: 'delivered' | 'read'): Message =>
  message.outgoing && rank[message.status] < rank[status] ? { ...message, status } : message;

export const newer = (a: Message | undefined, b: Message | undefined): Message | undefined =>
  !a || (b && comparePositions(a, b) <= 0) ? b : a;

/** Puts the message that the list shows in step with the messages. */
const withLast = (conversation: Conversation): Conversation => {
  const last = conversation.pending.at(-1) ?? newer(conversation.last, conversation.messages.at(-1));
  return last === conversation.last ? conversation : { ...conversation, last };
};

/** After something went away: the last message cannot be the one that went. */
const withLastAgain = (conversation: Conversation): Conversation => {
  const last = conversation.pending.at(-1) ?? conversation.messages.at(-1);
  return last === conversation.last ? conversation : { ...conversation, last };
};

/** Own messages that came back from the server wait no longer. */
const settled = (pending: readonly Message[], messages: readonly Message[]): readonly Message[] => {
  if (pending.length === 0) return pending;
  const keys = new Set(messages.filter((message) => message.outgoing).map((message) => message.key));
  const rest = pending.filter((message) => !keys.has(message.key));
  return rest.length === pending.length ? pending : rest;
};

/** What the server tells later of a message that is there already: reactions, edits, receipts. */
const refreshed = (known: Message, told: Message): Message => {
  const status = rank[told.status] > rank[known.status] ? told.status : known.status;
  const edited = (told.edited ?? 0) > (known.edited ?? 0);
  const recalled = told.recalled === true && !known.recalled;
  const reactions = JSON.stringify(told.reactions ?? []) !== JSON.stringify(known.reactions ?? []);
  if (status === known.status && !edited && !recalled && !reactions) return known;
  return {
    ...known,
    status,
    ...(edited && { text: told.text, edited: told.edited }),
    ...(recalled && { text: '', recalled }),
    ...(reactions && { reactions: told.reactions }),
  };
};

const refresh = (list: readonly Message[], told: readonly Message[]): readonly Message[] => {
  const byId = new Map(told.map((message) => [message.id, message]));
  return replace(list, (message) => {
    const news = byId.get(message.id);
    return news ? refreshed(message, news) : message;
  });
};

/** Puts messages in their place; a batch of the history also brings known ones up to date. */
export const place = (conversation: Conversation, batch: readonly Message[], isHistory: boolean): Conversation => {
  const known = isHistory ? refresh(conversation.messages, batch) : conversation.messages;
  const messages = insert(known, batch);
  const pending = settled(conversation.pending, batch);
  if (messages === conversation.messages && pending === conversation.pending) return conversation;
  return withLast({ ...conversation, messages, pending });
};

/** From the other one, and for the first time by itself: a page of history may have brought it a moment before. */
export const isNews = (
  { messages, heardUpTo }: Conversation,
  { message, origin }: Extract<ChatEvent, { type: 'message' }>,
): boolean =>
  origin === 'live' &&
  !message.outgoing &&
  (!contains(messages, message) || (containsId(messages, message.id!) && !isUpTo(message, heardUpTo)));

/** Puts news in its place. @param counts whether it is unread, if nobody has counted it yet. */
export const hear = (conversation: Conversation, message: Message, counts: boolean): Conversation => {
  const { typingUntil, ...placed } = place(conversation, [message], false);
  const isNew = counts && message.time > (placed.readUpTo ?? 0) && !isUpTo(message, placed.countedUpTo);
  return {
    ...placed,
    heardUpTo: further(placed.heardUpTo, message),
    unread: isNew ? placed.unread + 1 : placed.unread,
  };
};

export const sending = (conversation: Conversation, message: Message): Conversation => {
  if (contains(conversation.messages, message)) return conversation;
  const again = conversation.pending.some((pending) => pending.key === message.key);
  const pending = again
    ? conversation.pending.map((pending) => (pending.key === message.key ? message : pending))
    : [...conversation.pending, message];
  return withLast({ ...conversation, pending });
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
  if (!conversation.pending.some((message) => message.key === key)) return conversation;
  const pending = conversation.pending.map((message) => (message.key === key ? change(message) : message));
  return withLast({ ...conversation, pending });
};

export const discarded = (conversation: Conversation, key: string): Conversation => {
  const pending = conversation.pending.filter((message) => message.key !== key);
  return pending.length === conversation.pending.length ? conversation : withLastAgain({ ...conversation, pending });
};

const changeOne = (conversation: Conversation, id: string, change: (message: Message) => Message): Conversation => {
  const at = placeOf(conversation.messages, id);
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

/** Who has read a message has read what stands above it. */
export const read = (conversation: Conversation, id: string): Conversation =>
  readUntil(conversation, placeOf(conversation.messages, id) + 1);

export const readByPeer = (conversation: Conversation, time: number): Conversation =>
  readUntil(conversation, firstAfter(conversation.messages, time));

export const readByMe = (conversation: Conversation, time: number): Conversation => {
  const readUpTo = Math.max(time, conversation.readUpTo ?? 0);
  const newest = conversation.last && conversation.last.id !== null ? conversation.last : conversation.messages.at(-1);
  const later = conversation.messages.slice(firstAfter(conversation.messages, readUpTo));
  const notSeen = later.filter((message) => !message.outgoing).length;
  const unread = !newest || newest.time <= readUpTo ? 0 : Math.min(conversation.unread, notSeen);
  if (unread === conversation.unread && readUpTo === conversation.readUpTo) return conversation;
  return { ...conversation, unread, readUpTo };
};

export const edited = (conversation: Conversation, id: string, text: string, time: number): Conversation =>
  changeOne(conversation, id, (message) =>
    (message.edited ?? 0) >= time || message.recalled ? message : { ...message, text, edited: time },
  );

export const recalled = (conversation: Conversation, id: string): Conversation =>
  changeOne(conversation, id, (message) => {
    if (message.recalled) return message;
    const { attachment, custom, quote, reactions, ...rest } = message;
    return { ...rest, text: '', recalled: true };
  });

export const reacted = (conversation: Conversation, event: Extract<ChatEvent, { type: 'reactions' }>): Conversation =>
  changeOne(conversation, event.id, (message) => ({ ...message, reactions: event.reactions }));

export const removed = (conversation: Conversation, ids: readonly string[]): Conversation => {
  const gone = new Set(ids);
  const messages = conversation.messages.filter((message) => !gone.has(message.id!));
  const lastGone = conversation.last?.id && gone.has(conversation.last.id);
  if (messages.length === conversation.messages.length && !lastGone) return conversation;
  return withLastAgain({ ...conversation, messages, firstUnread: lineWithout(conversation, gone) });
};

/** The line moves on to the next message that is still there. */
const lineWithout = ({ messages, firstUnread }: Conversation, gone: ReadonlySet<string>): string | undefined => {
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
