/** What is told twice changes nothing the second time: whoever looks at the state draws nothing again. */
import { expect } from '@open-wc/testing';
import fc, { type Arbitrary } from 'fast-check';
import { reduce } from '../../support/reduce.js';
import { initialState, type SessionState } from '../../../src/session/state/state.js';
import { ChatError } from '../../../src/types/error.js';
import type { ChatEvent } from '../../../src/types/event.js';
import type { Attachment, Message } from '../../../src/types/message.js';
import { makeMessage } from '../../support/scripted-client.js';

const { constantFrom, record, array, boolean, integer, option, constant } = fc;
const optional = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> => option(value, { nil: undefined });
const peer = constantFrom('bob', 'carol');
const time = integer({ min: 1, max: 30 });
const id = time.map(String);
const key = id.map((number) => `k${number}`);
const error = new ChatError('blocked', 'Blocked.');
const attachment: Attachment = { url: 'https://x/1', name: 'a', size: 1 };
const messageOf = (of: string, number: number, outgoing: boolean, part: Partial<Message> = {}): Message =>
  makeMessage({
    id: String(number),
    key: `k${number}`,
    time: number,
    peer: of,
    from: outgoing ? 'alice' : of,
    to: outgoing ? of : 'alice',
    outgoing,
    status: outgoing ? 'sent' : 'received',
    ...part,
  });
const message = fc
  .tuple(peer, time, boolean(), optional(constant({ name: 'Bobby' })))
  .map(([of, at, outgoing, sender]) => messageOf(of, at, outgoing, sender && { sender }));
/** The list and the store have each conversation once, and count no messages where they know of none. */
const onceEach = <T extends { readonly peer: string; readonly unread: number; readonly last?: Message | undefined }>(
  of: Arbitrary<T>,
): Arbitrary<T[]> =>
  fc.uniqueArray(
    of.map((it) => ({ ...it, unread: it.last ? it.unread : 0 })),
    { selector: (it) => it.peer, maxLength: 2 },
  );
const position = time.map((at) => ({ time: at, id: String(at) }));
const page = <T>(of: Arbitrary<T>): Arbitrary<T[]> => array(of, { maxLength: 6 });
const ofPeer = fc
  .tuple(peer, array(fc.tuple(time, boolean()), { maxLength: 6 }))
  .map(([of, list]) => ({ peer: of, messages: list.map(([at, outgoing]) => messageOf(of, at, outgoing)) }));
const last = optional(message);

