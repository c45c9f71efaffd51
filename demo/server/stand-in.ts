/** The stand-in chat server on a port of its own; for tests, and for `main.ts`. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createCore, socketPath, type Core } from './core.ts';
import { FaultTable } from './faults/fault-table.ts';
import { withDefaults, type Settings, type StandInOptions } from './options.ts';

export interface ListenOptions {
  /** Default 0: any free one. */
  readonly port?: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
}

export class StandIn {
  readonly settings: Settings;
  readonly #faultTable = new FaultTable();
  #core: Core;
  #server: Server | undefined;
  #port: number;
  readonly #host: string;

  constructor(options: StandInOptions & ListenOptions) {
    this.settings = withDefaults(options);
    this.#port = options.port ?? 0;
    this.#host = options.host ?? '127.0.0.1';
    this.#core = createCore(this.settings, { faults: this.#faultTable });
  }

  get appKey(): string {
    return this.settings.appKey;
  }

  /** Base of REST and token server, such as `http://127.0.0.1:8787`. */
  get url(): string {
    return `http://${this.#host}:${this.#port}`;
  }

  get socketUrl(): string {
    return `ws://${this.#host}:${this.#port}${socketPath}`;
  }

  /** @throws Error (`EADDRINUSE` and the like) if the port cannot be had. */
  async listen(): Promise<void> {
    const listener = getRequestListener((request, env) => this.#core.app.fetch(request, env), {
      overrideGlobalObjects: false,
    });
    const server = createServer((request, response) => void listener(request, response));
    server.on('upgrade', (request, socket, head) => {
      if (!this.#core.upgrade(request, socket, head)) socket.destroy();
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, this.#host, resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Makes a chat user who can sign in by token. */
  addUser(user: string): void {
    this.#core.hub.store.users.add(user);
  }

  /** A token of a user. @param seconds life; default that of the settings. */
  token(user: string, seconds?: number): string {
    return this.#core.issuer.userToken(user, seconds).token;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    const closed = server && new Promise((resolve) => server.close(resolve));
    await this.#core.close();
    server?.closeAllConnections();
    await closed;
  }
}

/** A running stand-in. @throws Error if the port or the data folder cannot be had. */
export async function createStandIn(options: StandInOptions & ListenOptions = {}): Promise<StandIn> {
  const standIn = new StandIn(options);
  try {
    await standIn.listen();
  } catch (error) {
    await standIn.close();
    throw error;
  }
  return standIn;
}
