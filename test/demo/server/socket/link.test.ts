import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { WebSocket } from 'ws';
import { Link } from '../../../../demo/server/socket/link.ts';

/** The other end of it never answers. */
class DeafSocket extends EventEmitter {
  readonly did: string[] = [];
  close(code: number): void {
    this.did.push(`close ${code}`);
  }
  terminate(): void {
    this.did.push('terminate');
  }
}

describe('a socket that is closed', () => {
  let socket: DeafSocket;
  let link: Link;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    socket = new DeafSocket();
    link = new Link(socket as unknown as WebSocket);
  });
  afterEach(() => mock.timers.reset());

  it('is cut off if the client does not answer the close frame', () => {
    link.close(1008);
    mock.timers.tick(50);
    assert.deepEqual(socket.did, ['close 1008']);
    mock.timers.tick(5000);
    assert.deepEqual(socket.did, ['close 1008', 'terminate']);
  });
});
