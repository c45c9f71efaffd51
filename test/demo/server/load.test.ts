/** A server with much to carry: files that come all at once, and a disk that is full. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { localApp } from '../../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../../demo/server/token-server/token-issuer.ts';
import { becomesTrue } from '../../support/becomes-true.ts';
import { firstLine } from './child-process.ts';
import { RawClient } from './raw-client.ts';

const main = fileURLToPath(new URL('../../../demo/server/main.ts', import.meta.url));
const issuer = tokenIssuer(localApp.appId, localApp.certificate);
const token = (user: string): string => issuer.userToken(user).token;
const mebi = 1024 * 1024;

describe('a server with much to carry', () => {
  let folder: string;
  let child: ChildProcess;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'load-test-'))));
  afterEach(async () => {
    const gone = once(child, 'exit');
    child.kill();
    await gone;
    await rm(folder, { recursive: true, force: true });
  });

  /** @param largestFile KiB that the server may write into one file. */
  const start = async (
    args: string[],
    largestFile?: number,
  ): Promise<{ url: string; socketUrl: string; appKey: string }> => {
    const command = [process.execPath, '--import', 'tsx', main, '--port', '0', ...args];
    const limited = `ulimit -S -f ${largestFile}; exec "$@"`;
    const [program, ...rest] = largestFile === undefined ? command : ['bash', '-c', limited, 'bash', ...command];
    child = spawn(program!, rest, { stdio: ['ignore', 'pipe', 'ignore'] });
    const line = await firstLine(child);
    const place = JSON.parse(line.slice(line.indexOf('{'))) as { url: string; socketUrl: string; appKey: string };
    for (const username of ['alice', 'bob']) {
      await fetch(`${place.url}/demo/local/users`, { method: 'POST', body: JSON.stringify({ username }) });
    }
    return place;
  };
  const upload = (url: string, file: Blob): Promise<Response> => {
    const form = new FormData();
    form.append('file', file, 'film.mp4');
    return fetch(`${url}/demo/local/chatfiles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token('alice')}` },
      body: form,
    });
  };
  const peakMemory = async (): Promise<number> => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)![1]) / 1024;
  };
  const uploaded = (): Promise<string[]> => readdir(join(folder, 'files'));

  for (const [what, args] of [
    ['on disk', (): string[] => ['--data', folder]],
    ['in memory', (): string[] => ['--memory']],
  ] as const) {
    it(`holds none of 40 files of 10 MB that come at once, and go at once: ${what}`, async () => {
      const { url } = await start(args());
      const before = await peakMemory();
      const film = new Blob([new Uint8Array(10 * mebi - 1)], { type: 'video/mp4' });
      const uploads = await Promise.all(Array.from({ length: 40 }, () => upload(url, film)));
      const links: string[] = [];
      for (const response of uploads) {
        assert.equal(response.status, 200);
        const { entities } = (await response.json()) as { entities: { uuid: string; 'share-secret': string }[] };
        links.push(`${url}/demo/local/chatfiles/${entities[0]!.uuid}?share-secret=${entities[0]!['share-secret']}`);
      }
      const sizes = await Promise.all(links.map(async (link) => (await (await fetch(link)).arrayBuffer()).byteLength));
      assert.deepEqual(new Set(sizes), new Set([film.size]));
      const grown = (await peakMemory()) - before;
      assert.ok(grown < 300, `${grown} MiB more than before`);
    });
  }

  it('keeps nothing of an upload that breaks off, is too large, or was cut short by the end of the process', async () => {
    const { url } = await start(['--data', folder]);
    const head = [
      'POST /demo/local/chatfiles HTTP/1.1',
      'Host: localhost',
      `Authorization: Bearer ${token('alice')}`,
      'Content-Type: multipart/form-data; boundary=x',
      'Content-Length: 9000000',
      '\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n',
    ].join('\r\n');
    const begin = async (): Promise<ReturnType<typeof connect>> => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(head + 'x'.repeat(mebi));
      await becomesTrue(async () => (await uploaded()).some((name) => name.endsWith('.part')), 'a part is there');
      return socket;
    };
    (await begin()).destroy();
    await becomesTrue(async () => (await uploaded()).length === 0, 'the part is gone');
    const large = await upload(url, new Blob([new Uint8Array(10 * mebi + 1000)]));
    assert.equal(large.status, 413);
    assert.deepEqual(await uploaded(), []);
    await begin();
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    assert.equal((await uploaded()).length, 1);
    await start(['--data', folder]);
    assert.deepEqual(await uploaded(), []);
  });

  it('says that the disk is full, keeps no part, and takes messages again when there is room', async () => {
    const place = await start(['--data', folder], 4096);
    const alice = await RawClient.online({ ...place, token }, 'alice');
    const response = await upload(place.url, new Blob([new Uint8Array(8 * mebi)]));
    assert.equal(response.status, 507);
    assert.match(((await response.json()) as { error_description: string }).error_description, /no room/);
    assert.deepEqual(await uploaded(), []);
    assert.ok(await alice.say('bob', 'a small one has room'));
    // The log of the database grows until it cannot.
    const text = 'x'.repeat(4500);
    let refused = false;
    for (let n = 0; n < 3000 && !refused; n++) {
      refused = (await alice.ack(alice.text('bob', text))).status.errorCode !== 0;
    }
    assert.ok(refused, 'the disk is full');
    const lost = await alice.ack(alice.text('bob', text));
    assert.notEqual(lost.status.errorCode, 0);
    execFileSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited:unlimited']);
    assert.ok(await alice.say('bob', 'room again'));
    assert.equal((await upload(place.url, new Blob([new Uint8Array(8 * mebi)]))).status, 200);
    const bob = await RawClient.online({ ...place, token }, 'bob');
    assert.equal((await bob.drain('alice')).at(-1)!.body.contents[0]!.text, 'room again');
  });
});
