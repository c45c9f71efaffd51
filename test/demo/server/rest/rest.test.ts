import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it, mock } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { tokenIssuer } from '../../../../demo/server/token-server/token-issuer.ts';
import { localApp } from '../../../../demo/server/token-server/settings.ts';
import { BodyType, ContentType, type MessageBody } from '../../../../demo/server/wire/types.ts';
import { Api } from '../api.ts';
import { RawClient } from '../raw-client.ts';

describe('REST', () => {
  let server: StandIn;
  let alice: RawClient;
  let api: Api;
  before(async () => {
    server = await createStandIn();
    for (const user of ['alice', 'bob', 'carol']) server.addUser(user);
    alice = await RawClient.online(server, 'alice');
    api = new Api(server, 'alice');
  });
  after(() => server.close());

  it('gives history page by page, newest or oldest first', async () => {
    const ids: bigint[] = [];
    for (let n = 0; n < 5; n++) ids.push(await alice.say('bob', String(n)));
    const newest = await api.history('bob', { pull_number: 2 });
    assert.deepEqual(
      newest.messages.map(({ id }) => id),
      [ids[4], ids[3]],
    );
    assert.equal(newest.last, false);
    const older = await api.history('bob', { pull_number: 3, start: newest.next });
    assert.deepEqual(
      older.messages.map(({ id }) => id),
      [ids[2], ids[1], ids[0]],
    );
    assert.equal(older.last, true);
    const oldest = await new Api(server, 'bob').history('alice', { pull_number: 2, is_positive: true });
    assert.deepEqual(
      oldest.messages.map(({ id }) => id),
      [ids[0], ids[1]],
    );
    const onward = await api.history('bob', { pull_number: 9, is_positive: true, start: oldest.next });
    assert.deepEqual(
      onward.messages.map(({ id }) => id),
      ids.slice(2),
    );
  });

  it('filters history by kind, sender and time; commands are not in it', async () => {
    const contents = [{ type: ContentType.COMMAND, action: 'x' }] as MessageBody['contents'];
    await alice.ack(alice.write('carol', { type: BodyType.CHAT, contents }));
    assert.equal((await api.history('carol')).messages.length, 0);
    await alice.say('carol', 'text');
    const between = Date.now() + 1;
    while (Date.now() <= between) await new Promise(setImmediate);
    const image = [{ type: ContentType.IMAGE }] as MessageBody['contents'];
    await alice.ack(alice.write('carol', { type: BodyType.CHAT, contents: image }));
    assert.equal((await api.history('carol', { msgType: 'txt' })).messages.length, 1);
    assert.equal((await api.history('carol', { msgType: 'txt,img' })).messages.length, 2);
    assert.equal((await api.history('carol', { userId: 'carol' })).messages.length, 0);
    assert.equal((await api.history('carol', { endTime: between })).messages.length, 1);
    assert.equal((await api.history('carol', { startTime: between })).messages.length, 1);
  });

  it('lists conversations with unread counts and last message, pinned ones apart', async () => {
    await alice.say('carol', 'newest');
    const carol = new Api(server, 'carol');
    const [channel] = await carol.conversations();
    assert.deepEqual([channel?.session_to, channel?.unread_num, channel?.is_top], ['alice', 3, false]);
    const payload = JSON.parse(channel!.meta.payload!) as { bodies: object[]; from: string; type: string };
    assert.deepEqual(payload.bodies, [{ type: 'txt', msg: 'newest' }]);
    assert.deepEqual([payload.type, payload.from], ['chat', 'alice']);
    assert.deepEqual(
      (await api.conversations()).map(({ session_to }) => session_to),
      ['carol', 'bob'],
    );
    await api.call('POST', '/sdk/user/alice/user_channel/top?resource=one', { type: 'chat', to: 'bob' });
    const pinned = await api.conversations('limit=20&cursor=&is_top=true');
    assert.deepEqual(
      pinned.map(({ session_to, is_top }) => [session_to, is_top]),
      [['bob', true]],
    );
    await api.call('DELETE', '/sdk/user/alice/user_channel/top?type=chat&to=bob&resource=one');
    assert.deepEqual(await api.conversations('limit=20&cursor=&is_top=true'), []);
  });

  it('deletes from one’s own view only, and tells one’s other devices', async () => {
    const tab = await RawClient.online(server, 'alice', 'tab');
    const [first] = (await api.history('bob')).messages;
    await api.call('DELETE', `/sdk/message/roaming/chat/user/alice?userId=bob&msgIdList=${first!.id}&resource=one`);
    assert.equal((await api.history('bob')).messages.length, 4);
    const [told] = await tab.receive('notify');
    assert.equal((JSON.parse(Buffer.from(told!.payload).toString()) as { type: string }).type, 'roaming_delete');
    await api.call('DELETE', '/user/alice/user_channel?resource=one', {
      channel: 'bob',
      type: 'chat',
      delete_roam: true,
    });
    assert.equal((await api.history('bob')).messages.length, 0);
    assert.deepEqual(
      (await api.conversations()).map(({ session_to }) => session_to),
      ['carol'],
    );
    assert.equal((await new Api(server, 'bob').history('alice')).messages.length, 5);
    const time = Date.now();
    await api.call('DELETE', `/sdk/message/roaming/chat/user/alice/time?userId=carol&delTime=${time}&&resource=one`);
    assert.equal((await api.history('carol')).messages.length, 0);
    await tab.close();
  });

  it('keeps what users tell about themselves', async () => {
    await api.call('PUT', '/metadata/user/alice', 'nickname=Alice%20A&avatarurl=https%3A%2F%2Fa.test%2Fa.png&hat=red');
    const asked = { targets: ['alice', 'bob', 'nobody'], properties: ['nickname'] };
    const { body } = await new Api(server, 'bob').call('POST', '/metadata/user/get', asked);
    assert.deepEqual(body.data, { alice: { nickname: 'Alice A' }, bob: {} });
  });

  it('registers users with an app token or, where open, without; gives tokens for passwords', async () => {
    const app = new Api(server, '', tokenIssuer(localApp.appId, localApp.certificate).appToken().token);
    const made = await app.call('POST', '/users', [{ username: 'Dora' }]);
    assert.deepEqual([made.status, server.hub.store.users.has('dora')], [200, true]);
    const twice = await app.call('POST', '/users', { username: 'dora' });
    assert.deepEqual([twice.status, twice.body.error], [400, 'duplicate_unique_property_exists']);
    assert.equal((await app.call('POST', '/users', { username: 'a b' })).body.error, 'illegal_argument');
    assert.equal((await new Api(server, 'x', 'bad').call('POST', '/users', { username: 'x' })).status, 401);
    const open = await fetch(`${server.url}/demo/local/users`, {
      method: 'POST',
      body: JSON.stringify({ username: 'eve', password: 'secret word' }),
    });
    assert.equal(open.status, 200);
    const login = (password: string) =>
      app.call('POST', '/token', { grant_type: 'password', username: 'eve', password });
    const { access_token: token } = (await login('secret word')).body;
    assert.equal((await new Api(server, 'eve', String(token)).call('GET', '/users/eve/resources')).status, 200);
    const wrong = await login('wrong');
    assert.deepEqual([wrong.status, wrong.body.error_description], [400, 'invalid password']);
    const short = await app.call('POST', '/users', { username: 'fay', password: 'short' });
    assert.deepEqual([short.status, server.hub.store.users.has('fay')], [400, false]);
  });

  it('tells a backend of a user, and nobody else', async () => {
    const app = new Api(server, '', tokenIssuer(localApp.appId, localApp.certificate).appToken().token);
    const { status, body } = await app.call('GET', '/users/Alice');
    assert.equal(status, 200);
    assert.equal((body.entities as { username: string }[])[0]!.username, 'alice');
    assert.equal((await app.call('GET', '/users/nobody')).status, 404);
    assert.equal((await api.call('GET', '/users/alice')).status, 401);
  });

  it('limits registrations without a token, however many come in one call', async () => {
    const limits = { registrations: { tries: 100, windowMs: 60_000 } };
    await using small = await createStandIn({ limits });
    const make = (users: string[]): Promise<Response> =>
      fetch(`${small.url}/demo/local/users`, {
        method: 'POST',
        body: JSON.stringify(users.map((username) => ({ username }))),
      });
    const calls = Array.from({ length: 300 }, (_, n) => make([`user${n}`]));
    const answers = await Promise.all(calls);
    assert.equal(answers.filter(({ status }) => status === 200).length, 100);
    const refused = answers.filter(({ status }) => status === 429);
    assert.equal(refused.length, 200);
    assert.ok(refused.every(({ headers }) => Number(headers.get('retry-after')) > 0));
    assert.equal((await make(Array.from({ length: 60 }, (_, n) => `more${n}`))).status, 429);
    const app = new Api(small, '', tokenIssuer(localApp.appId, localApp.certificate).appToken().token);
    assert.equal((await app.call('POST', '/users', { username: 'by-a-backend' })).status, 200);
  });

  it('gives a name to one of two who want it at the same moment', async () => {
    const register = async (password: string) =>
      (
        await fetch(`${server.url}/demo/local/users`, {
          method: 'POST',
          body: JSON.stringify({ username: 'gus', password }),
        })
      ).status;
    assert.deepEqual((await Promise.all([register('password one'), register('password two')])).sort(), [200, 400]);
  });

  for (const [what, method, path, body, status] of [
    ['an unknown path', 'GET', '/nothing/here', undefined, 404],
    ['a body that is no JSON', 'POST', '/users/alice/messageroaming', '{"queue":', 400],
    ['a body that is no object', 'POST', '/users/alice/messageroaming', '[1]', 400],
    ['another user’s data', 'POST', '/users/bob/messageroaming', {}, 401],
    ['a path that cannot be decoded', 'GET', '/sdk/user/%E0%A4%A/user_channels/list', undefined, 401],
    ['a body too large', 'POST', '/users/alice/messageroaming', 'x'.repeat(1_100_000), 413],
  ] as const) {
    it(`answers ${what} with JSON`, async () => {
      const answer = await api.call(method, path, body);
      assert.deepEqual([answer.status, answer.type.startsWith('application/json')], [status, true]);
      assert.equal(typeof answer.body.error, 'string');
    });
  }

  it('knows no other app, and no stale token', async () => {
    const other = await fetch(`${server.url}/other/app/users/alice/resources`);
    assert.equal(other.status, 404);
    assert.equal(((await other.json()) as { error: string }).error, 'organization_application_not_found');
    const stale = await new Api(server, 'alice', 'stale').call('GET', '/users/alice/resources');
    assert.deepEqual([stale.status, stale.body.error_description], [401, 'Unable to authenticate (OAuth)']);
  });

  it('says so when a change could not be stored', async () => {
    const { database, users } = server.hub.store;
    const before = users.info('alice');
    const run = database.exec.bind(database);
    const full = mock.method(database, 'exec', (sql: string) => {
      if (sql === 'COMMIT') throw new Error('disk full');
      return run(sql);
    });
    const answer = await api.call('PUT', '/metadata/user/alice', 'nickname=lost');
    full.mock.restore();
    assert.equal(answer.status, 500);
    assert.deepEqual(users.info('alice'), before);
  });

  it('lets pages of other origins call it', async () => {
    const answer = await fetch(`${server.url}/demo/local/users/alice/messageroaming`, {
      method: 'OPTIONS',
      headers: { origin: 'http://page.test', 'access-control-request-method': 'POST' },
    });
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    for (const header of ['authorization', 'content-type', 'restrict-access', 'share-secret', 'x-requested-with']) {
      assert.ok(answer.headers.get('access-control-allow-headers')?.includes(header), header);
    }
    assert.ok(answer.headers.get('access-control-allow-methods')?.includes('DELETE'));
  });

  it('answers what is not HTTP', async () => {
    const { port } = new URL(server.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const broken = request({ port, method: 'GET', headers: { 'transfer-encoding': 'nonsense', host: 'x' } });
      broken.on('response', (response) => resolve(response.resume().statusCode));
      broken.on('error', reject);
      broken.end();
    });
    assert.equal(status, 400);
  });
});
