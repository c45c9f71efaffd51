/** One WebSocket: whole frames in and out, and protection against a slow, silent or hostile client. */
import type { WebSocket } from 'ws';
import * as codec from '../wire/codec.ts';
import { withMetas } from '../wire/fields.ts';
import { Command, type MSync, type SyncDown } from '../wire/types.ts';

/** A client with this many unread bytes is disconnected. */
const mostUnsent = 16 * 1024 * 1024;
/** Above this many unsent bytes, nothing more is read from the client. */
const pauseAbove = 1024 * 1024;
/** Milliseconds between the last frame and the close, so that the SDK processes the frame before it sees the close. */
const closeDelay = 50;

export class Link {
  readonly #socket: WebSocket;
  /** Milliseconds, monotonic. */
  lastSign = performance.now();
  /** Drops everything in both directions and stays open. */
  blackHole = false;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('pong', () => {
      if (!this.blackHole) this.lastSign = performance.now();
    });
  }

  get open(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  send(command: number, payload: Uint8Array): void {
    if (!this.open || this.blackHole) return;
    if (this.#socket.bufferedAmount > mostUnsent) return this.drop();
    const frame: Partial<MSync> = { command, payload };
    this.#socket.send(codec.msync.encode(frame), () => {
      if (this.#socket.isPaused && this.#socket.bufferedAmount < pauseAbove) this.#socket.resume();
    });
    if (this.#socket.bufferedAmount > pauseAbove) this.#socket.pause();
  }

  /** Sends anything; a string is sent as a text frame. */
  raw(data: Uint8Array | string): void {
    if (this.open && !this.blackHole) this.#socket.send(data);
  }

  /** @param metas further metas, already encoded. */
  sync(down: Partial<SyncDown>, metas: readonly Uint8Array[] = []): void {
    const head = codec.syncDown.encode({ status: { errorCode: 0 }, ...down });
    this.send(Command.SYNC, metas.length === 0 ? head : withMetas(head, metas));
  }

  ping(): void {
    if (this.open && !this.blackHole) this.#socket.ping();
  }

  /** Closes with a close frame, after what was sent. */
  close(code = 1000): void {
    setTimeout(() => this.#socket.close(code), closeDelay).unref();
  }

  /** Closes at once, without a close frame. */
  drop(): void {
    this.#socket.terminate();
  }
}