/** One way to make each kind of event; the compiler asks for that of a new one. */
const kinds: { readonly [Type in ChatEvent['type']]: Arbitrary<Omit<Extract<ChatEvent, { type: Type }>, 'type'>> } = {
  status: record({
    status: constantFrom('online', 'reconnecting', 'failed'),
    error: optional(constant(error)),
    retryAt: optional(time),
  }),
  'signed-in': record({ user: constant('alice') }),
  'signed-out': record({}),
  'token-will-expire': record({}),
  'token-expired': record({}),
  'token-renewed': record({ expiresAt: optional(time) }),
  registered: record({ user: peer }),
  'register-failed': record({ user: peer, error: constant(error) }),
  'login-failed': record({ error: constant(error) }),
  error: record({ error: constant(error) }),
  message: record({ message, origin: constantFrom('live', 'history', 'cached') }),
  messages: fc
    .tuple(ofPeer, constantFrom<'history' | 'cached'>('history', 'cached'))
    .map(([it, origin]) => ({ ...it, origin })),
  sending: fc
    .tuple(peer, time)
    .map(([of, at]) => ({ message: messageOf(of, at, true, { id: null, status: 'sending', attachment }) })),
  sent: record({ peer, key, id, time }),
  failed: record({ peer, key, error: constant(error) }),
  discarded: record({ peer, key }),
  progress: record({
    peer,
    key,
    progress: optional(constantFrom(0, 0.5)),
    attachment: optional(constant(0).map(() => ({ ...attachment }))),
  }),
  delivered: record({ peer, id }),
  read: record({ peer, id }),
  'conversation-read': record({ peer, byMe: boolean(), time }),
  edited: record({ peer, id, text: constantFrom('a', 'b'), time }),
  recalled: record({ peer, id }),
  removed: record({ peer, ids: page(id) }),
  reactions: record({
    peer,
    id,
    reactions: page(record({ emoji: constant('👍'), count: time, mine: boolean(), users: page(peer) })),
  }),
  'history-loading': record({ peer }),
  'history-loaded': fc
    .tuple(ofPeer, optional(id), boolean(), boolean())
    .map(([it, cursor, complete, replaces]) => ({ ...it, cursor, complete, replaces })),
  'history-failed': record({ peer, error: constant(error) }),
  conversations: record({
    list: onceEach(record({ peer, unread: integer({ min: 0, max: 5 }), pinned: boolean(), last })),
    complete: boolean(),
  }),
  restored: record({
    conversations: onceEach(
      record({
        peer,
        last,
        unread: integer({ min: 0, max: 5 }),
        pinned: optional(boolean()),
        muted: optional(boolean()),
        draft: optional(constant('d')),
        readUpTo: optional(time),
        countedUpTo: optional(position),
      }),
    ),
    emoji: optional(record({ tone: integer({ min: 0, max: 5 }), recent: page(constant('👍')) })),
  }),
  'conversation-opened': record({ peer, read: optional(integer({ min: 0, max: 3 })) }),
  'conversation-closed': record({ peer }),
  'conversation-removed': record({ peer }),
  'conversation-marked': record({ peer, pinned: optional(boolean()), muted: optional(boolean()) }),
  'emoji-habits': record({ habits: record({ tone: integer({ min: 0, max: 5 }), recent: page(constant('👍')) }) }),
  draft: record({ peer, text: constantFrom('', 'd') }),
  typing: record({ peer, until: time }),
  presence: record({
    user: peer,
    presence: record({ online: boolean(), lastSeen: optional(time), text: optional(constant('here')) }),
  }),
  profiles: record({
    profiles: fc.dictionary(
      peer,
      record({ name: optional(constant('B')), picture: optional(constant('https://x/b')) }),
    ),
  }),
  blocklist: record({ users: page(peer) }),
  contacts: record({ contacts: page(record({ user: peer, remark: optional(constant('r')) })) }),
  'contact-request': record({ request: record({ from: peer, reason: constantFrom('', 'hi') }) }),
  'contact-answered': record({ user: peer, accepted: boolean() }),
  'contact-removed': record({ user: peer }),
  'contact-request-closed': record({ user: peer }),
  'file-not-kept': record({ peer, key: constantFrom('k1', 'k2') }),
  'service-off': record({ service: constantFrom('pin', 'presence') }),
};
const eventOf = (type: ChatEvent['type']): Arbitrary<ChatEvent> =>
  (kinds[type] as Arbitrary<object>).map((fields) => ({ type, ...fields }) as ChatEvent);
const types = Object.keys(kinds) as ChatEvent['type'][];
const anything = array(fc.oneof(...types.map(eventOf)), { maxLength: 12 });
const messagesAlone = array(eventOf('message'), { maxLength: 12 });

const after = (
  events: readonly ChatEvent[],
  state: SessionState = { ...initialState, userId: 'alice' },
): SessionState => events.reduce((now, event) => reduce(now, event, 1), state);
const withoutLog = ({ log, ...rest }: SessionState): Omit<SessionState, 'log'> => rest;

describe('reduce, told twice', () => {
  for (const type of types) {
    it(`${type}: what did not change stays the same object`, () => {
      fc.assert(
        // What a store has counted cannot be at odds with all that was told before it was read.
        fc.property(type === 'restored' ? messagesAlone : anything, eventOf(type), (before, event) => {
          const once = after([...before, event]);
          // A copy, as the server or another tab tells it again.
          const twice = after([structuredCopy(event)], once);
          for (const [field, value] of Object.entries(withoutLog(twice)))
            expect(value, field).to.equal(once[field as keyof SessionState]);
          if (twice.log === once.log) expect(twice, 'the state').to.equal(once);
        }),
        { numRuns: 150 },
      );
    });
  }
});

/** Errors stay who they are. */
const structuredCopy = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== 'object' || value === null || value instanceof ChatError) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, structuredCopy(part)])) as T;
};
