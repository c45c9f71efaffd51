/** One TCP connection through the faulty proxy. Bytes of a WebSocket are handled frame by frame, all others untouched. */
import type { Socket } from 'node:net';
import { FrameReader, type Frame, type FrameKind } from './proxy-frames.js';
import type { FrameFault } from './proxy.js';

/** Breaks one end. The operating system refuses to reset a socket whose end is on its way, and Node then never emits `close`. */
const reset = (socket: Socket): void => {
  if (socket.writableEnded && !socket.writableFinished) socket.destroy();
  else socket.resetAndDestroy();
};

type FaultFor = (kind: FrameKind) => FrameFault | undefined;

const headEnd = '\r\n\r\n';

/** How long a frame waits to be overtaken when nothing follows it. */
const overtakeLimit = 300;

/** One direction. Everything goes through a queue, so that a late frame holds up those behind it. */
class Direction {
  /** What came before the end of the HTTP head; `undefined` once the head is through. */
  #head: Buffer | undefined = Buffer.alloc(0);
  #reader: FrameReader | undefined;
  #overtaken: Buffer | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly to: Socket,
    private readonly line: ProxyLine,
    private readonly fromServer: boolean,
    private readonly faultFor: FaultFor,
  ) {}

  push(chunk: Buffer): void {
    if (this.#head) this.#pushHead(Buffer.concat([this.#head, chunk]));
    else if (this.#reader) for (const frame of this.#reader.read(chunk)) this.#frame(frame);
    else this.#write(chunk);
  }

  #pushHead(bytes: Buffer): void {
    const end = bytes.indexOf(headEnd) + headEnd.length;
    if (end < headEnd.length) {
      this.#head = bytes;
      return;
    }
    this.#head = undefined;
    if (!/^upgrade: websocket/im.test(bytes.subarray(0, end).toString('latin1'))) {
      this.#write(bytes);
      return;
    }
    this.line.isWebSocket = true;
    this.#reader = new FrameReader(this.fromServer);
    this.#write(bytes.subarray(0, end));
    this.push(bytes.subarray(end));
  }

  #frame(frame: Frame): void {
    const fault = this.faultFor(frame.kind);
    switch (fault?.do) {
      case undefined:
        this.#write(frame.bytes);
        this.#letOvertakenGo();
        break;
      case 'lose':
        break;
      case 'delay':
        this.#queue = this.#queue.then(() => new Promise((resolve) => setTimeout(resolve, fault.ms)));
        this.#write(frame.bytes);
        break;
      case 'double':
        this.#write(frame.bytes);
        this.#write(frame.bytes);
        break;
      case 'swap':
        this.#letOvertakenGo();
        this.#overtaken = frame.bytes;
        setTimeout(() => this.#letOvertakenGo(), overtakeLimit).unref();
        break;
      case 'cut-before':
        this.line.cut('reset');
        break;
      case 'cut-after':
        this.#write(frame.bytes);
        this.#queue = this.#queue.then(() => new Promise((resolve) => setTimeout(resolve, 30)));
        this.#queue = this.#queue.then(() => this.line.cut('reset'));
        break;
    }
  }

  #letOvertakenGo(): void {
    if (this.#overtaken) this.#write(this.#overtaken);
    this.#overtaken = undefined;
  }

  #write(bytes: Buffer): void {
    this.#queue = this.#queue.then(() => {
      if (this.to.writable) this.to.write(bytes);
    });
  }

  end(): void {
    this.#letOvertakenGo();
    this.#queue = this.#queue.then(() => {
      if (this.to.writable) this.to.end();
    });
  }
}

export class ProxyLine {
  isWebSocket = false;
  /** Settles when both ends are gone. */
  readonly closed: Promise<void>;

  constructor(
    private readonly client: Socket,
    private readonly server: Socket,
    faultFor: FaultFor,
  ) {
    for (const socket of [client, server]) socket.setNoDelay(true);
    const up = new Direction(server, this, false, faultFor);
    const down = new Direction(client, this, true, faultFor);
    client.on('data', (chunk: Buffer) => up.push(chunk));
    server.on('data', (chunk: Buffer) => down.push(chunk));
    client.on('end', () => up.end());
    server.on('end', () => down.end());
    // An error is followed by `close`; the other side must see a break, as it would on a real network.
    client.on('error', () => reset(server));
    server.on('error', () => reset(client));
    this.closed = new Promise((resolve) => {
      let open = 2;
      const one = (): void => {
        if (--open === 0) resolve();
      };
      client.on('close', () => {
        if (!client.isPaused()) server.destroy();
        one();
      });
      server.on('close', () => {
        client.destroySoon();
        one();
      });
    });
  }

  pause(): void {
    this.client.pause();
    this.server.pause();
  }

  resume(): void {
    this.client.resume();
    this.server.resume();
    if (this.client.destroyed) this.server.destroy();
  }

  cut(how: 'reset' | 'end'): void {
    if (how === 'end') {
      this.client.end();
      this.server.end();
      return;
    }
    reset(this.client);
    reset(this.server);
  }
}
