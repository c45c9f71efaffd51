import { expect } from '@open-wc/testing';
import { reduce } from '../../support/reduce.js';
import { initialState, type SessionState } from '../../../src/session/state/state.js';
import { ChatError, type ErrorCode } from '../../../src/types/error.js';
import type { ChatEvent } from '../../../src/types/event.js';
import type { Conversation, Message } from '../../../src/types/message.js';
import type { Status } from '../../../src/types/session.js';
import { makeMessage } from '../../support/scripted-client.js';

const now = 1_700_000_000_000;
const after = (...events: ChatEvent[]): SessionState =>
  events.reduce((state, event) => reduce(state, event, now), { ...initialState, userId: 'alice' } as SessionState);
const message = (id: number, part: Partial<Message> = {}): Message =>
  makeMessage({ id: String(id), key: `k${id}`, time: id, text: `m${id}`, ...part });
const own = (id: number, part: Partial<Message> = {}): Message =>
  message(id, { outgoing: true, from: 'alice', to: 'bob', peer: 'bob', status: 'sent', ...part });
const live = (it: Message): ChatEvent => ({ type: 'message', message: it, origin: 'live' });
const old = (...messages: Message[]): ChatEvent => ({ type: 'messages', peer: 'bob', messages, origin: 'history' });
const sending = (key: string, part: Partial<Message> = {}): ChatEvent => ({
  type: 'sending',
  message: own(0, { key, id: null, time: now, status: 'sending', text: key, ...part }),
});
const failure = new ChatError('blocked', 'Blocked.');
const list = (unread: number, last?: Message): ChatEvent => ({
  type: 'conversations',
  list: [{ peer: 'bob', unread, pinned: false, ...(last && { last }) }],
});

/** What a conversation looks like, in one line: messages | pending | unread. */
const line = ({ messages, pending, unread }: Conversation): string =>
  `${messages.map((it) => `${it.text}${it.status === 'received' ? '' : `:${it.status}`}`).join(' ')} | ${pending.map((it) => `${it.text}:${it.status}`).join(' ')} | ${unread}`;

