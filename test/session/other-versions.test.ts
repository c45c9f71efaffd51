import { expect } from '@open-wc/testing';
import type { Outgoing } from '../../src/session/kernel/client-port.js';
import { isKeptMessage } from '../../src/session/kernel/known-shapes.js';
import { readTabMessage } from '../../src/session/outbox/tab-message.js';
import { reduce } from '../../src/session/state/reduce.js';
import { initialState } from '../../src/session/state/state.js';
import { makeMessage } from '../support/scripted-client.js';
import { FakeTabStorage, Stage, settle } from './stage.js';

const junk: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  NaN,
  Infinity,
  8.64e15,
  2 ** 63,
  '',
  'text',
  [],
  [null],
  {},
];
const channelName = 'agora-chat:demo#local:alice';
const sentTexts = (stage: Stage): string[] => stage.world.called('send').map((call) => (call.args[0] as Outgoing).text);

/** Every copy of a value in which one field, at any depth, is junk. */
function* spoilt(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const replaced = (other: unknown): unknown =>
      Array.isArray(value)
        ? value.map((it: unknown, at) => (String(at) === name ? other : it))
        : { ...value, [name]: other };
    for (const other of junk) yield replaced(other);
    for (const other of spoilt(inner)) yield replaced(other);
  }
}

