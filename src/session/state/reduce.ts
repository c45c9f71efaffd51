/** (state, event) -> state. The only code that makes a new state; unchanged parts stay the same object. */
import type { ChatEvent } from '../../types/event.js';
import type { Conversation, Message } from '../../types/message.js';
import type { Profile, UserId } from '../../types/people.js';
import { comparePositions } from '../../types/position.js';
import { impersonal, withLogEntry } from './log-entry.js';
import { restored, summarised } from './reduce-conversations.js';
import * as messages from './reduce-messages.js';
import { isSame, withEntry, withFields } from './same.js';
import { initialState, type SessionState } from './state.js';
import { firstUnreadOf, readByMe } from './unread.js';

/** Milliseconds after a connection opens in which the server may still deliver messages that waited there. */
const backlogTime = 10_000;

const conversationOf = (state: SessionState, peer: UserId): Conversation =>
  state.conversations.get(peer) ?? messages.emptyConversation(peer);

const touch = (
  state: SessionState,
  peer: UserId,
  change: (conversation: Conversation) => Conversation,
): SessionState => {
  const before = conversationOf(state, peer);
  const after = change(before);
  if (after === before) return state;
  return { ...state, conversations: new Map(state.conversations).set(peer, after) };
};

/**
 * The event as it is reported: a peer's message is news only once, even if the server delivers it again. A missed one is
 * news even if the history and a later message came first.
 */
export const asNews = (state: SessionState, event: ChatEvent): ChatEvent => {
  if (event.type !== 'message' || event.origin !== 'live' || event.missed || event.message.outgoing) return event;
  const { message } = event;
  return messages.isNews(conversationOf(state, message.peer), message) ? event : { ...event, origin: 'cached' };
};

const received = (state: SessionState, event: Extract<ChatEvent, { type: 'message' }>, now: number): SessionState => {
  const { message, origin, missed } = event;
  const isFresh = !missed && now - (state.onlineAt ?? now) > backlogTime;
  const { from, sender } = message;
  const after = touch(state, message.peer, (conversation) =>
    // `asNews` has asked of all but the missed ones.
    origin === 'live' && !message.outgoing && (!missed || messages.isNews(conversation, message))
      ? messages.receive(conversation, message, !state.blocked.has(from), isFresh)
      : messages.place(conversation, [message], origin === 'history'),
  );
  if (after === state || !sender || after.profiles.has(from)) return after;
  return { ...after, profiles: new Map(after.profiles).set(from, sender) };
};

const historyLoaded = (
  conversation: Conversation,
  event: Extract<ChatEvent, { type: 'history-loaded' }>,
): Conversation => {
  const oldest = event.messages.reduce<Message | undefined>(
    (first, message) => (first && comparePositions(first, message) <= 0 ? first : message),
    undefined,
  );
  const known = conversation.messages;
  const isKept = (message: Message): boolean => !event.replaces || !oldest || comparePositions(message, oldest) >= 0;
  const kept = known.every(isKept) ? conversation : { ...conversation, messages: known.filter(isKept) };
  const placed = messages.place(kept, event.messages, true);
  const isFirstPage = conversation.history === 'loading' && conversation.cursor === undefined;
  return withFields(placed, {
    history: event.complete ? 'complete' : 'more',
    cursor: event.cursor,
    firstUnread: placed.firstUnread ?? (isFirstPage ? firstUnreadOf(placed) : undefined),
  });
};

/** Applies new values to each conversation; an unchanged conversation stays the same object, and so does the map. */
const withConversations = <Received extends { readonly peer: UserId }>(
  { conversations }: SessionState,
  list: readonly Received[],
  merge: (known: Conversation | undefined, received: Received) => Conversation,
): SessionState['conversations'] => {
  const after = new Map(conversations);
  for (const received of list) {
    const known = after.get(received.peer);
    const now = merge(known, received);
    after.set(received.peer, known && isSame(known, now) ? known : now);
  }
  return list.every(({ peer }) => after.get(peer) === conversations.get(peer)) ? conversations : after;
};

const allRestored = (state: SessionState, event: Extract<ChatEvent, { type: 'restored' }>): SessionState => {
  const untouched = state.emoji === initialState.emoji;
  return withFields(state, {
    conversations: withConversations(state, event.conversations, restored),
    emoji: untouched && event.emoji ? event.emoji : state.emoji,
  });
};

const withProfiles = (state: SessionState, received: Readonly<Record<UserId, Profile>>): SessionState => {
  const profiles = new Map(state.profiles);
  for (const [user, profile] of Object.entries(received)) {
    if (!isSame(profiles.get(user), profile)) profiles.set(user, profile);
  }
  return withFields(state, { profiles });
};

