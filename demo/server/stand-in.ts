/** The stand-in chat server on its own port; for tests, and for `main.ts`. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { socketPath } from './core.ts';
import type { Faults } from './faults/faults.ts';
import type { Hub } from './hub.ts';
import { checkExposure } from './network/exposure.ts';
import { checkingInterval, limitTimes, refuseSocket } from './network/half-sent.ts';
import { withDefaults, type Settings, type StandInOptions } from './options.ts';
import { Running } from './running.ts';

export interface ListenOptions {
  /** Default 0: any free one. */
  readonly port?: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
}

export class StandIn implements AsyncDisposable {
  readonly settings: Settings;
  readonly #running: Running;
  readonly #server: Server;
  readonly #host: string;
  #port: number;

  constructor(options: StandInOptions & ListenOptions) {
    this.settings = withDefaults(options);
    this.#port = options.port ?? 0;
    this.#host = options.host ?? '127.0.0.1';
    const running = new Running(this.settings);
    this.#running = running;
    const { requestTimes } = this.settings;
    const connectionsCheckingInterval = checkingInterval(requestTimes);
    this.#server = createServer({ connectionsCheckingInterval }, (request, response) =>
      running.handle(request, response),
    );
    limitTimes(this.#server, requestTimes);
    this.#server.on('clientError', refuseBroken);
    this.#server.on('upgrade', (request, socket, head) => {
      if (!running.upgrade(request, socket, head)) refuseSocket(socket, 404, 'There is no socket at this address.');
    });
  }

  get appKey(): string {
    return this.settings.appKey;
  }

  /** Base URL of REST and token server, such as `http://127.0.0.1:8787`. */
  get url(): string {
    return `http://${this.#authority}`;
  }

  get socketUrl(): string {
    return `ws://${this.#authority}${socketPath}`;
  }

  get faults(): Faults {
    return this.#running.faults;
  }

  /** The server's inside, for tests; a new one after each restart. */
  get hub(): Hub {
    return this.#running.core.hub;
  }

  get #authority(): string {
    return `${this.#host.includes(':') ? `[${this.#host}]` : this.#host}:${this.#port}`;
  }

  /** @throws ExposureError, Error (`EADDRINUSE` and the like) if the port is not available. */
  async listen(): Promise<void> {
    await checkExposure({ host: this.#host, ...this.settings });
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, this.#host, resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Creates a chat user who can sign in by token; one with a password registers at the token server. */
  addUser(user: string): void {
    this.hub.store.users.add(user);
  }

  /** A token of a user. @param seconds lifetime, 1 to 86400; default that of the settings. */
  token(user: string, seconds?: number): string {
    return this.#running.core.issuer.userToken(user, seconds).token;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    await this.#running.close();
    this.#server.closeAllConnections();
    await closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Data that is not HTTP is answered like every other error. */
const refuseBroken = ({ code }: NodeJS.ErrnoException, socket: Duplex): void => {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refuseSocket(socket, 408, 'The request did not come to its end.');
  if (code === 'HPE_HEADER_OVERFLOW') return refuseSocket(socket, 431, 'The headers are too large.');
  refuseSocket(socket, 400, 'This is not a readable HTTP request.');
};

/** A running stand-in. @throws Error if the port or the data folder is not available. */
export const createStandIn = async (options: StandInOptions & ListenOptions = {}): Promise<StandIn> => {
  const standIn = new StandIn(options);
  try {
    await standIn.listen();
  } catch (error) {
    await standIn.close();
    throw error;
  }
  return standIn;
};