const table: readonly [what: string, events: ChatEvent[], line: string][] = [
  ['a received message counts', [live(message(1))], 'm1 |  | 1'],
  [
    'messages stand in the order of the server',
    [live(message(3)), live(message(1)), live(message(2))],
    'm1 m2 m3 |  | 3',
  ],
  ['equal times are ordered by id', [live(message(10, { time: 5 })), live(message(9, { time: 5 }))], 'm9 m10 |  | 2'],
  ['the same id comes once', [live(message(1)), live(message(1))], 'm1 |  | 1'],
  ['the same key of an author comes once', [live(message(1)), live(message(2, { key: 'k1' }))], 'm1 |  | 1'],
  [
    'the same key of another author is another message',
    [live(message(1)), live(own(2, { key: 'k1' }))],
    'm1 m2:sent |  | 1',
  ],
  [
    'history is put in its place and does not count',
    [live(message(5)), old(message(1), message(2), message(5))],
    'm1 m2 m5 |  | 1',
  ],
  ['what history brought a moment before it came by itself counts', [old(message(1)), live(message(1))], 'm1 |  | 1'],
  [
    'and counts once',
    [old(message(1), message(2)), live(message(1)), live(message(2)), live(message(1)), live(message(2))],
    'm1 m2 |  | 2',
  ],
  [
    'what history brought was read before it came by itself',
    [old(message(1)), { type: 'conversation-read', peer: 'bob', byMe: true, time: 1 }, live(message(1))],
    'm1 |  | 0',
  ],
  [
    'what history and the list brought is counted',
    [old(message(1)), list(1, message(1)), live(message(1))],
    'm1 |  | 1',
  ],
  ['a copy of an own message does not count', [live(own(1))], 'm1:sent |  | 0'],
  ['messages of the blocked do not count', [{ type: 'blocklist', users: ['bob'] }, live(message(1))], 'm1 |  | 0'],
  [
    'what was read before does not count when it comes again',
    [{ type: 'conversation-read', peer: 'bob', byMe: true, time: 3 }, live(message(2)), live(message(4))],
    'm2 m4 |  | 1',
  ],
  ['sending waits at the end', [sending('a'), live(message(1))], 'm1 | a:sending | 1'],
  [
    'sent moves to its place',
    [live(message(1)), sending('a'), { type: 'sent', peer: 'bob', key: 'a', id: '2', time: 2 }, live(message(3))],
    'm1 a:sent m3 |  | 2',
  ],
  [
    'sent is told twice',
    [
      sending('a'),
      { type: 'sent', peer: 'bob', key: 'a', id: '2', time: 2 },
      { type: 'sent', peer: 'bob', key: 'a', id: '2', time: 2 },
    ],
    'a:sent |  | 0',
  ],
  [
    'sent, then its copy',
    [sending('a'), { type: 'sent', peer: 'bob', key: 'a', id: '2', time: 2 }, live(own(2, { key: 'a', text: 'a' }))],
    'a:sent |  | 0',
  ],
  [
    'its copy, then sent',
    [sending('a'), live(own(2, { key: 'a', text: 'a' })), { type: 'sent', peer: 'bob', key: 'a', id: '2', time: 2 }],
    'a:sent |  | 0',
  ],
  [
    'sending again what has arrived changes nothing',
    [live(own(2, { key: 'a', text: 'a' })), sending('a')],
    'a:sent |  | 0',
  ],
  [
    'failed stays where it waits',
    [sending('a'), sending('b'), { type: 'failed', peer: 'bob', key: 'a', error: failure }],
    ' | a:failed b:sending | 0',
  ],
  [
    'a retry is sending again, in the same place',
    [sending('a'), sending('b'), { type: 'failed', peer: 'bob', key: 'a', error: failure }, sending('a')],
    ' | a:sending b:sending | 0',
  ],
  ['discarded is gone', [sending('a'), { type: 'discarded', peer: 'bob', key: 'a' }], ' |  | 0'],
  ['delivered raises', [live(own(1)), { type: 'delivered', peer: 'bob', id: '1' }], 'm1:delivered |  | 0'],
  [
    'delivered never lowers',
    [live(own(1)), { type: 'read', peer: 'bob', id: '1' }, { type: 'delivered', peer: 'bob', id: '1' }],
    'm1:read |  | 0',
  ],
  [
    'who reads one has read those above',
    [live(own(1)), live(own(2)), live(own(3)), { type: 'read', peer: 'bob', id: '2' }],
    'm1:read m2:read m3:sent |  | 0',
  ],
  [
    'the peer reads the conversation',
    [live(own(1)), live(own(9)), { type: 'conversation-read', peer: 'bob', byMe: false, time: 5 }],
    'm1:read m9:sent |  | 0',
  ],
  [
    'a receipt for an unknown message changes nothing',
    [live(own(1)), { type: 'read', peer: 'bob', id: '7' }],
    'm1:sent |  | 0',
  ],
  [
    'I read some',
    [
      live(message(1)),
      live(message(2)),
      live(message(3)),
      { type: 'conversation-read', peer: 'bob', byMe: true, time: 2 },
    ],
    'm1 m2 m3 |  | 1',
  ],
  [
    'I read all',
    [live(message(1)), live(message(2)), { type: 'conversation-read', peer: 'bob', byMe: true, time: 2 }],
    'm1 m2 |  | 0',
  ],
  ['an edit', [live(message(1)), { type: 'edited', peer: 'bob', id: '1', text: 'new', time: 5 }], 'new |  | 1'],
  [
    'an older edit that comes later',
    [
      live(message(1)),
      { type: 'edited', peer: 'bob', id: '1', text: 'new', time: 5 },
      { type: 'edited', peer: 'bob', id: '1', text: 'older', time: 4 },
    ],
    'new |  | 1',
  ],
  ['a recall empties', [live(message(1)), { type: 'recalled', peer: 'bob', id: '1' }], ' |  | 1'],
  [
    'an edit of a recalled message',
    [
      live(message(1)),
      { type: 'recalled', peer: 'bob', id: '1' },
      { type: 'edited', peer: 'bob', id: '1', text: 'new', time: 5 },
    ],
    ' |  | 1',
  ],
  [
    'history brings an edit that was missed',
    [live(message(1)), old(message(1, { text: 'edited', edited: 9 }))],
    'edited |  | 1',
  ],
  [
    'history brings a receipt that was missed, and lowers none',
    [live(own(1)), live(own(2, { status: 'read' })), old(own(1, { status: 'delivered' }), own(2))],
    'm1:delivered m2:read |  | 0',
  ],
  ['removed', [live(message(1)), live(message(2)), { type: 'removed', peer: 'bob', ids: ['1'] }], 'm2 |  | 2'],
  [
    'a page that replaces forgets what is older',
    [
      old(message(1), message(2)),
      {
        type: 'history-loaded',
        peer: 'bob',
        messages: [message(8), message(9)],
        complete: false,
        cursor: 'c',
        replaces: true,
      },
    ],
    'm8 m9 |  | 0',
  ],
  [
    'the conversation is removed',
    [live(message(1)), live(message(2)), { type: 'conversation-removed', peer: 'bob' }, live(message(3))],
    'm3 |  | 1',
  ],
  [
    'what is not sent stays when the conversation is removed',
    [live(message(1)), sending('a'), { type: 'conversation-removed', peer: 'bob' }],
    ' | a:sending | 0',
  ],
  ['the list of the server counts', [list(3, message(9))], ' |  | 3'],
  ['the list corrects the count', [live(message(8)), live(message(9)), list(1, message(9))], 'm8 m9 |  | 1'],
  ['the list is behind', [live(message(8)), live(message(9)), list(1, message(8))], 'm8 m9 |  | 2'],
  ['the list is behind, and counts older ones', [live(message(9)), list(2, message(8))], 'm9 |  | 3'],
  [
    'the list does not know that I have read',
    [live(message(9)), { type: 'conversation-read', peer: 'bob', byMe: true, time: 9 }, list(1, message(9))],
    'm9 |  | 0',
  ],
];

