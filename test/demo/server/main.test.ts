import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { localApp } from '../../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../../demo/server/token-server/token-issuer.ts';
import { RawClient } from './raw-client.ts';

const main = fileURLToPath(new URL('../../../demo/server/main.ts', import.meta.url));
const issuer = tokenIssuer(localApp.appId, localApp.certificate);

interface Place {
  url: string;
  socketUrl: string;
  appKey: string;
  token(user: string): string;
}

const start = (...args: string[]): ChildProcess => startWith({}, ...args);
const startWith = (env: Record<string, string>, ...args: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });

async function ready(child: ChildProcess): Promise<Place> {
  const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  const place = JSON.parse(/^Chat server ready: (.*)$/.exec(line)![1]!) as Place;
  return { ...place, token: (user) => issuer.userToken(user).token };
}

async function failure(...args: string[]): Promise<{ code: number; words: string; output: string }> {
  const child = start(...args);
  let [words, output] = ['', ''];
  child.stderr!.on('data', (chunk: Buffer) => (words += chunk.toString()));
  child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, words, output };
}

async function addUsers({ url }: Place, ...users: string[]): Promise<void> {
  for (const username of users) {
    const body = JSON.stringify({ username });
    const answer = await fetch(`${url}/demo/local/users`, { method: 'POST', body });
    assert.equal(answer.status, 200);
  }
}

describe('npm run chat-server', () => {
  let data: string;
  before(async () => (data = await mkdtemp(join(tmpdir(), 'stand-in-test-'))));
  after(() => rm(data, { recursive: true, force: true }));

  it('keeps every message that it acknowledged through a SIGKILL', async () => {
    const first = start('--port', '0', '--data', data);
    const place = await ready(first);
    await addUsers(place, 'alice', 'bob');
    const alice = await RawClient.online(place, 'alice');
    const sent = Array.from({ length: 300 }, (_, n) => alice.text('bob', String(n)));
    // Killed in the middle of its work: what counts is what it has said by then.
    await alice.ack(sent[99]!);
    const gone = once(first, 'exit');
    first.kill('SIGKILL');
    await gone;
    await alice.next('closed');
    const acked = new Set(
      alice.frames.flatMap((frame) => (frame.kind === 'sync' && frame.value.serverId ? [frame.value.serverId] : [])),
    );
    assert.ok(acked.size >= 99);

    const second = start('--port', '0', '--data', data);
    const again = await ready(second);
    const bob = await RawClient.online(again, 'bob');
    const received = await bob.drain('alice');
    const ids = new Set(received.map(({ id }) => id));
    for (const id of acked) assert.ok(ids.has(id), `message ${id} was acknowledged and is lost`);
    const numbers = received.map(({ body }) => Number(body.contents[0]?.text));
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => index),
    );
    const resent = await RawClient.online(again, 'alice');
    const ack = await resent.ack(resent.text('bob', '0', { id: sent[0]! }));
    assert.equal(ack.serverId, received[0]?.id);
    second.kill('SIGTERM');
    assert.deepEqual(await once(second, 'exit'), [0, null]);
  });

  it('ends cleanly when asked, also with clients on the line', async () => {
    const child = start('--port', '0', '--memory');
    const place = await ready(child);
    await addUsers(place, 'alice');
    const alice = await RawClient.online(place, 'alice');
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    await alice.next('closed');
  });

  it('tells what a page needs when it makes tokens for an app of the cloud', async () => {
    const cloud = {
      AGORA_APP_ID: 'a'.repeat(32),
      AGORA_APP_CERTIFICATE: 'b'.repeat(32),
      AGORA_APP_KEY: '41#chat',
      AGORA_REST_URL: 'https://a41.chat.agora.io',
    };
    const child = startWith(cloud, '--port', '0', '--memory');
    const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
    const told = JSON.parse(/^Token server ready: (.*)$/.exec(line)![1]!) as Record<string, string>;
    assert.deepEqual(Object.keys(told), ['tokenServer', 'appKey']);
    assert.equal(told['appKey'], '41#chat');
    child.kill('SIGTERM');
    await once(child, 'exit');
  });

  it('says in one sentence that a port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, words, output } = await failure('--port', String(port), '--memory');
    assert.notEqual(code, 0);
    assert.match(words, new RegExp(`^Port ${port} is in use\\.`));
    assert.equal(output, '');
    other.close();
  });

  for (const [what, args, sentence] of [
    ['an unknown flag', ['--prot', '1'], /^Unknown option '--prot'\.\nUsage: /],
    ['a port that is none', ['--port', 'http'], /^--port must be a number from 0 to 65535, not "http"\.\n/],
    ['two kinds of storage', ['--memory', '--data', 'x'], /^--data and --memory exclude each other\.\n/],
    ['an app key without a #', ['--app-key', 'demo'], /^--app-key must have the form org#app, not "demo"\.\n/],
    ['a data folder that is a file', ['--data', main], /^The data folder ".*" cannot be used: .*\.\n$/],
  ] as const) {
    it(`refuses ${what} in a sentence`, async () => {
      const { code, words, output } = await failure(...args);
      assert.notEqual(code, 0);
      assert.match(words, sentence);
      assert.equal(output, '');
    });
  }

  it('does not share its data with a second server', async () => {
    const first = start('--port', '0', '--data', data);
    await ready(first);
    const { code, words } = await failure('--port', '0', '--data', data);
    assert.notEqual(code, 0);
    assert.match(words, /another server uses it/);
    first.kill();
    await once(first, 'exit');
  });
});
