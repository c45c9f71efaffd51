import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { localApp } from '../../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../../demo/server/token-server/token-issuer.ts';
import { firstLine } from './child-process.ts';
import { RawClient } from './raw-client.ts';

const main = fileURLToPath(new URL('../../../demo/server/main.ts', import.meta.url));
const issuer = tokenIssuer(localApp.appId, localApp.certificate);
const cloud = {
  AGORA_APP_ID: 'a'.repeat(32),
  AGORA_APP_CERTIFICATE: 'b'.repeat(32),
  AGORA_APP_KEY: '41#chat',
  AGORA_REST_URL: 'https://a41.chat.agora.io',
};

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

const ready = async (child: ChildProcess): Promise<Place> => {
  const line = await firstLine(child);
  const place = JSON.parse(/^Chat server ready: (.*)$/.exec(line)![1]!) as Place;
  return { ...place, token: (user) => issuer.userToken(user).token };
};

const failure = (...args: string[]): Promise<Failure> => failureWith({}, ...args);
interface Failure {
  code: number;
  words: string;
  output: string;
}
const failureWith = async (env: Record<string, string>, ...args: string[]): Promise<Failure> => {
  const child = startWith(env, ...args);
  let [words, output] = ['', ''];
  child.stderr!.on('data', (chunk: Buffer) => (words += chunk.toString()));
  child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, words, output };
};