const next = (state: SessionState, event: ChatEvent, now: number): SessionState => {
  switch (event.type) {
    case 'status': {
      const { status, error, retryAt } = event;
      if (status === state.status && error === state.error && retryAt === state.retryAt) return state;
      const onlineAt = status === 'online' ? now : undefined;
      return withFields({ ...state, status, error, retryAt }, { onlineAt });
    }
    case 'signed-in':
      return state.userId === event.user ? state : { ...state, userId: event.user };
    case 'signed-out':
      return { ...initialState, status: state.status, error: state.error, log: impersonal(state.log) };
    case 'message':
      return received(state, event, now);
    case 'messages':
      return touch(state, event.peer, (it) => messages.place(it, event.messages, event.origin === 'history'));
    case 'sending':
      return touch(state, event.message.peer, (it) => messages.sending(it, event.message));
    case 'sent':
      return touch(state, event.peer, (it) => messages.sent(it, event.key, event.id, event.time));
    case 'failed':
      return touch(state, event.peer, (it) =>
        messages.changePending(it, event.key, ({ progress, ...message }) => ({
          ...message,
          status: 'failed',
          error: event.error,
        })),
      );
    case 'discarded':
      return touch(state, event.peer, (it) => messages.discarded(it, event.key));
    case 'progress':
      return touch(state, event.peer, (it) =>
        messages.changePending(it, event.key, (message) => ({
          ...message,
          progress: event.progress,
          ...(event.attachment && { attachment: event.attachment }),
        })),
      );
    case 'delivered':
      return touch(state, event.peer, (it) => messages.delivered(it, event.id));
    case 'read':
      return touch(state, event.peer, (it) => messages.read(it, event.id));
    case 'conversation-read':
      return touch(state, event.peer, (it) =>
        event.byMe ? readByMe(it, event.time) : messages.readByPeer(it, event.time),
      );
    case 'edited':
      return touch(state, event.peer, (it) => messages.edited(it, event.id, event.text, event.time));
    case 'recalled':
      return touch(state, event.peer, (it) => messages.recalled(it, event.id));
    case 'removed':
      return touch(state, event.peer, (it) => messages.removed(it, event.ids));
    case 'reactions':
      return touch(state, event.peer, (it) => messages.reacted(it, event));
    case 'history-loading':
      return touch(state, event.peer, (it) => withFields(it, { history: 'loading' }));
    case 'history-loaded':
      return touch(state, event.peer, (it) => historyLoaded(it, event));
    case 'history-failed':
      return touch(state, event.peer, (it) => withFields(it, { history: 'failed' }));
    case 'conversations':
      return withFields(state, {
        conversations: withConversations(state, event.list, (known, summary) =>
          summarised(known ?? messages.emptyConversation(summary.peer), summary),
        ),
        conversationsLoaded: true,
      });
    case 'restored':
      return allRestored(state, event);
    case 'conversation-opened':
      return touch(state, event.peer, (it) => {
        const firstUnread = firstUnreadOf(it, it.unread + (event.read ?? 0));
        return firstUnread === it.firstUnread && state.conversations.has(it.peer) ? it : { ...it, firstUnread };
      });
    case 'conversation-closed':
      return touch(state, event.peer, (it) => (it.firstUnread === undefined ? it : { ...it, firstUnread: undefined }));
    case 'conversation-removed': {
      const gone = state.conversations.get(event.peer);
      if (!gone) return state;
      // Unsent messages stay visible, even if the conversation is removed.
      if (gone.pending.length > 0) {
        const rest = { ...messages.emptyConversation(event.peer), pending: gone.pending, last: gone.pending.at(-1) };
        return withFields(state, { conversations: withEntry(state.conversations, event.peer, rest) });
      }
      const conversations = new Map(state.conversations);
      conversations.delete(event.peer);
      return { ...state, conversations };
    }
    case 'conversation-marked':
      return touch(state, event.peer, (it) =>
        withFields(it, {
          ...(event.pinned !== undefined && { pinned: event.pinned }),
          ...(event.muted !== undefined && { muted: event.muted }),
        }),
      );
    case 'draft':
      return touch(state, event.peer, (it) =>
        (it.draft ?? '') === event.text ? it : { ...it, draft: event.text || undefined },
      );
    case 'emoji-habits':
      return withFields(state, { emoji: event.habits });
    case 'typing':
      return touch(state, event.peer, (it) => withFields(it, { typingUntil: event.until }));
    case 'presence':
      return withFields(state, { presence: withEntry(state.presence, event.user, event.presence) });
    case 'profiles':
      return withProfiles(state, event.profiles);
    case 'blocklist':
      return withFields(state, { blocked: new Set(event.users) });
    case 'contacts':
      return withFields(state, { contacts: event.contacts });
    case 'contact-request': {
      const others = state.contactRequests.filter(({ from }) => from !== event.request.from);
      return withFields(state, { contactRequests: [...others, event.request] });
    }
    case 'contact-answered': {
      if (!event.accepted || state.contacts.some(({ user }) => user === event.user)) return state;
      return { ...state, contacts: [...state.contacts, { user: event.user }] };
    }
    case 'contact-removed':
      return withFields(state, { contacts: state.contacts.filter(({ user }) => user !== event.user) });
    case 'contact-request-closed':
      return withFields(state, { contactRequests: state.contactRequests.filter(({ from }) => from !== event.user) });
    case 'file-not-kept':
      if (state.notKept?.key === event.key) return state;
      return { ...state, notKept: { peer: event.peer, key: event.key } };
    case 'service-off':
      if (state.servicesOff.has(event.service)) return state;
      return { ...state, servicesOff: new Set(state.servicesOff).add(event.service) };
    case 'token-will-expire':
    case 'token-expired':
    case 'token-renewed':
    case 'registered':
    case 'register-failed':
    case 'login-failed':
    case 'error':
      return state;
    default:
      // From another version of this package, however it got here.
      event satisfies never;
      return state;
  }
};

/**
 * @param event as `asNews` returned it for this state.
 * @param now epoch milliseconds of this device's clock.
 */
export const reduce = (state: SessionState, event: ChatEvent, now: number): SessionState =>
  withLogEntry(event, state, next(state, event, now), now);
