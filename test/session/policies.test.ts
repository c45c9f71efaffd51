import { expect } from '@open-wc/testing';
import { checkLimits } from '../../src/session/writing/limits.js';
import { findInHistory } from '../../src/session/outbox/find-in-history.js';
import { makeKey } from '../../src/session/writing/key.js';
import { memoryLocks } from '../../src/session/kernel/memory-locks.js';
import { nextStep } from '../../src/session/sign-in/next-rest.js';
import { delayOf } from '../../src/session/sign-in/reconnect.js';
import * as select from '../../src/session/state/select.js';
import * as totals from '../../src/session/state/totals.js';
import { initialState, type SessionState } from '../../src/session/state/state.js';
import { ChatError, type ErrorCode } from '../../src/types/error.js';
import type { Conversation } from '../../src/types/message.js';
import { normalizeUserId } from '../../src/types/people.js';
import { deferred, makeMessage, ScriptedClient, ScriptedWorld } from '../support/scripted-client.js';
import { withAddress } from '../../src/session/sign-in/connection.js';
import { settle } from './fake-clock.js';

describe('withAddress', () => {
  const away = new ChatError('network', 'away', { retryable: true });

  it('names an address of the page that does not answer, without its secrets', () => {
    const error = withAddress(away, 'api-url', 'http://me:pw@localhost:81/rest?key=1#x');
    expect(error).to.include({ code: 'network', retryable: true });
    expect(error.message).to.equal(
      "The chat server's REST service at http://localhost:81/rest cannot be reached: check api-url, the server and the network.",
    );
  });

  it('leaves alone what is no matter of the address', () => {
    const refused = new ChatError('token-invalid', 'no');
    expect(withAddress(refused, 'socket-url', 'ws://localhost/ws')).to.equal(refused);
    expect(withAddress(away, 'socket-url', undefined)).to.equal(away);
  });
});

describe('reconnect', () => {
  it('waits longer and longer, up to half a minute, spread by half', () => {
    expect([1, 2, 3, 4, 7, 50].map((failures) => delayOf(failures, 1))).to.deep.equal([
      500, 1_000, 2_000, 4_000, 30_000, 30_000,
    ]);
    expect(delayOf(50, 0)).to.equal(15_000);
  });

  const steps: readonly [ErrorCode, retryable: boolean, ReturnType<typeof nextStep>][] = [
    ['network', true, 'again'],
    ['interrupted', false, 'again'],
    ['busy', true, 'again'],
    ['replaced', false, 'replaced'],
    ['kicked', false, 'replaced'],
    ['token-expired', true, 'fresh-token'],
    ['token-invalid', false, 'fresh-token'],
    ['user-removed', false, 'failed'],
    ['password-changed', false, 'failed'],
    ['bad-app-key', false, 'failed'],
    ['user-limit', false, 'failed'],
  ];
  for (const [code, retryable, step] of steps) {
    it(`after ${code}: ${step}`, () => expect(nextStep(new ChatError(code, '', { retryable }))).to.equal(step));
  }
});

describe('keys', () => {
  it('are canonical unsigned 64-bit decimals, each another', () => {
    const keys = Array.from({ length: 1_000 }, makeKey);
    expect(new Set(keys).size).to.equal(1_000);
    for (const key of keys) {
      expect(BigInt(key).toString()).to.equal(key);
      expect(BigInt(key) < 2n ** 62n).to.equal(true);
    }
  });
});

describe('user ids', () => {
  it('have one form', () => {
    expect(normalizeUserId('  Alice.B_c-1 ')).to.equal('alice.b_c-1');
    for (const bad of ['', '  ', 'a b', 'é', 'a'.repeat(65), 'a/b']) {
      expect(() => normalizeUserId(bad), bad).to.throw(ChatError);
    }
  });
});

describe('limits', () => {
  it('take a text for empty that nobody could see', () => {
    const text = (text: string) => () => checkLimits({ key: '1', to: 'bob', kind: 'text', text });
    for (const unseen of ['\u200b', '\u2060\ufeff', '\u202e\u2066 \u2069', '\u00ad\u3164\u2800\u0007', '\u{e0041}\n'])
      expect(text(unseen), JSON.stringify(unseen)).to.throw(ChatError).with.property('code', 'empty-message');
    for (const seen of ['.', '\u200bא', '👩‍👧', '\u0600', '\u0301', '\ufffd']) expect(text(seen)).not.to.throw();
  });

  const outgoing = (text: string) => ({ key: '1', to: 'bob', kind: 'text' as const, text });
  it('count bytes, and what goes along with the text', () => {
    expect(() => checkLimits(outgoing('x'.repeat(5_000)))).not.to.throw();
    expect(() => checkLimits(outgoing('ü'.repeat(5_000)))).to.throw(ChatError);
    const sender = { name: 'n'.repeat(300) };
    expect(() => checkLimits({ ...outgoing('x'.repeat(5_000)), sender })).to.throw(ChatError);
  });
});

