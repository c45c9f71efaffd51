/** Opens a WebSocket by hand: Node 20 has none, and only this way shows what a proxy answers instead. */
import { randomBytes } from 'node:crypto';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { socketPatience, type SocketAnswer, type SocketResult } from '../finding.js';

const opcode = { text: 1, binary: 2, close: 8 } as const;

/** A client frame: final, binary, masked. Short frames only. */
const masked = (bytes: Uint8Array): Buffer => {
  const mask = randomBytes(4);
  const data = Buffer.from(bytes.map((byte, at) => byte ^ mask[at % 4]!));
  return Buffer.concat([Buffer.from([0x80 | opcode.binary, 0x80 | bytes.length]), mask, data]);
};

/** The bytes of a server's frame; undefined if they have not all arrived, or are many. */
const contentOf = (frame: Buffer): Uint8Array | undefined => {
  const length = frame[1]! & 0x7f;
  return length < 126 && frame.length >= 2 + length ? frame.subarray(2, 2 + length) : undefined;
};

export const nodeSocket = (url: string, frame: Uint8Array): Promise<SocketResult> =>
  new Promise((resolve) => {
    const target = new URL(url.replace(/^ws/, 'http'));
    const ask = target.protocol === 'https:' ? secureRequest : plainRequest;
    const request = ask(target, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
      },
    });
    const end = (answer: SocketAnswer, more: Omit<SocketResult, 'answer'> = {}): void => {
      clearTimeout(timer);
      resolve({ answer, ...more });
      // After the upgrade the socket no longer belongs to the request, and would keep the process alive.
      upgraded?.destroy();
      request.destroy();
    };
    let opened = false;
    let upgraded: Duplex | undefined;
    const timer = setTimeout(() => end(opened ? 'silent' : 'refused'), socketPatience);
    request.on('error', (error) => end(opened ? 'closed' : 'refused', { error }));
    request.on('response', ({ statusCode: status }) => end('refused', { status }));
    request.on('upgrade', (_response, line, head) => {
      opened = true;
      upgraded = line;
      const read = (chunk: Buffer): void => {
        const kind = chunk.length > 0 ? chunk[0]! & 0x0f : undefined;
        if (kind === opcode.binary) end('binary', { bytes: contentOf(chunk) });
        else if (kind === opcode.text) end('text');
        else if (kind === opcode.close) end('closed');
      };
      line.on('data', read);
      line.on('close', () => end('closed'));
      line.on('error', () => end('closed'));
      read(head);
      line.write(masked(frame));
    });
    request.end();
  });
