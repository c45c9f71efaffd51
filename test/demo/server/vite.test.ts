import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { localApp } from '../../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../../demo/server/token-server/token-issuer.ts';
import { RawClient } from './raw-client.ts';

const config = fileURLToPath(new URL('../../../vite.config.ts', import.meta.url));

describe('npm run dev', () => {
  let data: string;
  let vite: ViteDevServer;
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'vite-test-'));
    process.env.AGORA_CHAT_DATA = data;
    const server = { port: 0, host: '127.0.0.1' };
    vite = await createServer({
      configFile: config,
      logLevel: 'silent',
      server,
      optimizeDeps: { noDiscovery: true, include: [] },
    });
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
