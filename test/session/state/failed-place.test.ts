import { expect } from '@open-wc/testing';
import { reduce } from '../../support/reduce.js';
import { shownMessages } from '../../../src/session/state/select.js';
import { initialState, type SessionState } from '../../../src/session/state/state.js';
import { ChatError } from '../../../src/types/error.js';
import type { ChatEvent } from '../../../src/types/event.js';
import type { Conversation } from '../../../src/types/message.js';
import { makeMessage } from '../../support/scripted-client.js';

const minute = 60_000;
const start = 1_700_000_000_000;
const bobs = (at: number): ReturnType<typeof makeMessage> =>
  makeMessage({ id: String(at), key: `k${at}`, time: start + at, text: `bob ${at}` });
const live = (at: number): ChatEvent => ({ type: 'message', message: bobs(at), origin: 'live' });
const sending = (text: string, at: number): ChatEvent => ({
  type: 'sending',
  message: makeMessage({ key: text, id: null, text, time: start + at, outgoing: true, to: 'bob', status: 'sending' }),
});
const failed = (key: string, retryable = false): ChatEvent => ({
  type: 'failed',
  peer: 'bob',
  key,
  error: new ChatError('moderated', 'Held back.', { retryable }),
});
const after = (...events: ChatEvent[]): Conversation =>
  events
    .reduce((state, event) => reduce(state, event, start), { ...initialState, userId: 'alice' } as SessionState)
    .conversations.get('bob')!;
const shown = (conversation: Conversation): string[] => shownMessages(conversation).map(({ text }) => text);

describe('a message that failed', () => {
  const rows: [string, ChatEvent[], string[]][] = [
    [
      'keeps its place when others write later',
      [live(1), sending('rude', 2), failed('rude'), live(3), live(4)],
      ['bob 1', 'rude', 'bob 3', 'bob 4'],
    ],
    [
      'and when it could be sent again',
      [live(1), sending('rude', 2), failed('rude', true), live(3)],
      ['bob 1', 'rude', 'bob 3'],
    ],
    [
      'takes it when it fails after they wrote',
      [live(1), sending('rude', 2), live(3), failed('rude')],
      ['bob 1', 'rude', 'bob 3'],
    ],
    [
      'stands above what is on its way',
      [sending('rude', 1), sending('next', 2), failed('rude'), live(3)],
      ['rude', 'bob 3', 'next'],
    ],
    [
      'several keep their order',
      [sending('a', 1), sending('b', 2), failed('b'), failed('a'), live(3)],
      ['a', 'b', 'bob 3'],
    ],
    [
      'goes to the end when it is sent again',
      [sending('rude', 1), failed('rude'), live(2), sending('rude', 1)],
      ['bob 2', 'rude'],
    ],
    [
      'stands above what comes later, though the clock of this device is ahead',
      [live(1), sending('rude', 5 * minute), failed('rude'), live(3), live(4)],
      ['bob 1', 'rude', 'bob 3', 'bob 4'],
    ],
    [
      'stands below what was there, though the clock of this device is behind',
      [live(1), live(2), sending('rude', -5 * minute), failed('rude'), live(3)],
      ['bob 1', 'bob 2', 'rude', 'bob 3'],
    ],
  ];
  for (const [what, events, texts] of rows) it(what, () => expect(shown(after(...events))).to.deep.equal(texts));

  describe('on a device whose clock is an hour ahead', () => {
    const hour = 60 * minute;
    /** Each event with the seconds since the start, by a right clock. */
    const shownAfter = (...events: [number, ChatEvent][]): string[] => {
      const begin = { ...initialState, userId: 'alice' } as SessionState;
      const state = events.reduce((now, [at, event]) => reduce(now, event, start + hour + at * 1_000), begin);
      return shown(state.conversations.get('bob')!);
    };
    const online: ChatEvent = { type: 'status', status: 'online' };
    const rude = (at: number): [number, ChatEvent][] => [
      [at, sending('rude', hour + at * 1_000)],
      [at, failed('rude')],
    ];

    it('keeps its place when others write later', () => {
      const events = [[20, live(20_000)] as [number, ChatEvent], ...rude(21)];
      expect(shownAfter([0, online], ...events, [22, live(22_000)], [23, live(23_000)])).to.deep.equal([
        'bob 20000',
        'rude',
        'bob 22000',
        'bob 23000',
      ]);
      expect(shownAfter([0, online], ...rude(1), [22, live(22_000)])).to.deep.equal(['rude', 'bob 22000']);
    });

    it('stays below what was written long before and comes only now', () => {
      const old = live(-hour);
      const late: ChatEvent = { ...old, missed: true } as ChatEvent;
      expect(shownAfter([0, online], ...rude(1), [2, old])).to.deep.equal([`bob ${-hour}`, 'rude']);
      expect(shownAfter([0, online], ...rude(21), [22, late])).to.deep.equal([`bob ${-hour}`, 'rude']);
      const again: [number, ChatEvent][] = [
        [30, { type: 'status', status: 'reconnecting' }],
        [40, online],
      ];
      expect(shownAfter([0, online], ...rude(21), ...again, [41, old])).to.deep.equal([`bob ${-hour}`, 'rude']);
    });
  });

  it('is the last message of its conversation only until another comes', () => {
    const events = [live(1), sending('rude', 2)];
    expect(after(...events).last!.text).to.equal('rude');
    expect(after(...events, failed('rude')).last).to.include({ text: 'rude', status: 'failed' });
    expect(after(...events, failed('rude'), live(3)).last!.text).to.equal('bob 3');
    const discard: ChatEvent = { type: 'discarded', peer: 'bob', key: 'rude' };
    expect(after(...events, failed('rude'), discard).last!.text).to.equal('bob 1');
  });

  it('after a reload too, whichever of cache and outbox is read first', () => {
    const restored: ChatEvent = {
      type: 'sending',
      message: {
        ...makeMessage({ key: 'rude', text: 'rude', outgoing: true, to: 'bob' }),
        id: null,
        time: start + 2,
        status: 'failed',
      },
    };
    const cache: ChatEvent = { type: 'messages', peer: 'bob', messages: [bobs(1), bobs(3)], origin: 'history' };
    for (const events of [
      [restored, cache],
      [cache, restored],
    ]) {
      expect(shown(after(...events))).to.deep.equal(['bob 1', 'rude', 'bob 3']);
      expect(after(...events).last!.text).to.equal('bob 3');
    }
  });

  it('shows the same list of messages for the same conversation', () => {
    const conversation = after(live(1), sending('rude', 2), failed('rude'));
    expect(shownMessages(conversation)).to.equal(shownMessages(conversation));
  });
});
