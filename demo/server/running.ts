/** A server that can be stopped and started again behind the same HTTP server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { createCore, type Core } from './core.ts';
import { FaultTable } from './faults/fault-table.ts';
import { Faults, type AppChanges } from './faults/faults.ts';
import { faultRoutes } from './faults/routes.ts';
import { watchBody } from './network/half-sent.ts';
import type { Settings } from './options.ts';
import type { Store } from './store/store.ts';

export class Running {
  readonly faults: Faults;
  /** The core's settings; `app` changes them in place, since they are read at each use. */
  readonly #settings: { -readonly [Name in keyof Settings]: Settings[Name] };
  readonly #setUp: Settings;
  readonly #table = new FaultTable();
  /** A store in memory, which survives stopping. */
  readonly #memory: Store | undefined;
  readonly #listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  #core: Core;
  #isUp = true;
  tokenSeconds: number | undefined;

  /** @throws DataFolderError */
  constructor(settings: Settings) {
    this.#setUp = { ...settings, services: { ...settings.services } };
    this.#settings = settings;
    this.faults = new Faults(this.#table, this);
    this.#core = this.#create();
    this.#memory = settings.dataFolder === undefined ? this.#core.hub.store : undefined;
    this.#listener = getRequestListener((request, env) => this.#core.app.fetch(request, env), {
      overrideGlobalObjects: false,
    });
  }

  set app({ recall, ...services }: AppChanges) {
    Object.assign(this.#settings.services, this.#setUp.services, services);
    this.#settings.recallWithin = recall === false ? 0 : this.#setUp.recallWithin;
  }

  get core(): Core {
    return this.#core;
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    if (!this.#isUp) return void request.socket.destroy();
    watchBody(request, this.#settings.requestTimes);
    void this.#listener(request, response);
  }

  /** Takes over WebSocket requests to `/ws`; leaves others alone. @returns whether it did. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    if (this.#isUp) return this.#core.upgrade(request, socket, head);
    socket.destroy();
    return true;
  }

  async down(): Promise<void> {
    if (!this.#isUp) return;
    this.#isUp = false;
    await this.#core.close();
  }

  up(): void {
    if (this.#isUp) return;
    this.#core = this.#create();
    this.#isUp = true;
  }

  async close(): Promise<void> {
    await this.down();
    this.#memory?.close();
  }

  #create(): Core {
    return createCore(this.#settings, {
      ...(this.#memory ? { store: this.#memory } : {}),
      faults: this.#table,
      tokenSeconds: () => this.tokenSeconds ?? this.#settings.tokenSeconds,
      roots: this.#settings.faultsRoute ? [faultRoutes(this.faults)] : [],
    });
  }
}
