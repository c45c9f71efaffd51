/** Named questions to the state. What they answer lies in the state, or is made once for each state of affairs. */
import type { Conversation, Message, Profile, UserId } from '../types.js';
import type { SessionState } from './state.js';

export const conversation = (state: SessionState, peer: UserId): Conversation | undefined =>
  state.conversations.get(peer);

const remembered = <Key extends object, Answer>(answer: (key: Key) => Answer): ((key: Key) => Answer) => {
  const answers = new WeakMap<Key, Answer>();
  return (key) => {
    if (!answers.has(key)) answers.set(key, answer(key));
    return answers.get(key)!;
  };
};

/** What is shown of a conversation: what the server has, then what is on its way. */
export const shownMessages: (conversation: Conversation) => readonly Message[] = remembered(({ messages, pending }) =>
  pending.length === 0 ? messages : [...messages, ...pending],
);

const all = remembered((conversations: SessionState['conversations']) => {
  const list = [...conversations.values()];
  return {
    sorted: list
      .filter(
        ({ last, pinned, draft, messages, pending }) => last || pinned || draft || messages.length || pending.length,
      )
      .sort(
        (a, b) =>
          Number(b.pinned ?? false) - Number(a.pinned ?? false) ||
          (b.last?.time ?? 0) - (a.last?.time ?? 0) ||
          (a.peer < b.peer ? -1 : 1),
      ),
    unread: list.reduce((sum, { unread, muted }) => sum + (muted ? 0 : unread), 0),
    pending: list.reduce((sum, { pending }) => sum + pending.length, 0),
  };
});

/** Pinned ones first, then by the time of the last message. */
export const sortedConversations = (state: SessionState): readonly Conversation[] => all(state.conversations).sorted;

/** Messages not yet read, without muted conversations. */
export const unreadTotal = (state: SessionState): number => all(state.conversations).unread;

/** Own messages that the server does not have: a sign-out would lose them. */
export const pendingTotal = (state: SessionState): number => all(state.conversations).pending;

/** Whether there is a user to write as; a line is not needed for that. */
export const canSend = (state: SessionState): boolean => state.userId !== undefined;

export const isOnline = (state: SessionState): boolean => state.status === 'online';

/** @param now epoch milliseconds. */
export const isTyping = (state: SessionState, peer: UserId, now: number): boolean =>
  (state.conversations.get(peer)?.typingUntil ?? 0) > now;

export const profileOf = (state: SessionState, user: UserId): Profile | undefined => state.profiles.get(user);

export const isBlocked = (state: SessionState, user: UserId): boolean => state.blocked.has(user);
