/** A chat server of a few lines behind a fake WebSocket, for what is hard to bring about with a real one. */
import type { ProtobufRoot } from '../../src/client/sdk/wire/agora-codecs.js';

type Fields = Record<string, unknown>;

export interface Frame extends Fields {
  readonly command: number;
  readonly payload: Uint8Array;
}

const bytesOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

export class FakeSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  readyState = 0;
  binaryType = '';
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onclose: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;

  constructor(
    private readonly server: FakeServer,
    readonly url: string,
  ) {
    server.sockets.push(this);
    setTimeout(() => {
      if (this.readyState !== 0 || server.blackHole) return;
      if (server.refuses) this.end();
      else {
        this.readyState = 1;
        this.onopen?.();
      }
    });
  }

  send(bytes: Uint8Array): void {
    this.server.take(this, bytes);
  }

  close(): void {
    if (this.readyState > 1) return;
    this.readyState = 2;
    setTimeout(() => this.end());
  }

  /** The other side closes. */
  end(): void {
    this.readyState = 3;
    this.onclose?.({});
  }
}

export class FakeServer {
  readonly sockets: FakeSocket[] = [];
  /** Frames from the client, decoded. */
  readonly frames: Frame[] = [];
  refuses = false;
  /** Neither opens nor answers. */
  blackHole = false;
  answersUnread = true;
  /** Milliseconds that the token still has, told at sign-in. */
  tokenLife: number | undefined;
  status: Fields = { errorCode: 0 };
  unread: Fields[] = [];
  root!: ProtobufRoot;
  readonly #original = globalThis.WebSocket;
  #nextId = 1000;

  /** The server's clock, as it tells it with what is unread; 0 tells nothing. */
  now = (): number => 0;

  /** Hears of each frame of the client before it is answered. */
  onFrame: () => void = () => {};

  /** Answers what was sent; without it everything is confirmed. */
  onSync: (frame: Fields, socket: FakeSocket) => void = (frame, socket) => this.confirm(frame, socket);

  install(): void {
    const open = (url: string): FakeSocket => new FakeSocket(this, url);
    globalThis.WebSocket = function (url: string) {
      return open(url);
    } as unknown as typeof WebSocket;
  }

  uninstall(): void {
    globalThis.WebSocket = this.#original;
  }

  get last(): FakeSocket {
    return this.sockets.at(-1)!;
  }

  /** Messages and receipts from the client. */
  sent(): readonly Fields[] {
    const sync = this.root.lookup('easemob.pb.CommSyncUL');
    return this.frames
      .filter(({ command }) => command === 0)
      .map(({ payload }) => sync.decode(payload).meta as Fields | null)
      .filter((meta): meta is Fields => meta?.ns === 1);
  }

  take(socket: FakeSocket, bytes: Uint8Array): void {
    const frame = this.root.lookup('easemob.pb.MSync').decode(bytes) as Frame;
    this.frames.push(frame);
    this.onFrame();
    if (this.blackHole) return;
    setTimeout(() => this.#answer(frame, socket));
  }

  #answer(frame: Frame, socket: FakeSocket): void {
    if (frame.command === 3) this.#provision(socket);
    else if (frame.command === 1 && this.answersUnread)
      this.push('CommUnreadDL', 1, { status: { errorCode: 0 }, unread: this.unread, timestamp: this.now() }, socket);
    else if (frame.command === 0) this.onSync(this.root.lookup('easemob.pb.CommSyncUL').decode(frame.payload), socket);
  }

  #provision(socket: FakeSocket): void {
    const life = this.tokenLife;
    const authToken = life === undefined ? {} : { authToken: JSON.stringify({ expires_in: Date.now() + life }) };
    this.push('Provision', 3, { status: this.status, resource: 'webim_web_test', ...authToken }, socket);
    if (this.status.errorCode !== 0) setTimeout(() => socket.end());
  }

  confirm(frame: Fields, socket: FakeSocket, extra: Fields = {}): void {
    const meta = frame.meta as Fields | null;
    if (!meta || meta.ns !== 1) return;
    const done = { status: { errorCode: 0 }, metaId: meta.id, serverId: '987654321', timestamp: 1_700_000_000_000 };
    this.push('CommSyncDL', 0, { ...done, ...extra }, socket);
  }

  /** A frame from the server. */
  push(type: string, command: number, payload: Fields, socket = this.last): void {
    const body = this.root.lookup(`easemob.pb.${type}`).encode(payload).finish();
    const frame = this.root.lookup('easemob.pb.MSync').encode({ command, payload: body }).finish();
    this.raw(frame, socket);
  }

  raw(bytes: Uint8Array, socket = this.last): void {
    if (socket.readyState === 1) socket.onmessage?.({ data: bytesOf(bytes) });
  }

  /** A batch of messages, as the server pushes it. */
  deliver(bodies: readonly Fields[], meta: Fields = {}): void {
    const payload = (body: Fields) => this.root.lookup('easemob.pb.MessageBody').encode(body).finish();
    const metas = bodies.map((body, index) => ({
      id: String(this.#nextId++),
      from: { name: 'bob' },
      to: { name: 'alice', domain: 'easemob.com' },
      timestamp: 1_700_000_000_000 + index,
      ns: 1,
      payload: payload({ type: 1, from: { name: 'bob' }, to: { name: 'alice' }, ...body }),
      ...meta,
    }));
    this.push('CommSyncDL', 0, { status: { errorCode: 0 }, metas, queue: { name: 'bob' }, isLast: true });
  }
}
