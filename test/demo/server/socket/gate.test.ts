/** Sockets that say nothing, too many of them, and those who try tokens. */
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { describe, it } from 'node:test';
import { SocketGate } from '../../../../demo/server/socket/gate.ts';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { becomesTrue } from '../../../support/becomes-true.ts';
import { RawClient } from '../raw-client.ts';

const start = async (options: Parameters<typeof createStandIn>[0]): Promise<StandIn> => {
  const server = await createStandIn(options);
  server.addUser('alice');
  return server;
};
const limits = { waiting: 64, all: 500, refusals: 20 };

describe('a socket', () => {
  it('is closed if it does not sign in, whatever else it says', async () => {
    await using server = await start({ signInTimeout: 2_000 });
    const [silent, noisy, refused] = await Promise.all(['a', 'b', 'c'].map((user) => RawClient.connect(server, user)));
    noisy!.frame(1);
    refused!.provision('no token');
    for (const client of [silent, noisy, refused]) await client!.next('closed');
  });
  it('stays open once it has signed in', async () => {
    // Long enough for a sign-in on a busy machine.
    await using server = await start({ signInTimeout: 3_000 });
    const silent = await RawClient.connect(server, 'silent');
    const alice = await RawClient.online(server, 'alice');
    await silent.next('closed');
    await alice.say('alice', 'still here');
  });
  it('has half a minute for it by default', async () => {
    await using server = await start({});
    assert.equal(server.settings.signInTimeout, 30_000);
  });

  it('is refused where its address has too many that wait', async () => {
    await using server = await start({ socketLimits: { ...limits, waiting: 3 } });
    const three = await Promise.all(['a', 'b', 'c'].map((user) => RawClient.connect(server, user)));
    await assert.rejects(RawClient.connect(server, 'alice'), /429/);
    three[0]!.drop();
    await three[0]!.next('closed');
    // The place is free when the server has seen the end too.
    const enters = (): Promise<boolean> =>
      RawClient.connect(server, 'd').then(
        () => true,
        () => false,
      );
    await becomesTrue(enters, 'the place is free');
    await assert.rejects(RawClient.connect(server, 'alice'), /429/);
  });
  it('makes room for others by signing in, up to the limit for all', async () => {
    await using server = await start({ socketLimits: { ...limits, waiting: 1, all: 3 } });
    for (const resource of ['one', 'two', 'three']) await RawClient.online(server, 'alice', resource);
    await assert.rejects(RawClient.connect(server, 'alice'), /429/);
  });
  it('takes no place of another address, behind a named proxy', async () => {
    await using server = await start({
      socketLimits: { ...limits, waiting: 1 },
      trustProxy: ['loopback'],
      riskPublicCertificate: true,
    });
    await RawClient.connect(server, 'a', 'one', { 'x-forwarded-for': '192.0.2.1' });
    await assert.rejects(RawClient.connect(server, 'a', 'one', { 'x-forwarded-for': '192.0.2.1' }), /429/);
    await RawClient.connect(server, 'a', 'one', { 'x-forwarded-for': '192.0.2.2' });
  });
  it('takes no place if its handshake fails', async () => {
    await using server = await start({ socketLimits: { ...limits, waiting: 1 } });
    for (let n = 0; n < 3; n++) {
      const headers = { connection: 'upgrade', upgrade: 'websocket', 'sec-websocket-version': '1' };
      const response = await new Promise<number | undefined>((resolve, reject) => {
        get(`${server.url}/ws`, { headers }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
      });
      assert.equal(response, 400);
    }
    await RawClient.online(server, 'alice');
  });
});

describe('refused logins', () => {
  it('are answered at once at first, then one after the other, and in the end not at all', async () => {
    const gate = new SocketGate({ ...limits, refusals: 5 });
    let told = 0;
    const tell = (): void => void told++;
    for (let n = 0; n < 200; n++) gate.refuse('192.0.2.1', tell);
    assert.equal(told, 5);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(told, 6, 'the first in the lane has its turn at once, the second later');
    gate.refuse('192.0.2.2', tell);
    assert.equal(told, 7, 'another address is another matter');
  });
  it('do not hold up those who have a token', async () => {
    await using server = await start({ socketLimits: { ...limits, refusals: 1 } });
    for (let n = 0; n < 20; n++) (await RawClient.connect(server, 'alice')).provision(`a guess ${n}`);
    await RawClient.online(server, 'alice', 'another');
  });
  it('of tokens that have run out are no guesses', async () => {
    await using server = await start({ socketLimits: { ...limits, refusals: 1 } });
    const token = server.token('alice');
    await RawClient.online({ socketUrl: server.socketUrl, appKey: server.appKey, token: () => token }, 'alice');
    server.faults.endTokens('alice', 'expired');
    for (let n = 0; n < 5; n++) {
      const client = await RawClient.connect(server, 'alice');
      client.provision(token);
      assert.match((await client.next('provision')).value.status.reason!, /expired/);
    }
  });
});
