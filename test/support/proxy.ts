/** A bad network between a browser and the stand-in: cuts, black holes, refusals, and single frames lost, late, twice or out of order. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { ProxyLine } from './proxy-line.js';
import type { FrameKind } from './proxy-frames.js';

export type FrameFault =
  /** Never arrives. */
  | { readonly do: 'lose' }
  /** Arrives late, and everything behind it too. */
  | { readonly do: 'delay'; readonly ms: number }
  | { readonly do: 'double' }
  /** Is overtaken by the next frame of the same direction. */
  | { readonly do: 'swap' }
  /** The line breaks; the frame does not arrive. */
  | { readonly do: 'cut-before' }
  /** The frame arrives, then the line breaks. */
  | { readonly do: 'cut-after' };

export type Rule = FrameFault & { readonly on: FrameKind };

/** What to do with all traffic. A black hole keeps lines open and moves nothing; after it the bytes go on, as TCP does. */
export type Mode = 'pass' | 'black-hole' | 'refuse';

export class FaultyProxy implements AsyncDisposable {
  static async start(targetPort: number): Promise<FaultyProxy> {
    const proxy = new FaultyProxy(targetPort);
    proxy.#server.listen(0, 'localhost');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  readonly #server: Server;
  readonly #lines = new Set<ProxyLine>();
  readonly #rules: Rule[] = [];
  #mode: Mode = 'pass';

  private constructor(private readonly target: number) {
    this.#server = createServer((socket) => this.#accept(socket));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  get socketUrl(): string {
    return `ws://localhost:${this.port}/ws`;
  }

  /** WebSockets that are open through it now. */
  get openLines(): number {
    return [...this.#lines].filter((line) => line.isWebSocket).length;
  }

  get mode(): Mode {
    return this.#mode;
  }

  set mode(mode: Mode) {
    this.#mode = mode;
    for (const line of this.#lines) {
      if (mode === 'black-hole') line.pause();
      else line.resume();
    }
    if (mode === 'refuse') this.cut();
  }

  /** Breaks every line now: by a reset, or by an orderly end. */
  cut(how: 'reset' | 'end' = 'reset'): void {
    for (const line of this.#lines) line.cut(how);
  }

  /** The next frame of that kind on any line meets this fault; rules are used up in the order they were made. */
  next(rule: Rule): void {
    this.#rules.push(rule);
  }

  /** Faults that met no frame yet. */
  get unused(): number {
    return this.#rules.length;
  }

  /** Back to a good network. */
  heal(): void {
    this.#rules.length = 0;
    this.mode = 'pass';
  }

  #accept(socket: Socket): void {
    if (this.#mode === 'refuse') {
      socket.resetAndDestroy();
      return;
    }
    const upstream = connect(this.target, 'localhost');
    const line = new ProxyLine(socket, upstream, (kind) => {
      const index = this.#rules.findIndex((rule) => rule.on === kind);
      return index < 0 ? undefined : this.#rules.splice(index, 1)[0];
    });
    this.#lines.add(line);
    line.closed.then(
      () => this.#lines.delete(line),
      () => this.#lines.delete(line),
    );
    if (this.#mode === 'black-hole') line.pause();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#mode = 'refuse';
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
