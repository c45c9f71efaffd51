/** The token server in its cloud mode, where the stand-in plays Agora's cloud; and the local mode, over real HTTP. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import Database from 'libsql';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { databaseAccounts } from '../../../../demo/server/token-server/accounts.ts';
import { agoraRest } from '../../../../demo/server/token-server/agora-rest.ts';
import {
  agoraChatUsers,
  appSettings,
  createTokenServer,
  type Refusal,
} from '../../../../demo/server/token-server/index.ts';
import { signIn } from '../../../../demo/server/token-server/sign-in.ts';
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
    // Without `cloud`, the stand-in is what the token server takes for the cloud.
    const tokenApp = { appId: env.AGORA_APP_ID, certificate: env.AGORA_APP_CERTIFICATE };
    cloud = await createStandIn({ appKey: 'org#app', tokenApp, openRegistration: false });
  });
  after(() => cloud.close());

  const logged: string[] = [];
  const tokenServer = (more: Partial<typeof env> = {}) => {
    const { routes } = createTokenServer({
      log: (line) => logged.push(line),
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
    const alice = { userAccount: 'Alice', userPassword: 'secret word' };
    assert.equal((await ask('register', alice)).status, 200);
    const { body } = await ask('login', alice);
    const client = await RawClient.connect(cloud, 'alice');
    client.provision(body.accessToken as string);
    const { value } = await client.next('provision');
    assert.equal(value.status.errorCode, 0);
    await client.close();
  });
  it('gives nobody a user who is there already, made by whomever', async () => {
    cloud.addUser('kim');
    const bob = { userAccount: 'bob', userPassword: 'secret word' };
    assert.equal((await tokenServer()('register', bob)).status, 200);
    for (const name of ['bob', 'kim', ' KIM ']) {
      const { status, body } = await tokenServer()('register', { userAccount: name, userPassword: 'secret word' });
      assert.equal(status, 400, name);
      assert.match(body.errorInfo as string, /already exists/);
    }
    const ask = tokenServer();
    await ask('register', { userAccount: 'kim', userPassword: 'secret word' });
    assert.equal((await ask('login', { userAccount: 'kim', userPassword: 'secret word' })).status, 401);
  });
  const refused: [what: string, more: Partial<typeof env>, why: RegExp][] = [
    ['the certificate is wrong', { AGORA_APP_CERTIFICATE: 'd'.repeat(32) }, /\(401\).*AGORA_APP_CERTIFICATE/],
    ['the app key is wrong', { AGORA_APP_KEY: 'org#other' }, /\(404\)/],
    ['the cloud is out of reach', { AGORA_REST_URL: 'http://localhost:1' }, /cannot be reached/],
  ];
  for (const [what, more, why] of refused) {
    it(`keeps no account when ${what}`, async () => {
      const ask = tokenServer(more);
      const carol = { userAccount: 'carol', userPassword: 'secret word' };
      const { status, body } = await ask('register', carol);
      assert.deepEqual([status, body.code], [502, 502]);
      assert.match(body.errorInfo as string, why);
      assert.match(logged.at(-1)!, why, 'the owner of the server is told too');
      assert.equal((await ask('login', carol)).status, 401);
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
    const alice = { userAccount: 'alice', userPassword: 'secret word' };
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
    const { body } = await ask('secret word');
    const client = await RawClient.connect(server, 'alice');
    client.provision(body.access_token as string);
    assert.equal((await client.next('provision')).value.status.errorCode, 0);
    await client.close();
    const wrong = await ask('wrong');
    assert.deepEqual([wrong.status, wrong.body.error_description], [400, 'invalid password']);
  });
  it('counts wrong passwords by the address of the socket', async () => {
    const bob = { userAccount: 'bob', userPassword: 'secret word' };
    await post(server.url, 'register', bob);
    const guesses = await Promise.all(
      Array.from({ length: 11 }, () => post(server.url, 'login', { ...bob, userPassword: 'wrong' })),
    );
    assert.deepEqual(guesses.map(({ status }) => status).sort(), [...Array<number>(10).fill(401), 429]);
    // The SDK's own password login is another door to the same accounts.
    const ask = async (password: string): Promise<number> => {
      const body = JSON.stringify({ grant_type: 'password', username: 'bob', password });
      return (await fetch(`${server.url}/demo/local/token`, { method: 'POST', body })).status;
    };
    assert.equal(await ask('wrong'), 429);
    assert.equal(await ask('secret word'), 200);
  });
  it('gives nobody a user of the chat server who has no password here', async () => {
    server.addUser('kim');
    const { status, body } = await post(server.url, 'register', { userAccount: 'Kim', userPassword: 'secret word' });
    assert.deepEqual([status, body.errorInfo], [400, 'userAccount kim already exists.']);
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
    const dave = { userAccount: 'dave', userPassword: 'secret word' };
    assert.equal((await post(`http://127.0.0.1:${port}`, 'register', dave)).status, 200);
    await new Promise((resolve) => alone.close(resolve));
  });
});

describe('token server and an odd cloud', () => {
  /** A server that plays the cloud, and how it answers. */
  const fakeCloud = async (answer: RequestListener): Promise<AsyncDisposable & { url: string }> => {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://127.0.0.1:${port}`,
      async [Symbol.asyncDispose]() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  };
  const register = async (url: string): Promise<{ status: number; errorInfo: string }> => {
    const users = agoraChatUsers(agoraRest({ restUrl: url, appKey: 'org#app', appToken: () => 'secret-app-token' }));
    const server = signIn({
      accounts: databaseAccounts(new Database(':memory:'), 'app'),
      chatUsers: users,
      passwordCost: cheap,
    });
    return server.register({ userAccount: 'lee', userPassword: 'secret word' }, '').then(
      () => ({ status: 200, errorInfo: '' }),
      (error: Refusal) => ({ status: error.status, errorInfo: error.message }),
    );
  };

  for (const method of ['GET', 'POST']) {
    it(`reads no endless answer to a ${method}`, async () => {
      let sent = 0;
      await using cloud = await fakeCloud((request, response) => {
        if (request.method !== method) return void response.writeHead(404).end('{}');
        const chunk = Buffer.alloc(1024 * 1024, ' ');
        response.writeHead(200, { 'content-type': 'application/json' });
        const go = (): void => {
          while (!response.destroyed && sent < 400 && response.write(chunk)) sent++;
        };
        response.on('drain', go);
        go();
      });
      const { status, errorInfo } = await register(cloud.url);
      assert.equal(status, 502);
      assert.match(errorInfo, /too large/);
      assert.ok(sent < 100, `${sent} MiB were sent`);
    });
  }
  it('follows no redirect, which would take the app token along', async () => {
    let elsewhere = 0;
    await using other = await fakeCloud((_, response) => {
      elsewhere++;
      response.end('{}');
    });
    await using cloud = await fakeCloud((_, response) => response.writeHead(307, { location: other.url }).end());
    assert.equal((await register(cloud.url)).status, 502);
    assert.equal(elsewhere, 0);
  });
  for (const answer of ['null', '[]', '"x"', '<html>', '{"entities":[null]}', '{"entities":7}', '']) {
    it(`makes nothing of ${JSON.stringify(answer)}`, async () => {
      await using cloud = await fakeCloud((request, response) => {
        response.writeHead(request.method === 'GET' ? 200 : 400).end(answer);
      });
      assert.equal((await register(cloud.url)).status, 502);
    });
  }
});