describe('memory locks', () => {
  it('let one in at a time, in turn', async () => {
    const locks = memoryLocks();
    const order: string[] = [];
    const first = deferred();
    const { signal } = new AbortController();
    const one = locks.hold('a', signal, async () => {
      order.push('one in');
      await first.promise;
      order.push('one out');
    });
    const two = locks.hold('a', signal, () => Promise.resolve(void order.push('two')));
    const other = locks.hold('b', signal, () => Promise.resolve(void order.push('other')));
    await settle();
    expect(order).to.deep.equal(['one in', 'other']);
    expect(await locks.take('a')).to.equal(undefined);
    first.resolve();
    await Promise.all([one, two, other]);
    expect(order).to.deep.equal(['one in', 'other', 'one out', 'two']);
    const release = await locks.take('a');
    expect(release).to.be.a('function');
    expect(await locks.take('a')).to.equal(undefined);
    release!();
    expect(await locks.take('a')).to.be.a('function');
  });

  it('pass on when one that waits gives up, or one that works fails', async () => {
    const locks = memoryLocks();
    const first = deferred();
    const { signal } = new AbortController();
    const one = locks.hold('a', signal, () => first.promise);
    const stop = new AbortController();
    const two = locks.hold('a', stop.signal, () => Promise.resolve('never')).catch((error: Error) => error.message);
    const three = locks.hold('a', signal, () => Promise.resolve('three'));
    stop.abort(new Error('no longer'));
    expect(await two).to.equal('no longer');
    first.reject(new Error('failed'));
    expect(await one.catch((error: Error) => error.message)).to.equal('failed');
    expect(await three).to.equal('three');
  });
});

describe('findInHistory', () => {
  const start = 1_700_000_000_000;
  const minute = 60_000;
  const setUp = (count: number) => {
    const world = new ScriptedWorld();
    for (let i = 0; i < count; i++) {
      world.messages.push(makeMessage({ outgoing: true, to: 'bob', key: `k${i}`, time: start + i * minute }));
    }
    const client = new ScriptedClient({ deviceId: 'd', on: () => {} }, world);
    return { world, client };
  };
  const pages = (world: ScriptedWorld) => world.called('history').length;

  it('reads back to the time of writing, and a good deal further', async () => {
    const { world, client } = setUp(500);
    const found = await findInHistory(client, 'bob', new Set(['k300', 'missing']), start + 300 * minute);
    expect([...found.keys()]).to.deep.equal(['k300']);
    expect(pages(world)).to.equal(5);
  });
  it('stops when all are found', async () => {
    const { world, client } = setUp(500);
    await findInHistory(client, 'bob', new Set(['k499', 'k460']), start);
    expect(pages(world)).to.equal(1);
  });
  it('reads two pages at least, in case that the clocks disagree', async () => {
    const { world, client } = setUp(500);
    const found = await findInHistory(client, 'bob', new Set(['k410']), start + 9_999 * minute);
    expect(found.size).to.equal(1);
    expect(pages(world)).to.equal(2);
  });
  it('does not take a message of the peer for one’s own', async () => {
    const { world, client } = setUp(0);
    world.messages.push(makeMessage({ from: 'bob', key: 'k1', time: start }));
    expect((await findInHistory(client, 'bob', new Set(['k1']), start)).size).to.equal(0);
  });
  it('has nothing to tell without the service, and fails with all else', async () => {
    const { world, client } = setUp(3);
    world.fail('history', new ChatError('service-off', 'off'));
    expect((await findInHistory(client, 'bob', new Set(['k1']), start)).size).to.equal(0);
    world.fail('history', new ChatError('busy', 'busy'));
    const error: unknown = await findInHistory(client, 'bob', new Set(['k1']), start).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as ChatError).code).to.equal('busy');
  });
});

describe('select', () => {
  const conversation = (peer: string, part: Partial<Conversation> = {}): Conversation => ({
    peer,
    messages: [],
    pending: [],
    unread: 0,
    history: 'unknown',
    last: makeMessage({ from: peer, time: 5 }),
    ...part,
  });
  const pending = makeMessage({ id: null, outgoing: true, to: 'bob', status: 'sending' });
  const state: SessionState = {
    ...initialState,
    userId: 'alice',
    conversations: new Map(
      [
        conversation('bob', { unread: 2, pending: [pending], messages: [makeMessage()], typingUntil: 10 }),
        conversation('carol', { unread: 5, muted: true, last: makeMessage({ time: 9 }) }),
        conversation('dave', { unread: 1, pinned: true, last: undefined }),
        conversation('empty', { last: undefined }),
      ].map((it) => [it.peer, it]),
    ),
  };

  it('answers with what lies there, the same each time', () => {
    const bob = state.conversations.get('bob')!;
    expect(select.sortedConversations(state).map(({ peer }) => peer)).to.deep.equal(['dave', 'carol', 'bob']);
    expect(select.sortedConversations({ ...state, log: [] })).to.equal(select.sortedConversations(state));
    expect(select.shownMessages(bob)).to.deep.equal([bob.messages[0], pending]);
    expect(select.shownMessages(bob)).to.equal(select.shownMessages(bob));
    const calm = { ...bob, pending: [] };
    expect(select.shownMessages(calm)).to.equal(calm.messages);
  });
  it('counts', () => {
    expect(totals.unreadTotal(state)).to.equal(3);
    expect(totals.pendingTotal(state)).to.equal(1);
  });
});
