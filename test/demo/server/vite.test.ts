import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { WebSocket } from 'ws';
import { localApp } from '../../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../../demo/server/token-server/token-issuer.ts';
import { RawClient } from './raw-client.ts';

const config = fileURLToPath(new URL('../../../vite.config.ts', import.meta.url));

const development = (server: { host?: string | boolean }): Promise<ViteDevServer> =>
  createServer({
    configFile: config,
    logLevel: 'silent',
    server: { port: 0, ...server },
    optimizeDeps: { noDiscovery: true, include: [] },
  });

describe('npm run dev where others can reach it', () => {
  let data: string;
  const variables = ['AGORA_CHAT_DATA', 'AGORA_LOCAL_CERTIFICATE', 'AGORA_RISK_PUBLIC_CERTIFICATE'];
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'vite-test-'));
    process.env.AGORA_CHAT_DATA = data;
  });
  after(async () => {
    for (const name of variables) delete process.env[name];
    await rm(data, { recursive: true, force: true });
  });

  for (const host of [true, '0.0.0.0', '::']) {
    it(`does not start at ${host} with the published certificate`, async () => {
      const why = /certificate of the local app is published.*set AGORA_RISK_PUBLIC_CERTIFICATE=yes/s;
      await assert.rejects(development({ host }), why);
    });
  }
  for (const [name, value] of [
    ['AGORA_LOCAL_CERTIFICATE', '1f0c3a9be47d5286ac913e7f60b2d845'],
    ['AGORA_RISK_PUBLIC_CERTIFICATE', 'yes'],
  ] as const) {
    it(`starts with ${name}, without faults`, async () => {
      process.env[name] = value;
      const vite = await development({ host: '0.0.0.0' });
      await vite.listen();
      const url = `http://127.0.0.1:${(vite.httpServer!.address() as AddressInfo).port}`;
      const users = await fetch(`${url}/demo/local/users`, {
        method: 'POST',
        body: JSON.stringify({ username: name.toLowerCase() }),
      });
      assert.equal(users.status, 200, 'the chat server answers');
      const faults = await fetch(`${url}/__faults/clear`, { method: 'POST' });
      assert.notEqual(faults.status, 200);
      await vite.close();
      delete process.env[name];
    });
  }
});

describe('npm run dev for an app of the cloud', () => {
  it('serves tokens only', async () => {
    const cloud = {
      AGORA_CHAT_DATA: await mkdtemp(join(tmpdir(), 'vite-test-')),
      AGORA_APP_ID: 'a'.repeat(32),
      AGORA_APP_CERTIFICATE: 'b'.repeat(32),
      AGORA_APP_KEY: 'demo#local',
      AGORA_REST_URL: 'https://a41.chat.agora.io',
    };
    Object.assign(process.env, cloud);
    const vite = await development({ host: '127.0.0.1' });
    await vite.listen();
    const url = vite.resolvedUrls!.local[0]!;
    const users = await fetch(`${url}demo/local/users`, { method: 'POST', body: JSON.stringify({ username: 'eve' }) });
    assert.equal(users.status, 404);
    assert.equal((await fetch(`${url}__faults/clear`, { method: 'POST' })).status, 404);
    assert.equal((await fetch(`${url}app/chat/user/token`)).status, 401);
    const socket = new WebSocket(`${url.replace('http', 'ws')}ws`);
    const [error] = (await once(socket, 'error')) as [Error];
    assert.match(error.message, /404/);
    await vite.close();
    for (const name of Object.keys(cloud)) delete process.env[name];
    await rm(cloud.AGORA_CHAT_DATA, { recursive: true, force: true });
  });
});

describe('npm run dev', () => {
  let data: string;
  let vite: ViteDevServer;
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'vite-test-'));
    process.env.AGORA_CHAT_DATA = data;
    vite = await development({ host: '127.0.0.1' });
    await vite.listen();
  });
  after(async () => {
    await vite.close();
    delete process.env.AGORA_CHAT_DATA;
    await rm(data, { recursive: true, force: true });
  });

  const url = (): string => vite.resolvedUrls!.local[0]!.replace(/\/$/, '');
  const online = (user: string): Promise<RawClient> => {
    const token = (): string => tokenIssuer(localApp.appId, localApp.certificate).userToken(user).token;
    return RawClient.online({ socketUrl: `${url().replace('http', 'ws')}/ws`, appKey: 'demo#local', token }, user);
  };
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`${url()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('serves page, token server, REST, socket and faults on one port', async () => {
    assert.match(await (await fetch(`${url()}/`, { headers: { accept: 'text/html' } })).text(), /<agora-connection/);
    for (const userAccount of ['alice', 'bob']) {
      const answer = await post('/app/chat/user/register', { userAccount, userPassword: 'correct horse' });
      assert.equal(answer.status, 200);
    }
    const [alice, bob] = [await online('alice'), await online('bob')];
    await alice.say('bob', 'through vite');
    assert.equal((await bob.receive('alice')).length, 1);
    assert.equal((await fetch(`${url()}/__faults`)).status, 200);
    assert.equal((await post('/demo/local/nothing', {})).status, 404);
    await Promise.all([alice.close(), bob.close()]);
  });

  it('goes on with the same data after Vite restarted itself', async () => {
    await vite.restart();
    const alice = await online('alice');
    await alice.say('bob', 'still here');
    await alice.close();
  });
});
