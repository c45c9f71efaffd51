/** The part of the state that the list shows; changes of the rest do not re-render it. */
import { sortedConversations, shownMessages } from '../../../session/state/select.js';
import type { SessionState } from '../../../session/state/state.js';
import { unreadTotal } from '../../../session/state/totals.js';
import type { Conversation, Message } from '../../../types/message.js';

/** The last message, without later changes: receipts, reactions, progress. */
type Preview = Pick<Message, 'kind' | 'text' | 'time' | 'outgoing' | 'recalled'>;

/** The part of a conversation that its row shows. */
export interface Row extends Pick<Conversation, 'peer' | 'unread' | 'pinned' | 'muted' | 'draft'> {
  readonly last?: Preview | undefined;
  /** A message in it was not sent. */
  readonly hasFailed: boolean;
  /** False while disconnected: presence from before may be outdated. */
  readonly online: boolean;
}

export interface Listed extends Pick<SessionState, 'userId' | 'conversationsLoaded' | 'profiles' | 'contactRequests'> {
  readonly isOnline: boolean;
  /** Somebody is about to be signed in, and so there may be conversations. */
  readonly isComing: boolean;
  readonly unreadTotal: number;
  readonly rows: readonly Row[];
}

const isAlike = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(b) as (keyof T)[]).every((key) => Object.is(a[key], b[key]));

const previewOf = (message: Message | undefined): Preview | undefined => {
  if (!message) return undefined;
  const { kind, text, time, outgoing, recalled } = message;
  return { kind, text, time, outgoing, recalled };
};

/** @returns a selector for one list: its result, and each row in it, stay the same object while equal. */
export const listed = (): ((state: SessionState) => Listed) => {
  let answer: Listed | undefined;
  let known: ReadonlyMap<string, Row> = new Map();

  const rowOf = (conversation: Conversation, online: boolean): Row => {
    const { peer, unread, pinned, muted, draft, pending } = conversation;
    const before = known.get(peer);
    const now = previewOf(shownMessages(conversation).at(-1) ?? conversation.last);
    const last = now && before?.last && isAlike(before.last, now) ? before.last : now;
    const hasFailed = pending.some(({ status }) => status === 'failed');
    const row: Row = { peer, unread, pinned, muted, draft, last, hasFailed, online };
    return before && isAlike(before, row) ? before : row;
  };

  return (state) => {
    const { userId, conversationsLoaded, profiles, contactRequests, presence } = state;
    const isOnline = state.status === 'online';
    const isComing = userId === undefined && (state.status === 'signing-in' || state.status === 'connecting');
    const sorted = sortedConversations(state);
    const rows = sorted.map((it) => rowOf(it, isOnline && presence.get(it.peer)?.online === true));
    known = new Map(rows.map((row) => [row.peer, row]));
    const isSameList = answer?.rows.length === rows.length && rows.every((row, at) => row === answer!.rows[at]);
    const now: Listed = {
      ...{ userId, conversationsLoaded, profiles, contactRequests, isOnline, isComing },
      unreadTotal: unreadTotal(state),
      rows: isSameList ? answer!.rows : rows,
    };
    return (answer = answer && isAlike(answer, now) ? answer : now);
  };
};