describe('another version of this package', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    expect(stage.reported).to.deep.equal([]);
  });

  describe('in another tab', () => {
    const message = makeMessage({ id: null, key: '9', outgoing: true, from: 'alice', to: 'bob', status: 'sending' });
    const known: readonly object[] = [
      { kind: 'event', event: { type: 'sending', message: { ...message, error: undefined } } },
      { kind: 'event', event: { type: 'sent', peer: 'bob', key: '9', id: '10', time: 5 } },
      {
        kind: 'event',
        event: { type: 'failed', peer: 'bob', key: '9' },
        error: { code: 'blocked', message: 'No.', retryable: false },
      },
      { kind: 'event', event: { type: 'draft', peer: 'bob', text: 'half' } },
      {
        kind: 'event',
        event: {
          type: 'reactions',
          peer: 'bob',
          id: '1',
          reactions: [{ emoji: '👍', count: 1, mine: true, users: ['alice'] }],
        },
      },
      { kind: 'event', event: { type: 'contacts', contacts: [{ user: 'bob' }] } },
      { kind: 'event', event: { type: 'removed', peer: 'bob', ids: ['1'] } },
      { kind: 'outbox', peer: 'bob', online: true },
    ];

    it('signs nobody out and wipes nothing by what is not understood', async () => {
      const { session } = await stage.online();
      session.setDraft('bob', 'half a thought');
      stage.world.hold('send');
      session.send('bob', 'on its way');
      await stage.clock.pass(1_000);
      const before = session.state;
      const other = stage.channel(channelName);
      const unknown: unknown[] = [
        ...junk,
        { kind: 'hello' },
        { kind: 'signed-out', version: 2 },
        { kind: 'SIGNED-OUT' },
      ];
      unknown.push(...junk.map((kind) => ({ kind })), {
        kind: 'event',
        event: { type: 'from-the-future', peer: 'bob' },
      });
      unknown.push(...junk.map((event) => ({ kind: 'event', event })), {
        kind: 'event',
        event: { type: 'signed-out' },
      });
      unknown.push({ kind: 'event', event: { type: 'status', status: 'failed' } });
      for (const name of Object.getOwnPropertyNames(Object.prototype)) {
        unknown.push({ kind: name }, { kind: 'event', event: { type: name } });
      }
      for (const data of unknown) other.post(data);
      await stage.clock.pass(10_000);
      expect(session.state).to.equal(before);
      expect((await stage.store().conversations())[0]).to.include({ peer: 'bob', draft: 'half a thought' });
      expect(await stage.store().outbox()).to.have.length(1);
    });

    it('breaks nothing, whatever field is otherwise', async () => {
      const tab = await stage.online();
      stage.world.clients[0]!.receive({ id: '1', text: 'hi' });
      const other = stage.channel(channelName);
      for (const whole of known) {
        expect(readTabMessage(whole), JSON.stringify(whole)).not.to.equal(undefined);
        for (const data of spoilt(whole)) if ((data as { kind?: unknown }).kind !== 'signed-out') other.post(data);
      }
      await settle();
      expect(tab.state.status).to.equal('online');
      for (const conversation of tab.state.conversations.values()) {
        for (const { text, time, key } of [...conversation.messages, ...conversation.pending]) {
          expect(text).to.be.a('string');
          expect(key).to.be.a('string');
          expect(new Date(time).getTime()).not.to.be.NaN;
        }
      }
    });

    it('is understood where it says the same', async () => {
      const tab = await stage.online();
      stage
        .channel(channelName)
        .post({ version: 1, kind: 'event', event: { type: 'draft', peer: 'bob', text: 'half', more: 1 } });
      await settle();
      expect(tab.with('bob').draft).to.equal('half');
    });
  });

  it('has events that leave the state as it is', () => {
    for (const type of ['from-the-future', 'toString', '__proto__', '', undefined, null, 7])
      expect(reduce(initialState, { type, peer: 'bob' } as never, 0)).to.equal(initialState);
  });

  it('left things in the store that are passed over, and let be', async () => {
    const store = stage.store();
    const message = makeMessage({ id: '5', key: '5', text: 'good', peer: 'bob', time: stage.clock.now() - 10 });
    const reaction = { emoji: '👍', count: 1, mine: false, users: ['bob'] };
    const rich = {
      ...message,
      custom: { event: 'e', data: { a: 'b' } },
      sender: { name: 'Bob' },
      reactions: [reaction],
    };
    let id = 100;
    const messages = [...spoilt(rich)].map((it) => {
      const { key } = it as { key: unknown };
      return { ...(it as object), peer: 'bob', id: String(++id), key: key === '5' ? String(id) : key };
    });
    await store.write({ messages: [message, ...(messages as never[])] });
    const conversation = { peer: 'bob', last: rich, unread: 2, draft: 'half', syncedUpTo: { time: 1, id: '5' } };
    await store.write({ conversations: [conversation] });
    await store.write({
      conversations: [{ peer: 'carol', last: { text: 7 }, unread: 'many', draft: 'kept' } as never],
    });
    let peer = 0;
    for (const it of spoilt(conversation)) {
      const known = (it as { peer?: unknown }).peer === 'bob';
      await store.write({ conversations: [{ ...(it as object), ...(known && { peer: `p${++peer}` }) } as never] });
    }
    await store.write({ emoji: { tone: 'dark', recent: 5 } as never });
    const entry = {
      outgoing: { key: '77', to: 'bob', kind: 'text' as const, text: 'waits' },
      order: stage.clock.now(),
    };
    let key = 1000;
    for (const it of spoilt(entry)) {
      const { outgoing } = it as typeof entry;
      const other =
        typeof outgoing === 'object' && outgoing !== null
          ? { ...outgoing, key: String(++key) }
          : { key: String(++key), outgoing };
      await store.putOutbox({ ...(it as object), outgoing: other } as never);
    }
    await store.putOutbox(entry);
    const before = (await store.outbox()).length;

    const tab = await stage.online();
    tab.session.openPeer('bob');
    await stage.clock.pass(1_000);
    expect(tab.with('carol').draft).to.equal('kept');
    expect(tab.with('carol').unread).to.equal(0);
    expect(tab.state.emoji).to.equal(initialState.emoji);
    expect(tab.texts('bob')).to.include('good');
    for (const { text, last, unread, draft = '' } of [...tab.state.conversations.values()].map((it) => ({
      ...it,
      text: it.messages.map((m) => m.text),
    }))) {
      expect(text.every((it) => typeof it === 'string')).to.equal(true);
      expect(last === undefined || typeof last.text === 'string').to.equal(true);
      expect(Number.isSafeInteger(unread)).to.equal(true);
      expect(draft).to.be.a('string');
    }
    const hits = await tab.session.search('good');
    expect(hits.length).to.be.greaterThan(1);
    expect(hits.filter(({ message }) => !isKeptMessage(message))).to.deep.equal([]);
    await stage.clock.pass(60_000);
    expect(sentTexts(stage)).to.include('waits');
    expect(sentTexts(stage).every((text) => typeof text === 'string')).to.equal(true);
    // Only what was sent is gone.
    expect((await store.outbox()).length).to.equal(before - sentTexts(stage).length);
    const stay = new Set((await store.messages('bob', 10_000)).map((it) => it.id));
    const gone = messages.filter((it) => !stay.has(it.id));
    // What is understood may go: two of them had the key of a third.
    expect(gone.filter((it) => !isKeptMessage(it))).to.deep.equal([]);
  });

  it('left things in the journal and in what the tab remembers', async () => {
    const prefix = 'agora-chat:outbox:demo#local:alice:';
    const entry = { outgoing: { key: '1', to: 'bob', kind: 'text', text: 'waits' }, order: stage.clock.now() };
    stage.items.setItem(`${prefix}1`, JSON.stringify(entry));
    let key = 1;
    for (const it of spoilt(entry)) stage.items.setItem(`${prefix}x${++key}`, JSON.stringify(it) ?? '');
    const later = { ...entry, outgoing: { ...entry.outgoing, key: '2', text: 'of a later version' }, version: 2 };
    stage.items.setItem(`${prefix}2`, JSON.stringify(later));
    const kept = [
      'null',
      '[]',
      '7',
      '{"user":"alice"}',
      '{"user":"alice","token":5}',
      '{"user":"alice","token":"t","expiresAt":"9e99"}',
      '{"user":"a b","token":"t"}',
      '{"version":2,"user":"alice","token":"t"}',
    ];
    for (const text of kept) {
      const values = new Map([['agora-chat:remember:demo#local', text]]);
      const tab = stage.tab({ remember: true }, { tabStorage: new FakeTabStorage(values) });
      await settle();
      expect(tab.state.status, text).to.equal('signed-out');
    }
    const values = new Map([['agora-chat:device:demo#local', '<"x"> '.repeat(1_000)]]);
    await stage.online({}, { tabStorage: new FakeTabStorage(values) });
    await stage.clock.pass(1_000);
    expect(stage.world.clients.at(-1)!.options.deviceId).to.match(/^[0-9a-f]{16}$/);
    expect(sentTexts(stage)).to.deep.equal(['waits']);
    expect(stage.items.getItem(`${prefix}2`)).to.equal(JSON.stringify(later));
  });
});
