import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { WebSocket, WebSocketServer } from 'ws';
import { becomesTrue } from './becomes-true.js';
import { FaultyProxy } from './proxy.js';

/** An acknowledgement as the chat server sends it: MSync with a CommSyncDL that has a meta id. */
const ack = (id: number): Buffer => Buffer.from([0x40, 0, 0x4a, 2, 0x10, id]);

describe('the faulty proxy', () => {
  let echo: WebSocketServer;
  let proxy: FaultyProxy;
  let socket: WebSocket;
  let heard: number[];

  before(() => (echo = new WebSocketServer({ port: 0 })));
  beforeEach(async () => {
    echo.removeAllListeners('connection');
    echo.on('connection', (peer) => peer.on('message', (data: Buffer) => peer.send(data)));
    proxy = await FaultyProxy.start((echo.address() as AddressInfo).port);
    socket = new WebSocket(proxy.socketUrl);
    heard = [];
    socket.on('message', (data: Buffer) => heard.push(data.at(-1)!));
    socket.on('error', () => undefined);
    await once(socket, 'open');
  });
  afterEach(async () => {
    socket.terminate();
    await proxy[Symbol.asyncDispose]();
  });
  after(() => echo.close());

  /** Sends these and waits for the last one to come back. */
  const say = async (...ids: number[]): Promise<number[]> => {
    for (const id of ids) socket.send(ack(id));
    while (!heard.includes(ids.at(-1)!)) await once(socket, 'message');
    return heard;
  };

  it('passes everything on', async () => assert.deepEqual(await say(1, 2, 3), [1, 2, 3]));

  it('loses one frame', async () => {
    proxy.next({ on: 'ack', do: 'lose' });
    assert.deepEqual(await say(1, 2), [2]);
  });

  it('doubles one frame', async () => {
    proxy.next({ on: 'ack', do: 'double' });
    assert.deepEqual(await say(1, 2), [1, 1, 2]);
  });

  it('swaps two frames', async () => {
    proxy.next({ on: 'ack', do: 'swap' });
    socket.send(ack(1));
    assert.deepEqual(await say(2, 3), [2, 1, 3]);
  });

  it('counts no line that breaks while it ends', async () => {
    proxy.cut('end');
    proxy.cut();
    await becomesTrue(() => proxy.openLines === 0, 'the line is gone');
  });

  it('delays a frame and all behind it', async () => {
    proxy.next({ on: 'ack', do: 'delay', ms: 100 });
    const start = performance.now();
    assert.deepEqual(await say(1, 2), [1, 2]);
    assert.ok(performance.now() - start >= 95);
  });

  it('cuts the line before a frame arrives', async () => {
    proxy.next({ on: 'ack', do: 'cut-before' });
    socket.send(ack(1));
    await once(socket, 'close');
    assert.deepEqual(heard, []);
  });

  it('cuts the line after a frame arrived', async () => {
    proxy.next({ on: 'ack', do: 'cut-after' });
    socket.send(ack(1));
    await once(socket, 'close');
    assert.deepEqual(heard, [1]);
  });

  it('moves nothing in a black hole and everything after it', async () => {
    proxy.mode = 'black-hole';
    socket.send(ack(1));
    const quiet = await Promise.race([
      once(socket, 'message'),
      new Promise((resolve) => setTimeout(resolve, 100, 'quiet')),
    ]);
    assert.equal(quiet, 'quiet');
    proxy.heal();
    assert.deepEqual(await say(2), [1, 2]);
  });

  it('refuses', async () => {
    proxy.mode = 'refuse';
    await once(socket, 'close');
    const refused = new WebSocket(proxy.socketUrl);
    const [error] = (await once(refused, 'error')) as [NodeJS.ErrnoException];
    assert.equal(error.code, 'ECONNRESET');
  });
});