const addUsers = async ({ url }: Place, ...users: string[]): Promise<void> => {
  for (const username of users) {
    const body = JSON.stringify({ username });
    const answer = await fetch(`${url}/demo/local/users`, { method: 'POST', body });
    assert.equal(answer.status, 200);
  }
};

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
    const child = startWith(cloud, '--port', '0', '--memory');
    const line = await firstLine(child);
    const told = JSON.parse(/^Token server ready: (.*)$/.exec(line)![1]!) as Record<string, string>;
    assert.deepEqual(Object.keys(told), ['tokenServer', 'appKey']);
    assert.equal(told['appKey'], '41#chat');
    child.kill('SIGTERM');
    await once(child, 'exit');
  });

  it('serves tokens and nothing else for an app of the cloud', async () => {
    for (const [name, ...args] of [['as it is'], ['with faults', '--faults']]) {
      const child = startWith(cloud, '--port', '0', '--memory', '--app-key', '41#chat', ...args);
      const line = await firstLine(child);
      const { tokenServer } = JSON.parse(/^Token server ready: (.*)$/.exec(line)![1]!) as { tokenServer: string };
      const token = tokenIssuer(cloud.AGORA_APP_ID, cloud.AGORA_APP_CERTIFICATE).userToken('alice').token;
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      for (const [method, path] of [
        ['POST', '/users'],
        ['POST', '/token'],
        ['GET', '/users/alice/resources'],
        ['POST', '/users/alice/messageroaming'],
        ['POST', '/chatfiles'],
        ['GET', '/sdk/user/alice/user_channels/list'],
        ['GET', '/users/alice/contacts'],
      ] as const) {
        for (const app of ['/41/chat', '/demo/local']) {
          const body = method === 'POST' ? { body: JSON.stringify({ username: 'eve' }) } : {};
          assert.equal((await fetch(tokenServer + app + path, { method, headers, ...body })).status, 404, name + path);
        }
      }
      assert.equal((await fetch(`${tokenServer}/__faults`)).status, 404);
      assert.equal((await fetch(`${tokenServer}/app/chat/user/token`)).status, 401);
      const socket = new WebSocket(`${tokenServer.replace('http', 'ws')}/ws`);
      const [error] = (await once(socket, 'error')) as [Error];
      assert.match(error.message, /404/);
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  });

  it('finishes a registration in the cloud in the middle of which it was killed', async () => {
    const made = new Map<string, number>([['kim', 1]]);
    const orders: string[] = [];
    /** The last process; dies as soon as the cloud has made a user. */
    let child: ChildProcess | undefined;
    let kills = true;
    const agora = createHttpServer((request, response) => {
      const answer = (status: number, body: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      };
      const entity = (username: string): object => ({ entities: [{ username, created: made.get(username) }] });
      if (request.method === 'GET') {
        const name = request.url!.split('/').at(-1)!;
        const missing = { error: 'service_resource_not_found' };
        return made.has(name) ? answer(200, { ...entity(name), timestamp: Date.now() }) : answer(404, missing);
      }
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      return request.on('end', () => {
        const { username } = JSON.parse(body) as { username: string };
        orders.push(username);
        if (made.has(username)) return answer(400, { error: 'duplicate_unique_property_exists' });
        made.set(username, Date.now());
        if (kills) return void child?.kill('SIGKILL');
        return answer(200, entity(username));
      });
    }).listen(0, '127.0.0.1');
    await once(agora, 'listening');
    const env = { ...cloud, AGORA_REST_URL: `http://127.0.0.1:${(agora.address() as AddressInfo).port}` };
    const run = async (): Promise<(path: string, user: string, password: string) => Promise<number>> => {
      child = startWith(env, '--port', '0', '--data', join(data, 'cloud'));
      const line = await firstLine(child);
      const { tokenServer } = JSON.parse(line.slice(line.indexOf('{'))) as { tokenServer: string };
      return async (path, userAccount, userPassword) => {
        const response = await fetch(`${tokenServer}/app/chat/user/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ userAccount, userPassword }),
        });
        return response.status;
      };
    };
    const first = await run();
    const gone = once(child!, 'exit');
    await assert.rejects(first('register', 'lee', 'correct horse'));
    await gone;
    kills = false;
    const second = await run();
    assert.equal(await second('login', 'lee', 'correct horse'), 401, 'it was not finished');
    assert.equal(await second('register', 'lee', 'another horse'), 400, 'by somebody else');
    assert.equal(await second('register', 'lee', 'correct horse'), 200);
    assert.equal(await second('login', 'lee', 'correct horse'), 200);
    assert.equal(await second('register', 'kim', 'correct horse'), 400, 'who was there before');
    assert.equal(await second('register', '\u212aim', 'correct horse'), 400);
    assert.equal(await second('login', 'kim', 'correct horse'), 401);
    assert.equal(await second('register', 'max', 'correct horse'), 200);
    assert.deepEqual(orders, ['lee', 'max']);
    const ended = once(child!, 'exit');
    child!.kill('SIGTERM');
    await ended;
    agora.close();
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
    ['a data folder below a file', ['--data', join(main, 'x')], /^The data folder ".*" cannot be used: .*\.\n$/],
    ['a data folder that cannot be made', ['--data', '/proc/nothing'], /^The data folder .* cannot be used: .*\.\n$/],
    ['one further down', ['--data', '/proc/nothing/at/all'], /^The data folder .* cannot be used: .*\.\n$/],
    ['a proxy that is no address', ['--trust-proxy', 'proxy.example'], /^--trust-proxy: "proxy.example" is no address/],
    ['an empty list of proxies', ['--trust-proxy', ','], /^--trust-proxy must name a proxy\./],
    ['an origin with a path', ['--origins', 'https://a.example/b'], /^--origins must list origins/],
    ['an origin that is none', ['--origins', 'a.example'], /^--origins must list origins/],
    ['a limit that is no number', ['--registrations', 'many'], /^--registrations must be a whole number/],
    [
      'a fate of histories that is none',
      ['--guest-history', 'move'],
      /^--guest-history must be copy or keep, not "move"\.\n/,
    ],
    ['to be reached by others', ['--host', '0.0.0.0'], /certificate of the local app is published.*--risk-public/s],
    ['to be reached by others over IPv6', ['--host', '::'], /certificate of the local app is published/],
    ['to be reached through a proxy', ['--trust-proxy', 'loopback'], /others through a proxy, and .* is published/],
    ['faults behind a proxy', ['--trust-proxy', 'loopback', '--faults'], /^Faults are for this machine only/],
    ['faults for others', ['--host', '0.0.0.0', '--faults'], /^Faults are for this machine only/],
    [
      'faults for others who take the risk',
      ['--host', '0.0.0.0', '--faults', '--risk-public-certificate'],
      /^Faults are for this machine only/,
    ],
  ] as const) {
    it(`refuses ${what} in a sentence`, async () => {
      // Should it start after all, it must not find the data of whoever runs the tests.
      const place = args.some((arg) => arg === '--data' || arg === '--memory') ? [] : ['--memory'];
      const { code, words, output } = await failure('--port', '0', ...place, ...args);
      assert.notEqual(code, 0);
      assert.match(words, sentence);
      assert.equal(output, '');
    });
  }

  for (const [what, env, sentence] of [
    ['zeros', { AGORA_LOCAL_CERTIFICATE: '0'.repeat(32) }, /^AGORA_LOCAL_CERTIFICATE is all zeros/],
    ['the published one', { AGORA_LOCAL_CERTIFICATE: localApp.certificate }, /is the published one/],
    ['zeros for the cloud', { ...cloud, AGORA_APP_CERTIFICATE: '0'.repeat(32) }, /^AGORA_APP_CERTIFICATE is all zeros/],
    ['one that can be guessed, for others', cloud, /the certificate can be guessed/],
  ] as const) {
    it(`refuses a certificate of ${what}`, async () => {
      const { code, words, output } = await failureWith(env, '--memory', '--port', '0', '--host', '0.0.0.0');
      assert.notEqual(code, 0);
      assert.match(words, sentence);
      assert.equal(output, '');
    });
  }

  it('refuses to copy what guests wrote in the cloud, which it does not know', async () => {
    const { code, words, output } = await failureWith(cloud, '--memory', '--port', '0', '--guest-history', 'copy');
    assert.equal(code, 2);
    assert.match(
      words,
      /^--guest-history copy needs the local chat server: the cloud does not tell what a guest wrote\.\n/,
    );
    assert.equal(output, '');
  });

  it('can be reached by others with a certificate of its own, or at a risk that was taken', async () => {
    for (const [env, ...args] of [
      [{ AGORA_LOCAL_CERTIFICATE: '1f0c3a9be47d5286ac913e7f60b2d845' }],
      [{}, '--risk-public-certificate'],
    ] as const) {
      const child = startWith(env, '--port', '0', '--memory', '--host', '0.0.0.0', ...args);
      await ready(child);
      child.kill();
      await once(child, 'exit');
    }
  });

  it('believes the tokens of its own certificate only', async () => {
    const child = startWith({ AGORA_LOCAL_CERTIFICATE: '1f0c3a9be47d5286ac913e7f60b2d845' }, '--port', '0', '--memory');
    const place = await ready(child);
    await addUsers(place, 'alice');
    const alice = await RawClient.connect(place, 'alice');
    alice.provision(place.token('alice'));
    assert.notEqual((await alice.next('provision')).value.status.errorCode, 0);
    child.kill();
    await once(child, 'exit');
  });

  it('lets nobody else on the machine read its data', async () => {
    const folder = join(data, 'private');
    const child = start('--port', '0', '--data', folder);
    const place = await ready(child);
    await addUsers(place, 'alice');
    const form = new FormData();
    form.append('file', new Blob(['hello']), 'hello.txt');
    const uploaded = await fetch(`${place.url}/demo/local/chatfiles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${place.token('alice')}` },
      body: form,
    });
    assert.equal(uploaded.status, 200);
    const modes: string[] = [];
    for (const name of await readdir(folder, { recursive: true })) {
      modes.push(
        `${name.replace(/[\da-f-]{36}/, 'id')} ${((await stat(join(folder, name))).mode & 0o777).toString(8)}`,
      );
    }
    assert.ok(modes.includes('chat.db 600') && modes.includes('chat.db-wal 600') && modes.includes('files/id 600'));
    assert.ok(
      modes.every((mode) => mode === 'files 700' || mode.endsWith(' 600')),
      modes.join(', '),
    );
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
    child.kill();
    await once(child, 'exit');
    await chmod(join(folder, 'chat.db'), 0o644);
    const again = start('--port', '0', '--data', folder);
    await ready(again);
    assert.equal((await stat(join(folder, 'chat.db'))).mode & 0o777, 0o600, 'also what an older server made');
    again.kill();
    await once(again, 'exit');
  });

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
