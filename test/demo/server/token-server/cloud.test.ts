/** The token server in its cloud mode, where the stand-in plays Agora's cloud; and the local mode, over real HTTP. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import Database from 'libsql';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { appSettings, createTokenServer } from '../../../../demo/server/token-server/index.ts';
import { RawClient } from '../raw-client.ts';

const cheap = { N: 2, r: 8, p: 1 };
const post = async (
  base: string,
  path: string,
  json: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(`${base}/app/chat/user/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(json),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('token server for the cloud', () => {
  const env = {
    AGORA_APP_ID: 'a'.repeat(32),
    AGORA_APP_CERTIFICATE: 'c'.repeat(32),
    AGORA_APP_KEY: 'org#app',
    AGORA_REST_URL: '',
  };
  let cloud: StandIn;
  before(async () => {
    const tokenApp = appSettings({ ...env, AGORA_REST_URL: 'http://localhost' });
    cloud = await createStandIn({ appKey: 'org#app', tokenApp, openRegistration: false });
  });
  after(() => cloud.close());

  const tokenServer = (more: Partial<typeof env> = {}) => {
    const { routes } = createTokenServer({
      database: new Database(':memory:'),
      app: appSettings({ ...env, AGORA_REST_URL: cloud.url, ...more }),
      localUsers: { register: () => Promise.reject(new Error('not asked in cloud mode')) },
      passwordCost: cheap,
    });
    return async (path: string, json: unknown) => {
      const response = await routes.request(`/app/chat/user/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(json),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
  };

  it('registers a user there, who can then sign in there with the token made here', async () => {
    const ask = tokenServer();
    const alice = { userAccount: 'Alice', userPassword: 'secret' };
    assert.equal((await ask('register', alice)).status, 200);
    const { body } = await ask('login', alice);
    const client = await RawClient.connect(cloud, 'alice');
    client.provision(body.accessToken as string);
    const { value } = await client.next('provision');
    assert.equal(value.status.errorCode, 0);
    await client.close();
  });
  it('takes a user who is there already as registered', async () => {
    const bob = { userAccount: 'bob', userPassword: 'secret' };
    assert.equal((await tokenServer()('register', bob)).status, 200);
    assert.equal((await tokenServer()('register', bob)).status, 200);
  });
  const refused: [what: string, more: Partial<typeof env>, why: RegExp][] = [
    ['the certificate is wrong', { AGORA_APP_CERTIFICATE: 'd'.repeat(32) }, /\(401\).*AGORA_APP_CERTIFICATE/],
    ['the app key is wrong', { AGORA_APP_KEY: 'org#other' }, /\(404\)/],
    ['the cloud is out of reach', { AGORA_REST_URL: 'http://localhost:1' }, /cannot be reached/],
  ];
  for (const [what, more, why] of refused) {
    it(`keeps no account when ${what}`, async () => {
      const ask = tokenServer(more);
      const carol = { userAccount: 'carol', userPassword: 'secret' };
      const { status, body } = await ask('register', carol);
      assert.deepEqual([status, body.code], [502, 502]);
      assert.match(body.errorInfo as string, why);
      assert.equal((await ask('login', carol)).status, 404);
    });
  }
});

describe('token server beside the stand-in', () => {
  let server: StandIn;
  before(async () => {
    server = await createStandIn();
  });
  after(() => server.close());

  it('registers users who can sign in at once', async () => {
    const alice = { userAccount: 'alice', userPassword: 'secret' };
    assert.deepEqual(await post(server.url, 'register', alice), { status: 200, body: { code: 200 } });
    const { body } = await post(server.url, 'login', alice);
    const client = await RawClient.connect(server, 'alice');
    client.provision(body.accessToken as string);
    assert.equal((await client.next('provision')).value.status.errorCode, 0);
    await client.close();
  });
  it('lets the SDK sign in by password', async () => {
    const ask = async (password: string) => {
      const response = await fetch(`${server.url}/demo/local/token`, {
        method: 'POST',
        body: JSON.stringify({ grant_type: 'password', username: 'Alice', password }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const { body } = await ask('secret');
    const client = await RawClient.connect(server, 'alice');
    client.provision(body.access_token as string);
    assert.equal((await client.next('provision')).value.status.errorCode, 0);
    await client.close();
    const wrong = await ask('wrong');
    assert.deepEqual([wrong.status, wrong.body.error_description], [400, 'invalid password']);
  });
  it('counts wrong passwords by the address of the socket', async () => {
    const bob = { userAccount: 'bob', userPassword: 'secret' };
    await post(server.url, 'register', bob);
    const guesses = await Promise.all(
      Array.from({ length: 11 }, () => post(server.url, 'login', { ...bob, userPassword: 'wrong' })),
    );
    assert.deepEqual(guesses.map(({ status }) => status).sort(), [...Array<number>(10).fill(400), 429]);
    // The SDK's own password login is another door to the same accounts.
    const { status } = await fetch(`${server.url}/demo/local/token`, {
      method: 'POST',
      body: JSON.stringify({ grant_type: 'password', username: 'bob', password: 'secret' }),
    });
    assert.equal(status, 429);
  });
  it('may stand alone on a port of its own', async () => {
    const { routes } = createTokenServer({
      database: new Database(':memory:'),
      localUsers: { register: () => Promise.resolve('created') },
      passwordCost: cheap,
    });
    const alone = serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => alone.once('listening', resolve));
    const { port } = alone.address() as { port: number };
    const dave = { userAccount: 'dave', userPassword: 'secret' };
    assert.equal((await post(`http://127.0.0.1:${port}`, 'register', dave)).status, 200);
    await new Promise((resolve) => alone.close(resolve));
  });
});
