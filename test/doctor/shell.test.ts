/** The doctor as a command: what it prints, how it ends, and what only Node finds out. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { problems } from '../../src/doctor/problems/problems.ts';
import { doctorStage, Site } from './shell-stage.js';

describe('the doctor from a shell', () => {
  const set = doctorStage();
  const run = async (args: readonly string[]): Promise<{ code: number; out: string }> => {
    const command = ['--import', 'tsx', 'src/doctor/shell/cli.ts', ...args];
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (out += String(data)));
    const [code] = (await once(child, 'close')) as [number];
    return { code, out };
  };
  const doctor = (...args: readonly string[]): Promise<{ code: number; out: string }> => {
    const where = ['--api-url', set.server.url, '--socket-url', set.server.socketUrl, '--token-server', set.server.url];
    return run(['doctor', '--app-key', 'demo#local', ...where, ...args]);
  };

  it('finds nothing wrong with what is in order', async () => {
    const { code, out } = await doctor();
    assert.equal(code, 0, out);
    assert.match(out, /✓ token endpoint/);
  });
  it('says what is wrong, and ends with status 1', async () => {
    const { code, out } = await doctor('--app-key', 'demo');
    assert.equal(code, 1);
    assert.match(out, /✗ app key: "demo" is not of the form org#app/);
  });
  it('says which address is none', async () => {
    const { code, out } = await doctor('--token-url', 'shop.example/token');
    assert.equal(code, 1, out);
    assert.match(out, /✗ token endpoint: token-url="shop\.example\/token" is not a complete URL/);
    const page = await doctor('--page', 'shop.example');
    assert.equal(page.code, 2);
    assert.match(page.out, /--page shop\.example is not a complete URL: .*https:\/\//);
  });
  it('looks at a token alone, without wanting to know whose it is', async () => {
    const { code, out } = await doctor('--token', set.server.token('ada'));
    assert.equal(code, 0, out);
    assert.match(out, /✓ token: The token is for ada/);
  });
  it('asks for a guest as the widget does', async () => {
    const asked: string[] = [];
    set.endpoint = (request, response) => {
      request.on('data', (body) => asked.push(`${request.method} ${String(body)}`));
      request.on('end', () => response.end(JSON.stringify({ token: set.server.token('ada'), user: 'ada' })));
    };
    const { out } = await doctor('--token-url', `${set.site.url}/token`, '--guest');
    assert.match(out, /✓ token endpoint/);
    assert.match(asked[0]!, /^POST \{"guest":"[0-9a-f]{32}"\}$/);
  });
  it('says how it is used, and ends with status 2 if it is not used so', async () => {
    assert.match((await run(['doctor', '--help'])).out, /--token-server URL/);
    assert.equal((await run(['doctor', '--nonsense'])).code, 2);
  });

  for (const [name, words] of [
    ['expired', 'has expired'],
    ['unsigned', 'is not signed by a known authority'],
  ])
    it(`tells that a certificate ${words}`, async () => {
      const pem = readFileSync(resolve(import.meta.dirname, `${name}.pem`), 'utf8');
      const tls = createServer({ key: pem, cert: pem });
      tls.on('tlsClientError', () => undefined);
      await using site = await Site.open(() => undefined, tls);
      const url = site.url.replace('http', 'https').replace('127.0.0.1', 'localhost');
      const where = ['--api-url', url, '--socket-url', url.replace('http', 'ws'), '--token-url', `${url}/token`];
      const { out } = await run(['doctor', '--app-key', 'demo#local', ...where]);
      for (const code of ['api-certificate', 'socket-certificate', 'endpoint-certificate'] as const)
        assert.match(out, new RegExp(`✗ ${problems[code].about}: The certificate of \\S+ ${words}\\.\\n +Renew`));
    });
});
