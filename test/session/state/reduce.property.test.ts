/** Whatever the order in which things come in, and however often: the same set in, the same conversation out. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { comparePositions } from '../../../src/types/position.js';
import { reduce } from '../../support/reduce.js';
import { initialState, type SessionState } from '../../../src/session/state/state.js';
import type { ChatEvent } from '../../../src/types/event.js';
import type { Message } from '../../../src/types/message.js';
import { makeMessage } from '../../support/scripted-client.js';

const start: SessionState = { ...initialState, userId: 'alice' };
const reduceAll = (events: readonly ChatEvent[]): SessionState =>
  events.reduce((state, event) => reduce(state, event, 1), start);

/** Messages of both sides, some at the same millisecond. */
const messages = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 99_999 }), time: fc.integer({ min: 1, max: 20 }), outgoing: fc.boolean() }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 30 },
);
const toMessage = ({ id, time, outgoing }: { id: number; time: number; outgoing: boolean }): Message =>
  makeMessage({ id: String(id), key: `k${id}`, text: `m${id}`, time, peer: 'bob', outgoing });

/** All the ways in which a message may come in. */
const waysIn = (message: Message): ChatEvent[] => [
  { type: 'message', message, origin: 'live' },
  { type: 'message', message, origin: 'history' },
  { type: 'messages', peer: 'bob', messages: [message], origin: 'history' },
  { type: 'messages', peer: 'bob', messages: [message], origin: 'cached' },
  ...(message.outgoing
    ? [
        { type: 'sending', message: { ...message, id: null, status: 'sending' } } as ChatEvent,
        { type: 'sent', peer: 'bob', key: message.key, id: message.id!, time: message.time } as ChatEvent,
      ]
    : []),
];

const shuffled = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
const shuffle = <T>(list: readonly T[], random: Iterator<number>): T[] =>
  list
    .map((item) => ({ item, at: random.next().value as number }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

const shape = (state: SessionState) => {
  const { messages: list, pending } = state.conversations.get('bob')!;
  return { list: list.map(({ id, key, text, status }) => ({ id, key, text, status })), pending: pending.length };
};

describe('reduce, in any order', () => {
  it('makes the same conversation of the same messages', () => {
    fc.assert(
      fc.property(messages, shuffled, fc.integer({ min: 1, max: 3 }), (set, stream, times) => {
        const random = stream[Symbol.iterator]();
        const all = set.map(toMessage);
        const events = shuffle(
          all.flatMap((message) => Array.from({ length: times }, () => waysIn(message)).flat()),
          random,
        );
        const state = reduceAll(events);
        const expected = [...all].sort(comparePositions);
        expect(shape(state)).to.deep.equal({
          list: expected.map(({ id, key, text, status }) => ({ id, key, text, status })),
          pending: 0,
        });
        expect(state.conversations.get('bob')!.last!.id).to.equal(expected.at(-1)!.id);
      }),
      { numRuns: 200 },
    );
  });

  it('counts the unread once, by whomever they are told: the store, the list of the server, or one by one', () => {
    const positions = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 15 });
    fc.assert(
      fc.property(positions, fc.nat(), fc.nat(), fc.boolean(), shuffled, (times, one, other, knows, stream) => {
        const all = times.sort((a, b) => a - b).map((time) => toMessage({ id: time, time, outgoing: time % 3 === 0 }));
        // The store closed at a message, up to which an earlier one or itself was read; the rest came since.
        const closed = one % all.length;
        const readUpTo = all[other % (closed + 1)]!.time;
        const unreadAfter = (list: readonly Message[]): number =>
          list.filter(({ outgoing, time }) => !outgoing && time > readUpTo).length;
        const kept = { peer: 'bob', last: all[closed]!, unread: unreadAfter(all.slice(0, closed + 1)), readUpTo };
        const listed = { peer: 'bob', last: all.at(-1)!, unread: unreadAfter(all), pinned: false };
        const came = all.slice(closed + 1).map((message): ChatEvent => ({ type: 'message', message, origin: 'live' }));
        const events: ChatEvent[] = shuffle(
          [
            { type: 'restored', conversations: [kept] },
            ...(knows ? [{ type: 'conversations', list: [listed] } as ChatEvent] : []),
          ],
          stream[Symbol.iterator](),
        );
        expect(reduceAll([...events, ...came]).conversations.get('bob')!.unread, 'then one by one').to.equal(
          listed.unread,
        );
        expect(reduceAll([...came, ...events]).conversations.get('bob')!.unread, 'one by one first').to.equal(
          listed.unread,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing and doubles nothing when pages, live messages and receipts come mixed', () => {
    fc.assert(
      fc.property(messages, shuffled, fc.integer({ min: 1, max: 7 }), (set, stream, size) => {
        const random = stream[Symbol.iterator]();
        const all = shuffle(set.map(toMessage), random);
        const events: ChatEvent[] = [];
        for (let at = 0; at < all.length; at += size) {
          const page = all.slice(at, at + size);
          const complete = at + size >= all.length;
          events.push({ type: 'history-loaded', peer: 'bob', messages: page, cursor: String(at), complete });
        }
        for (const message of all.filter((it) => it.outgoing)) {
          events.push(
            { type: 'read', peer: 'bob', id: message.id! },
            { type: 'delivered', peer: 'bob', id: message.id! },
          );
        }
        for (const message of all) events.push({ type: 'message', message, origin: 'live' });
        const { messages: list } = reduceAll(shuffle(events, random)).conversations.get('bob')!;
        expect(list.map(({ id }) => id)).to.deep.equal([...all].sort(comparePositions).map(({ id }) => id));
        expect(new Set(list.map(({ key }) => key)).size).to.equal(all.length);
      }),
      { numRuns: 200 },
    );
  });
});