describe('reduce', () => {
  for (const [what, events, expected] of table) {
    it(what, () => expect(line(after(...events).conversations.get('bob')!)).to.equal(expected));
  }

  const bob = (...events: ChatEvent[]) => after(...events).conversations.get('bob')!;

  it('changes only the conversation that is meant', () => {
    const before = after(live(message(1)), live(message(2, { from: 'carol', peer: 'carol' })));
    const state = reduce(before, live(message(3)), now);
    expect(state.conversations.get('carol')).to.equal(before.conversations.get('carol'));
    expect(state.conversations.get('bob')).not.to.equal(before.conversations.get('bob'));
    expect(before.conversations.get('bob')!.messages).to.have.length(1);
  });

  it('makes no new state of what is no news', () => {
    const before = after(live(message(1)), { type: 'presence', user: 'bob', presence: { online: true } });
    for (const event of [
      live(message(1)),
      old(message(1)),
      { type: 'delivered', peer: 'bob', id: '1' },
      { type: 'read', peer: 'bob', id: '99' },
      { type: 'draft', peer: 'bob', text: '' },
      { type: 'discarded', peer: 'bob', key: 'nothing' },
    ] satisfies ChatEvent[]) {
      expect(reduce(before, event, now)).to.equal(before);
    }
  });

  it('can reduce an old state again', () => {
    const before = after(live(message(1)));
    const one = reduce(before, live(message(2)), now);
    const other = reduce(before, live(message(2)), now);
    expect(one.conversations.get('bob')!.messages).to.deep.equal(other.conversations.get('bob')!.messages);
    expect(other.conversations.get('bob')!.messages).to.have.length(2);
  });

  it('keeps the last message for the list', () => {
    expect(bob(live(message(1)), live(message(2))).last!.text).to.equal('m2');
    expect(bob(live(message(2)), old(message(1))).last!.text).to.equal('m2');
    expect(bob(live(message(1)), sending('a')).last!.text).to.equal('a');
    expect(bob(sending('a'), { type: 'sent', peer: 'bob', key: 'a', id: '2', time: 2 }).last!.id).to.equal('2');
    expect(bob(live(message(1)), sending('a'), { type: 'discarded', peer: 'bob', key: 'a' }).last!.text).to.equal('m1');
    expect(bob(live(message(1)), live(message(2)), { type: 'removed', peer: 'bob', ids: ['2'] }).last!.text).to.equal(
      'm1',
    );
    expect(bob(live(message(1)), { type: 'recalled', peer: 'bob', id: '1' }).last!.recalled).to.equal(true);
    expect(bob(list(0, message(9))).last!.text).to.equal('m9');
    expect(bob(live(own(1)), { type: 'read', peer: 'bob', id: '1' }).last!.status).to.equal('read');
  });

  it('finds the first unread when a conversation is opened', () => {
    const opened: ChatEvent = { type: 'conversation-opened', peer: 'bob' };
    expect(bob(old(message(1)), live(message(2)), live(own(3)), live(message(4)), opened).firstUnread).to.equal('2');
    expect(bob(old(message(1)), opened, live(message(2))).firstUnread).to.equal(undefined);
    const firstPage: ChatEvent[] = [
      list(2, message(4)),
      opened,
      { type: 'history-loading', peer: 'bob' },
      { type: 'history-loaded', peer: 'bob', messages: [1, 2, 3, 4].map((id) => message(id)), complete: true },
    ];
    expect(bob(...firstPage).firstUnread).to.equal('3');
    expect(bob(...firstPage, { type: 'conversation-closed', peer: 'bob' }).firstUnread).to.equal(undefined);
  });

  it('moves the unread line only on, when its message goes', () => {
    const opened: ChatEvent = { type: 'conversation-opened', peer: 'bob' };
    const start = [live(message(1)), live(own(2)), live(message(3)), opened];
    expect(bob(...start, { type: 'removed', peer: 'bob', ids: ['1'] }).firstUnread).to.equal('3');
    expect(bob(...start, { type: 'removed', peer: 'bob', ids: ['3'] }).firstUnread).to.equal('1');
    expect(bob(...start, { type: 'removed', peer: 'bob', ids: ['1', '3'] }).firstUnread).to.equal(undefined);
    const later: ChatEvent[] = [
      opened,
      { type: 'history-loading', peer: 'bob' },
      { type: 'history-loaded', peer: 'bob', messages: [message(1)], complete: true },
      live(message(2)),
    ];
    const gap: ChatEvent = { type: 'history-loaded', peer: 'bob', messages: [message(3)], complete: true };
    expect(bob(...later, gap).firstUnread).to.equal(undefined);
  });

  it('believes no count of the server that is higher than what came since it was read', () => {
    const read: ChatEvent = { type: 'conversation-read', peer: 'bob', byMe: true, time: 1 };
    expect(bob(live(message(1)), read, live(own(2)), list(5, own(2))).unread).to.equal(0);
    expect(bob(live(message(1)), read, live(message(2)), list(5, message(2))).unread).to.equal(1);
    expect(bob(live(message(1)), read, live(message(2)), list(0, message(2))).unread).to.equal(0);
    expect(bob(live(message(1)), read, list(5, message(3))).unread).to.equal(5);
    // Nobody but the list has counted what the history brought.
    expect(bob(live(message(1)), read, old(message(2)), list(1, message(2)), live(message(2))).unread).to.equal(1);
    expect(bob(live(message(1)), list(5, message(1))).unread).to.equal(5);
  });

  it('leaves nothing of a message that was taken back, whatever a page of history says', () => {
    const full = message(1, { quote: { id: '0', sender: 'alice', preview: 'secret', kind: 'text' } });
    const gone = { recalled: true, text: '' } as const;
    const { quote, ...rest } = full;
    expect(bob(live(full), old({ ...full, ...gone })).messages).to.deep.equal([{ ...rest, ...gone }]);
    const edited = { ...full, text: 'secret', edited: 9 };
    const recalled: ChatEvent = { type: 'recalled', peer: 'bob', id: '1' };
    expect(bob(live(full), recalled, old(edited)).messages).to.deep.equal([{ ...rest, ...gone }]);
  });

  it('keeps a message as it is where reactions say the same in another order', () => {
    const with1 = message(1, { reactions: [{ emoji: '👍', count: 1, mine: false, users: ['carol'] }] });
    const again = { ...with1, reactions: [{ users: ['carol'], mine: false, count: 1, emoji: '👍' }] };
    const before = after(live(with1));
    expect(reduce(before, old(again), now)).to.equal(before);
  });

  it('turns the pages of history', () => {
    const loading = bob({ type: 'history-loading', peer: 'bob' });
    expect(loading.history).to.equal('loading');
    const more = bob({ type: 'history-loaded', peer: 'bob', messages: [message(1)], cursor: 'c', complete: false });
    expect(more).to.include({ history: 'more', cursor: 'c' });
    expect(bob({ type: 'history-failed', peer: 'bob', error: failure }).history).to.equal('failed');
    expect(bob({ type: 'history-loaded', peer: 'bob', messages: [], complete: true }).history).to.equal('complete');
  });

  it('shows the progress of an upload, then the file on the server', () => {
    const progress = bob(sending('a'), { type: 'progress', peer: 'bob', key: 'a', progress: 0.5 });
    expect(progress.pending[0]!.progress).to.equal(0.5);
    const attachment = { url: 'u', name: 'n', size: 1 };
    const done = bob(sending('a'), { type: 'progress', peer: 'bob', key: 'a', attachment });
    expect(done.pending[0]!).to.deep.include({ attachment, progress: undefined });
  });

  it('keeps marks, drafts, reactions and typing', () => {
    expect(bob({ type: 'conversation-marked', peer: 'bob', pinned: true })).to.include({ pinned: true, unread: 0 });
    expect(bob({ type: 'draft', peer: 'bob', text: 'hm' }).draft).to.equal('hm');
    expect(bob({ type: 'draft', peer: 'bob', text: 'hm' }, { type: 'draft', peer: 'bob', text: '' }).draft).to.equal(
      undefined,
    );
    const reactions = [{ emoji: '👍', count: 1, mine: true, users: ['alice'] }];
    expect(
      bob(live(message(1)), { type: 'reactions', peer: 'bob', id: '1', reactions }).messages[0]!.reactions,
    ).to.equal(reactions);
    expect(bob({ type: 'typing', peer: 'bob', until: 9 }).typingUntil).to.equal(9);
    expect(bob({ type: 'typing', peer: 'bob', until: 9 }, live(message(1))).typingUntil).to.equal(undefined);
  });

  it('brings back what was kept, under what is newer', () => {
    const restored: ChatEvent = {
      type: 'restored',
      conversations: [{ peer: 'bob', unread: 2, last: message(1), draft: 'kept', muted: true }],
    };
    expect(bob(live(message(5)), restored)).to.deep.include({
      unread: 3,
      draft: 'kept',
      muted: true,
      last: message(5, {}),
    });
  });

  it('counts the same whether the store, the list or the messages come first', () => {
    const kept = (unread: number, last: Message, readUpTo?: number): ChatEvent => ({
      type: 'restored',
      conversations: [{ peer: 'bob', unread, last, readUpTo }],
    });
    const uncounted = { peer: 'bob', unread: 2, last: message(6), countedUpTo: { time: 5, id: '5' } };
    const read = (time: number): ChatEvent => ({ type: 'conversation-read', peer: 'bob', byMe: true, time });
    const cases: readonly [what: string, ChatEvent, ChatEvent, unread: number][] = [
      ['read here, and the server knows', kept(0, message(5), 5), list(0, message(5)), 0],
      ['read here, and the server does not know', kept(0, message(5), 5), list(3, message(5)), 0],
      ['unread, by both', kept(2, message(5)), list(2, message(5)), 2],
      ['read elsewhere', kept(2, message(5)), list(0, message(5)), 0],
      ['more has come', kept(2, message(5), 3), list(4, message(7)), 4],
      ['the store is ahead', kept(2, message(6)), list(1, message(5)), 2],
      ['one has come', kept(2, message(5)), live(message(6)), 3],
      ['one of the kept comes again', kept(2, message(5)), live(message(4)), 2],
      ['the last one comes again', kept(2, message(5)), live(message(5)), 2],
      ['one that was read comes again', kept(0, message(5), 5), live(message(5)), 0],
      ['all was read just now', kept(2, message(5)), read(6), 0],
      ['an own one has come', kept(2, message(5)), live(own(6)), 2],
      ['one was stored before it was counted', { type: 'restored', conversations: [uncounted] }, live(message(6)), 3],
      ['something is being sent', kept(2, message(5)), sending('a'), 2],
    ];
    for (const [what, store, other, unread] of cases) {
      const [early, late] = [bob(store, other), bob(other, store)];
      expect(early.unread, `${what}, store first`).to.equal(unread);
      expect(late.unread, `${what}, store last`).to.equal(unread);
      expect(late.last!.key, what).to.equal(early.last!.key);
      expect(late.readUpTo, what).to.equal(early.readUpTo);
    }
    expect(bob(list(2, message(6)), live(message(5)), live(message(6)), live(message(7))).unread).to.equal(3);
    expect(bob(list(2, message(6)), old(message(5), message(6)), live(message(5)), live(message(6))).unread).to.equal(
      2,
    );
  });

  it('knows people', () => {
    const state = after(
      { type: 'profiles', profiles: { bob: { name: 'Bob' } } },
      { type: 'presence', user: 'bob', presence: { online: true } },
      { type: 'contacts', contacts: [{ user: 'bob' }] },
      { type: 'contact-answered', user: 'carol', accepted: true },
      { type: 'contact-removed', user: 'bob' },
      { type: 'contact-request', request: { from: 'dave', reason: 'one' } },
      { type: 'contact-request', request: { from: 'dave', reason: 'two' } },
      { type: 'contact-request', request: { from: 'erin', reason: 'hi' } },
      { type: 'contact-request-closed', user: 'erin' },
      { type: 'service-off', service: 'pin' },
      live(message(1, { from: 'dave', peer: 'dave', sender: { name: 'Dave' } })),
      live(message(2, { sender: { name: 'Robert' } })),
    );
    expect(state.profiles.get('bob')).to.deep.equal({ name: 'Bob' });
    expect(state.profiles.get('dave')).to.deep.equal({ name: 'Dave' });
    expect(state.presence.get('bob')).to.deep.equal({ online: true });
    expect(state.contacts).to.deep.equal([{ user: 'carol' }]);
    expect(state.contactRequests).to.deep.equal([{ from: 'dave', reason: 'two' }]);
    expect([...state.servicesOff]).to.deep.equal(['pin']);
  });

  it('takes every change of a profile', () => {
    const picture = 'https://files.test/bob.png';
    const first = { picture, foreign: true };
    const told = (profile: { picture: string; foreign?: boolean }) =>
      ({ type: 'profiles', profiles: { bob: profile } }) as const;
    const state = after(told(first), told({ picture }));
    expect(state.profiles.get('bob')).to.deep.equal({ picture });
  });

  it('forgets everything of a user at the sign-out, but the account of what happened', () => {
    const state = after(live(message(1)), { type: 'signed-out' });
    expect(state.conversations.size).to.equal(0);
    expect(state.userId).to.equal(undefined);
    expect(state.log.map(({ number, term }) => [number, term])).to.deep.equal([[2, 'logLogout']]);
  });

  it('says in the account that a line was lost, and keeps the word of the quickstart for a sign-out', () => {
    const status = (now: 'online' | 'reconnecting' | 'connecting' | 'offline' | 'signed-out') =>
      ({ type: 'status', status: now }) as const;
    const terms = (...events: ChatEvent[]) => after(...events).log.map(({ term }) => term);
    const lost = [status('online'), status('reconnecting'), status('connecting'), status('reconnecting')];
    expect(terms(...lost)).to.deep.equal(['logConnected', 'logReconnecting']);
    expect(terms(status('online'), status('offline'))).to.deep.equal(['logConnected', 'logReconnecting']);
    const left = [status('online'), { type: 'signed-out' } as const, status('signed-out')];
    expect(terms(...left)).to.deep.equal(['logConnected', 'logLogout', 'logDisconnected']);
  });

  it('says of an end that nobody asked for why it came, and once', () => {
    const online = { type: 'status', status: 'online' } as const;
    const ends: readonly (readonly [ErrorCode, Status])[] = [
      ['user-removed', 'failed'],
      ['password-changed', 'failed'],
      ['kicked', 'failed'],
      ['bad-config', 'failed'],
      ['token-invalid', 'token-expired'],
    ];
    const log = (...events: ChatEvent[]) =>
      after(...events).log.map(({ term, args }) => (args.length > 0 ? `${term}: ${args.join(', ')}` : term));
    for (const [code, status] of ends) {
      const error = new ChatError(code, `This is ${code}.`);
      const over = { type: 'status', status, error } as const;
      const said = ['logConnected', `logError: This is ${code}., ${code}`];
      expect(log(online, over)).to.deep.equal(said);
      expect(log(online, { type: 'error', error }, over)).to.deep.equal(said);
    }
    const error = new ChatError('token-expired', 'The token has expired.');
    const over = { type: 'status', status: 'token-expired', error } as const;
    expect(log(online, { type: 'token-expired' }, over)).to.deep.equal(['logConnected', 'logTokenExpired']);
    expect(log(online, over)).to.deep.equal(['logConnected', 'logTokenExpired']);
  });

  it('keeps the account of what happens short', () => {
    const events = Array.from({ length: 700 }, (_, number) => live(message(number + 1)));
    const { log } = after(...events);
    expect(log).to.have.length(500);
    expect(log.at(-1)).to.deep.include({ number: 700, term: 'logReceived', args: ['bob', 'm700'] });
  });

  it('puts one more message below ten thousand without looking at more of them than the last', () => {
    const looked = new Set<string>();
    const watched = Array.from({ length: 10_000 }, (_, number) => {
      const it = message(number + 1);
      return new Proxy(it, {
        get: (_target, name: keyof Message) => {
          looked.add(it.id!);
          return it[name];
        },
      });
    });
    let state = after(old(...watched));
    expect(looked, 'what is counted').to.have.length(10_000);
    looked.clear();
    for (let number = 0; number < 1_000; number++) state = reduce(state, live(message(20_000 + number)), now);
    expect(state.conversations.get('bob')!.messages).to.have.length(11_000);
    expect([...looked]).to.deep.equal(['10000']);
  });
});
