/** Requests that are begun and not finished. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';

describe('half a request', () => {
  let server: StandIn;
  before(async () => {
    server = await createStandIn({ requestTimes: { headers: 300, pause: 300, whole: 60_000 } });
    server.addUser('alice');
  });
  after(() => server.close());

  const open = async ({ url } = server): Promise<Socket> => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    return socket;
  };
  /** What the server says until it ends the line. */
  const answerTo = async (socket: Socket): Promise<string> => {
    let said = '';
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(socket, 'close');
    return said;
  };
  const headOf = (path: string, length: number, type = 'application/json'): string =>
    [
      `POST ${path} HTTP/1.1`,
      'Host: localhost',
      `Content-Type: ${type}`,
      `Authorization: Bearer ${server.token('alice')}`,
      `Content-Length: ${length}`,
      '\r\n',
    ].join('\r\n');

  it('is ended when its headers do not come to their end', async () => {
    const socket = await open();
    socket.write('POST /app/chat/user/login HTTP/1.1\r\nHost: localhost\r\nX-');
    assert.match(await answerTo(socket), /^HTTP\/1\.1 408 /);
  });
  it('is ended when nothing is said at all', async () => {
    const socket = await open();
    assert.match(await answerTo(socket), /^(HTTP\/1\.1 408 |$)/);
  });
  for (const [what, path, type] of [
    ['a sign-in', '/app/chat/user/login', undefined],
    ['a question for history', '/demo/local/users/alice/messageroaming', undefined],
    ['a registration', '/demo/local/users', undefined],
    ['an upload', '/demo/local/chatfiles', 'multipart/form-data; boundary=x'],
    ['a request for nothing that is served', '/nothing/at/all', undefined],
  ] as const) {
    it(`is ended when the body does not come to its end: ${what}`, async () => {
      const socket = await open();
      const begun = type ? '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhello' : '{"user';
      socket.write(headOf(path, 5000, type) + begun);
      // Some are answered before their body is read; what counts is that the line is not held.
      assert.match(await answerTo(socket), /^HTTP\/1\.1 (408|4\d\d) /);
    });
  }
  for (const [what, path] of [
    ['where there is no socket', '/'],
    ['where there is one', '/ws'],
    ['where there is one, with a handshake that fails', '/ws'],
  ] as const) {
    it(`ends nobody else when it asks for a socket and is gone: ${what}`, async () => {
      for (let n = 0; n < 20; n++) {
        const socket = await open();
        socket.write(
          `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
            `Sec-WebSocket-Version: ${what.endsWith('fails') ? 1 : 13}\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\n\r\n`,
          () => socket.resetAndDestroy(),
        );
        await once(socket, 'close');
      }
      assert.equal((await fetch(`${server.url}/app/chat/user/token`)).status, 401, 'the server still answers');
    });
  }
  it('ends nobody else when its headers are too large and it is gone', async () => {
    for (let n = 0; n < 20; n++) {
      const socket = await open();
      socket.write(`GET / HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, () => socket.resetAndDestroy());
      await once(socket, 'close');
    }
    assert.equal((await fetch(`${server.url}/app/chat/user/token`)).status, 401, 'the server still answers');
  });
  it('is not one that takes its time and goes on', async () => {
    await using patient = await createStandIn({ requestTimes: { headers: 300, pause: 2000, whole: 60_000 } });
    patient.addUser('alice');
    const socket = await open(patient);
    const body = JSON.stringify({ queue: 'bob@easemob.com' });
    const answer = answerTo(socket);
    socket.write(
      headOf('/demo/local/users/alice/messageroaming', body.length).replace(
        '\r\n\r\n',
        '\r\nConnection: close\r\n\r\n',
      ),
    );
    for (const letter of body) {
      socket.write(letter);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    assert.match(await answer, /^HTTP\/1\.1 200 /);
  });
  it('is not one that is here and whose answer takes long', async () => {
    const disarm = server.faults.delayRest({ ms: 1500 });
    const response = await fetch(`${server.url}/demo/local/users/alice/messageroaming`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.token('alice')}` },
      body: JSON.stringify({ queue: 'bob@easemob.com' }),
    });
    disarm();
    assert.equal(response.status, 200);
  });
});
