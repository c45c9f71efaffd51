import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import * as codec from '../../../../demo/server/wire/codec.ts';
import type { SyncDown } from '../../../../demo/server/wire/types.ts';
import { Api } from '../api.ts';
import { RawClient } from '../raw-client.ts';

const operation = ({ metas }: SyncDown): number => codec.statistics.decode(metas[0]!.payload!).operation;

describe('login', () => {
  let server: StandIn;
  before(async () => {
    server = await createStandIn();
    for (const user of ['alice', 'bob']) server.addUser(user);
  });
  after(() => server.close());

  it('echoes the resource and tells when the token ends', async () => {
    const client = await RawClient.connect(server, 'alice', 'my device');
    client.provision(server.token('alice', 60));
    const { value } = await client.next('provision');
    assert.deepEqual([value.status.errorCode, value.resource], [0, 'my device']);
    const { expires_in: ends } = JSON.parse(value.authToken) as { expires_in: number };
    assert.ok(Math.abs(ends - Date.now() - 60_000) < 3000);
    await client.close();
  });

  const expired = (): Promise<string> => {
    const token = server.token('alice');
    server.hub.auth.verify(token);
    server.faults.endTokens('alice');
    return Promise.resolve(token);
  };
  for (const [what, token, more, code, reason] of [
    ['an expired token', expired, {}, 1, 'Sorry, token expired'],
    ['no token', () => '', {}, 1, 'Sorry, token or password does not match login info'],
    ['a made-up token', () => '007abc', {}, 1, 'Sorry, token or password does not match login info'],
    ['another’s token', () => server.token('bob'), {}, 1, 'Sorry, token or password does not match login info'],
    ['a token of no user', () => server.token('zed'), { user: 'zed' }, 1, 'Sorry, user not found'],
    ['another app key', () => server.token('alice'), { appKey: 'other#app' }, 4, 'Sorry, the app key is wrong'],
  ] as const) {
    it(`with ${what} is refused, then the line is closed`, async () => {
      const client = await RawClient.connect(server, 'alice');
      client.provision(await token(), more);
      const { status } = (await client.next('provision')).value;
      assert.deepEqual([status.errorCode, status.reason], [code, reason]);
      await client.next('closed');
    });
  }

  it('of the same device elsewhere ends the older line, with the reason first', async () => {
    const older = await RawClient.online(server, 'alice', 'same');
    const newer = await RawClient.online(server, 'alice', 'same');
    assert.equal(operation((await older.next('sync')).value), 2);
    await older.next('closed');
    assert.ok(await newer.say('bob', 'still here'));
    await newer.close();
  });

  it('can be ended by the server, which tells why', async () => {
    for (const [reason, number] of [
      ['password-changed', 3],
      ['other-device', 4],
    ] as const) {
      const client = await RawClient.online(server, 'alice');
      assert.equal(server.faults.kick('alice', reason), 1);
      assert.equal(operation((await client.next('sync')).value), number);
      await client.next('closed');
    }
  });

  it('ends with the token, unless that was renewed over REST', async () => {
    const [stays, ends] = [await RawClient.connect(server, 'alice'), await RawClient.connect(server, 'bob')];
    stays.provision(server.token('alice', 1));
    ends.provision(server.token('bob', 1));
    await stays.next('provision');
    const { body } = await new Api(server, 'alice').call('GET', '/sdk/users/alice/token/expires');
    assert.ok(Number(body.expire_timestamp) > Date.now() + 3_600_000);
    await ends.next('closed');
    assert.ok(await stays.say('bob', 'renewed'));
    await stays.close();
  });

  it('is needed before anything else, and nothing unreadable stops the server', async () => {
    const client = await RawClient.connect(server, 'alice');
    client.unread();
    client.raw('a text frame');
    client.raw(Buffer.from([255, 255, 255]));
    client.provision(server.token('alice'));
    assert.equal((await client.next('provision')).value.status.errorCode, 0);
    assert.equal(client.frames.length, 0);
    await client.close();
  });
});
