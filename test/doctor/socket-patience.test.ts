/** How long the doctor waits for a socket that says nothing: eight seconds, by a clock that the test moves. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { SocketAnswer } from '../../src/doctor/finding.ts';
import { nodeSocket } from '../../src/doctor/shell/node-socket.ts';
import { Site } from './shell-stage.js';

const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

describe('the patience of the doctor at a socket', () => {
  let site: Site;
  beforeEach(async () => {
    site = await Site.open(() => undefined);
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(async () => {
    mock.timers.reset();
    await site[Symbol.asyncDispose]();
  });

  /** All that needs no time has happened. */
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  /** @param isHeard settles when the doctor waits for the server only. */
  const endsAfterEight = async (isHeard: Promise<unknown>, wanted: SocketAnswer): Promise<void> => {
    let answer: SocketAnswer | undefined;
    const asked = nodeSocket(site.url.replace('http', 'ws'), Uint8Array.from([1])).then((result) => {
      answer = result.answer;
    });
    await isHeard;
    mock.timers.tick(7_999);
    await settle();
    assert.equal(answer, undefined, 'not yet');
    mock.timers.tick(1);
    await asked;
    assert.equal(answer, wanted);
  };

  it('ends after eight seconds where nobody answers the request', () =>
    endsAfterEight(once(site.server, 'upgrade'), 'refused'));

  it('ends after eight seconds where the line opens and stays silent', async () => {
    const isHeard = new Promise<void>((resolve) => {
      site.server.on('upgrade', ({ headers }, line: Duplex) => {
        const accept = createHash('sha1')
          .update(headers['sec-websocket-key']! + magic)
          .digest('base64');
        line.write(
          `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
        );
        // The frame comes once the line is open.
        line.once('data', () => resolve());
      });
    });
    await endsAfterEight(isHeard, 'silent');
  });
});
