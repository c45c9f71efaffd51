/** A chat client without the SDK: sends and shows what is really on the wire, so that rules can be tested one by one. */
import { once } from 'node:events';
import { WebSocket } from 'ws';
import * as codec from '../../../demo/server/wire/codec.ts';
import {
  BodyType,
  Command,
  ContentType,
  Namespace,
  type Meta,
  type MessageBody,
  type Provision,
  type SyncDown,
} from '../../../demo/server/wire/types.ts';

export type Frame =
  | { kind: 'provision'; value: Provision }
  | { kind: 'unread'; value: { unread: { queue: { name: string }; n: number }[]; timestamp: bigint } }
  | { kind: 'notice'; queue: string }
  | { kind: 'sync'; value: SyncDown }
  | { kind: 'closed'; code: number };

export type ChatMeta = Meta & { body: MessageBody };

let nextId = 1000n;

export class RawClient {
  /** Opens a socket and says nothing yet. */
  static async connect(
    server: { socketUrl: string; appKey: string },
    user: string,
    resource = 'one',
    headers: Record<string, string> = {},
  ): Promise<RawClient> {
    const socket = new WebSocket(server.socketUrl, { headers });
    const client = new RawClient(socket, server.appKey, user, resource);
    await once(socket, 'open');
    return client;
  }

  /** Connects, logs in, asks for unread: what the SDK does. */
  static async online(
    server: { socketUrl: string; appKey: string; token(user: string): string },
    user: string,
    resource = 'one',
  ): Promise<RawClient> {
    const client = await RawClient.connect(server, user, resource);
    client.provision(server.token(user));
    const answer = await client.next('provision');
    if (answer.value.status.errorCode) throw new Error(`login refused: ${answer.value.status.reason}`);
    client.unread();
    await client.next('unread');
    return client;
  }

  readonly frames: Frame[] = [];
  readonly #socket: WebSocket;
  #waiting: (() => void) | undefined;

  private constructor(
    socket: WebSocket,
    readonly appKey: string,
    readonly user: string,
    readonly resource: string,
  ) {
    this.#socket = socket;
    socket.on('message', (data) => this.#push(this.#read(data as Buffer)));
    socket.on('close', (code) => this.#push({ kind: 'closed', code }));
    socket.on('error', () => undefined);
  }

  #read(data: Buffer): Frame {
    const { command, payload } = codec.msync.decode(data);
    if (command === Command.PROVISION) return { kind: 'provision', value: codec.provision.decode(payload) };
    if (command === Command.UNREAD) {
      return { kind: 'unread', value: codec.unread.decode(payload) };
    }
    if (command === Command.NOTICE) return { kind: 'notice', queue: codec.notice.decode(payload).queue.name };
    return { kind: 'sync', value: codec.syncDown.decode(payload) };
  }

  #push(frame: Frame): void {
    this.frames.push(frame);
    this.#waiting?.();
  }

  /** Takes the first frame of this kind that fits, now or when it comes. */
  async take<K extends Frame['kind']>(
    kind: K,
    fits: (frame: Extract<Frame, { kind: K }>) => boolean = () => true,
  ): Promise<Extract<Frame, { kind: K }>> {
    const deadline = performance.now() + 60_000;
    for (;;) {
      const index = this.frames.findIndex((frame) => frame.kind === kind && fits(frame as Extract<Frame, { kind: K }>));
      if (index >= 0) return this.frames.splice(index, 1)[0] as Extract<Frame, { kind: K }>;
      const left = deadline - performance.now();
      if (left <= 0) {
        const seen = this.frames.map((frame) => frame.kind).join(', ');
        throw new Error(`${this.user} waited for ${kind} in vain; there were: ${seen || 'nothing'}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  next<K extends Frame['kind']>(kind: K): Promise<Extract<Frame, { kind: K }>> {
    return this.take(kind);
  }

  raw(data: Uint8Array | string): void {
    this.#socket.send(data);
  }

  frame(command: number, payload: Uint8Array = new Uint8Array()): void {
    this.raw(codec.msync.encode({ command, payload }));
  }

  provision(token: string, more: { appKey?: string; user?: string } = {}): void {
    const guid = { appKey: more.appKey ?? this.appKey, name: more.user ?? this.user, domain: 'easemob.com' };
    const payload = codec.provision.encode({ resource: this.resource, version: '1.4.0' });
    this.raw(codec.msync.encode({ command: Command.PROVISION, guid, auth: `$t$${token}`, payload }));
  }

  unread(): void {
    this.frame(Command.UNREAD);
  }

  pull(queue: string, key = 0n): void {
    this.frame(Command.SYNC, codec.syncUp.encode({ queue: { name: queue }, key }));
  }

  /** Writes a meta of namespace CHAT. @returns its client id. */
  write(to: string, body: Partial<MessageBody>, more: Partial<Meta> = {}): bigint {
    const id = more.id ?? nextId++;
    const payload = codec.messageBody.encode({ from: { name: this.user }, to: { name: to }, ...body });
    const meta = { id, to: { name: to }, ns: Namespace.CHAT, payload, ...more };
    this.frame(Command.SYNC, codec.syncUp.encode({ meta } as Parameters<typeof codec.syncUp.encode>[0]));
    return id;
  }

  text(to: string, text: string, more: Partial<Meta> = {}): bigint {
    const contents = [{ type: ContentType.TEXT, text }] as MessageBody['contents'];
    return this.write(to, { type: BodyType.CHAT, contents }, more);
  }

  /** The acknowledgement of a write. */
  async ack(id: bigint): Promise<SyncDown> {
    return (await this.take('sync', ({ value }) => value.metaId === id)).value;
  }

  /** Sends a text and waits until it is accepted. @returns the server's id. */
  async say(to: string, text: string, more: Partial<Meta> = {}): Promise<bigint> {
    const ack = await this.ack(this.text(to, text, more));
    if (ack.status.errorCode) throw new Error(`send refused: ${ack.status.reason}`);
    return ack.serverId;
  }

  /** Pulls a queue to its end, as the SDK does. @returns what was in it. */
  async drain(queue: string): Promise<ChatMeta[]> {
    const metas: ChatMeta[] = [];
    let key = 0n;
    for (;;) {
      this.pull(queue, key);
      const { value } = await this.take('sync', (frame) => frame.value.queue?.name === queue);
      for (const meta of value.metas as Meta[]) metas.push({ ...meta, ...rest(meta) });
      if (value.isLast) return metas;
      key = value.nextKey;
    }
  }

  /** Waits for the notice of a queue and drains it. */
  async receive(queue: string): Promise<ChatMeta[]> {
    await this.take('notice', (notice) => notice.queue === queue);
    return this.drain(queue);
  }

  drop(): void {
    this.#socket.terminate();
  }

  async close(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    this.#socket.close();
    await once(this.#socket, 'close');
  }
}

const rest = (meta: Meta): ChatMeta => {
  const { id, from, to, timestamp, ns, payload, routetype, ext } = meta;
  const body = ns === Namespace.CHAT ? codec.messageBody.decode(payload) : codec.messageBody.decode(new Uint8Array());
  return { id, from, to, timestamp, ns, payload, routetype, ext, meta: meta.meta, body };
};
