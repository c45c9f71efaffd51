import assert from 'node:assert/strict';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { Api } from '../api.ts';
import { RawClient } from '../raw-client.ts';

describe('faults', () => {
  let server: StandIn;
  let alice: RawClient;
  let bob: RawClient;
  beforeEach(async () => {
    server = await createStandIn({ faultsRoute: true });
    for (const user of ['alice', 'bob']) server.addUser(user);
    alice = await RawClient.online(server, 'alice');
    bob = await RawClient.online(server, 'bob');
  });
  afterEach(() => server.close());

  it('lose an acknowledgement: the message is there, and the next is acknowledged', async () => {
    server.faults.loseAcks({ user: 'alice', count: 1 });
    const lost = alice.text('bob', 'silence');
    await alice.say('bob', 'sound');
    assert.equal((await bob.receive('alice')).length, 2);
    assert.ok(!alice.frames.some((frame) => frame.kind === 'sync' && frame.value.metaId === lost));
  });

  it('delay an acknowledgement', async () => {
    server.faults.delayAcks({ user: 'alice', count: 1, ms: 150 });
    const start = performance.now();
    await alice.say('bob', 'slow');
    assert.ok(performance.now() - start >= 145);
  });

  for (const [when, stored] of [
    ['before', 0],
    ['after', 1],
  ] as const) {
    it(`cut the line ${when} a message is stored`, async () => {
      server.faults.cutOnSend({ user: 'alice', count: 1, when });
      const id = alice.text('bob', 'cut');
      await alice.next('closed');
      assert.ok(!alice.frames.some((frame) => frame.kind === 'sync' && frame.value.metaId === id));
      assert.equal((await new Api(server, 'bob').history('alice')).messages.length, stored);
    });
  }

  it('refuse sends, logins and REST with what is asked', async () => {
    server.faults.refuseSends({ user: 'alice', count: 1, code: 19, reason: 'no' });
    assert.equal((await alice.ack(alice.text('bob', 'x'))).status.errorCode, 19);
    assert.ok(await alice.say('bob', 'y'));
    server.faults.refuseLogins({ user: 'alice', count: 1, code: 12 });
    const client = await RawClient.connect(server, 'alice', 'two');
    client.provision(server.token('alice'));
    assert.equal((await client.next('provision')).value.status.errorCode, 12);
    server.faults.refuseRest({ path: 'messageroaming', count: 1, status: 429 });
    const asked = { queue: 'bob@easemob.com' };
    const history = () => new Api(server, 'alice').call('POST', '/users/alice/messageroaming', asked);
    assert.equal((await history()).status, 429);
    assert.equal((await history()).status, 200);
    server.faults.refuseRest({ count: 1, status: 502, body: 'html' });
    await assert.rejects(history(), SyntaxError);
    server.faults.refuseRest({ count: 1, body: 'none' });
    await assert.rejects(history(), TypeError);
  });

  it('drop sockets with and without a close frame', async () => {
    assert.equal(server.faults.drop({ user: 'alice' }), 1);
    assert.equal((await alice.next('closed')).code, 1006);
    assert.equal(server.faults.drop({ clean: true }), 1);
    assert.equal((await bob.next('closed')).code, 1001);
  });

  it('swallow everything on an open line, until it lives again', async () => {
    server.faults.blackHole({ user: 'alice' });
    const swallowed = alice.text('bob', 'nobody hears');
    await bob.say('alice', 'nor does she');
    assert.equal(alice.frames.length, 0);
    server.faults.clear();
    await alice.say('bob', 'again');
    assert.ok(!alice.frames.some((frame) => frame.kind === 'sync' && frame.value.metaId === swallowed));
  });

  it('duplicate and reorder a batch', async () => {
    server.faults.delayDelivery({ user: 'bob', count: 1, ms: 100 });
    server.faults.duplicate({ user: 'bob', count: 1 });
    server.faults.reorder({ user: 'bob', count: 1 });
    for (const text of ['a', 'b']) await alice.say('bob', text);
    const texts = (await bob.receive('alice')).map(({ body }) => body.contents[0]?.text);
    assert.deepEqual(texts, ['b', 'b', 'a', 'a']);
  });

  it('store a repeated message twice, as a server that does not compare', async () => {
    server.faults.noDedupe({ user: 'alice', count: 1 });
    const id = alice.text('bob', 'twice');
    const first = await alice.ack(id);
    alice.text('bob', 'twice', { id });
    assert.notEqual((await alice.ack(id)).serverId, first.serverId);
    assert.equal((await bob.receive('alice')).length, 2);
  });

  it('end tokens now, and make short ones', async () => {
    const token = server.token('alice');
    assert.equal((await new Api(server, 'alice', token).call('GET', '/users/alice/resources')).status, 200);
    server.faults.endTokens('alice', 'invalid');
    assert.equal((await new Api(server, 'alice', token).call('GET', '/users/alice/resources')).status, 401);
    server.faults.tokenSeconds(7);
    const { body } = await new Api(server, 'alice').call('GET', '/sdk/users/alice/token/expires');
    assert.ok(Number(body.expire_timestamp) - Date.now() <= 7000);
    server.faults.clear();
  });

  it('restart: all lines end, nothing gets in meanwhile, everything is there afterwards', async () => {
    await alice.say('bob', 'before');
    await server.faults.down();
    await alice.next('closed');
    await assert.rejects(fetch(`${server.url}/demo/local/users/alice/resources`));
    server.faults.up();
    bob = await RawClient.online(server, 'bob');
    assert.equal((await bob.drain('alice'))[0]?.body.contents[0]?.text, 'before');
  });

  it('switch services of the app, until all is cleared', async () => {
    server.faults.app({ contactsOnly: true, recall: false });
    const refused = await alice.ack(alice.text('bob', 'stranger'));
    assert.equal(refused.status.reason, 'nonroster');
    server.faults.clear();
    assert.ok(await alice.say('bob', 'hello'));
  });

  it('let days pass: what is stored is older, and what comes is not', async () => {
    await alice.say('bob', 'long ago');
    server.faults.passDays(2);
    await alice.say('bob', 'now');
    const { messages } = await new Api(server, 'bob').history('alice');
    const [newest, oldest] = [Number(messages[0]!.timestamp), Number(messages[1]!.timestamp)];
    const days = (newest - oldest) / 86_400_000;
    assert.ok(days >= 2 && days < 2.01, `${days} days`);
  });

  it('are there over HTTP where switched on, and say what they need', async () => {
    const ask = async (action: string, body: object): Promise<[number, Record<string, unknown>]> => {
      const response = await fetch(`${server.url}/__faults/${action}`, { method: 'POST', body: JSON.stringify(body) });
      return [response.status, (await response.json()) as Record<string, unknown>];
    };
    assert.deepEqual(await ask('arm', { kind: 'loseAck', user: 'alice', count: 2 }), [200, { ok: true }]);
    const { armed } = (await (await fetch(`${server.url}/__faults`)).json()) as { armed: object[] };
    assert.deepEqual(armed, [{ kind: 'loseAck', user: 'alice', count: 2, left: 2 }]);
    assert.deepEqual(await ask('drop', { user: 'bob' }), [200, { ok: true, count: 1 }]);
    await bob.next('closed');
    for (const [action, body] of [
      ['arm', { kind: 'explode' }],
      ['arm', { kind: 'delayAck' }],
      ['kick', {}],
      ['kick', { user: 'alice', reason: 'mood' }],
      ['token-seconds', { seconds: -1 }],
      ['app', { telepathy: true }],
      ['pass-days', { days: 0 }],
      ['pass-days', { days: 1e308 }],
      ['arm', { kind: 'refuseRest', status: 9999 }],
      ['arm', { kind: 'refuseRest', path: 7 }],
      ['arm', { kind: 'delayRest', ms: 1e308 }],
      ['arm', { kind: 'loseAck', count: 'x' }],
      ['arm', { kind: 'loseAck', probability: 2 }],
      ['drop', { user: {} }],
      ['black-hole', { on: 'yes' }],
      ['app', { recall: 'no' }],
      ['token-seconds', { seconds: 1e9 }],
      ['restart', { downFor: -1 }],
    ] as const) {
      assert.equal((await ask(action, body))[0], 400);
    }
    assert.equal((await ask('nonsense', {}))[0], 404);
    assert.equal((await fetch(`${server.url}/__faults`, { method: 'DELETE' })).status, 200);
    assert.deepEqual(server.faults.list(), []);
    assert.equal((await ask('restart', { downFor: 0 }))[0], 200);
    await alice.next('closed');
    await using quiet = await createStandIn();
    assert.equal((await fetch(`${quiet.url}/__faults`)).status, 404);
  });

  it('are for pages of this very server alone, by a name of this machine', async () => {
    const { port } = new URL(server.url);
    const ask = (headers: Record<string, string>): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const options = { method: 'POST', headers, agent: false as const };
        const asked = request(`${server.url}/__faults/clear`, options, (response) => {
          assert.equal(response.headers['access-control-allow-origin'], undefined);
          response.resume();
          resolve(response.statusCode);
        });
        asked.on('error', reject).end();
      });
    const refused: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' },
      { origin: 'http://127.0.0.1:1' },
      { origin: 'null' },
      { host: `evil.example:${port}` },
      { host: `evil.example:${port}`, origin: `http://evil.example:${port}`, 'sec-fetch-site': 'same-origin' },
      { 'x-forwarded-for': '192.0.2.1' },
    ];
    for (const headers of refused) assert.equal(await ask(headers), 403, JSON.stringify(headers));
    const allowed: Record<string, string>[] = [
      {},
      { origin: server.url, 'sec-fetch-site': 'same-origin' },
      { host: `localhost:${port}`, origin: `http://localhost:${port}` },
    ];
    for (const headers of allowed) assert.equal(await ask(headers), 200, JSON.stringify(headers));
    const preflight = await fetch(`${server.url}/__faults/clear`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), null);
  });
});
