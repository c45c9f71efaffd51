/** Creates the session of a connection, provides it to elements inside and to those that name it, and ends it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientLoader } from '../session/kernel/client-port.js';
import type { Session } from '../session/session.js';
import { initialState, type SessionState } from '../session/state/state.js';
import type { ChatEvent } from '../types/event.js';
import type { SessionConfig } from '../types/session.js';
import { announceConnection, withdrawConnection } from './connections.js';
import { Grace } from './grace.js';
import { ContextProvider } from './protocol/provider.js';
import type { Provided } from './session-context.js';
import { makeSession } from './handle/session-handle.js';
import { setupProblem, waysToSignIn } from './setup.js';

export type { ClientLoader };

export interface ProviderHost extends ReactiveControllerHost, HTMLElement {
  readonly setup: SessionConfig;
  readonly clientLoader?: ClientLoader | undefined;
}

export interface ProviderListeners {
  /** Called when a session is created, before its first event. */
  made(session: Session): void;
  happened(event: ChatEvent, session: Session): void;
  changed(state: SessionState, before: SessionState): void;
  ended(): void;
}

const same = (a: SessionConfig, b: SessionConfig): boolean =>
  (Object.keys(b) as (keyof SessionConfig)[]).every((name) => Object.is(a[name], b[name]));

export class SessionProvider implements ReactiveController {
  readonly #host: ProviderHost;
  readonly #listeners: ProviderListeners;
  readonly #provider: ContextProvider;
  readonly #grace = new Grace();
  #session: Session | undefined;
  #config: SessionConfig | undefined;
  #stop: (() => void)[] = [];

  constructor(host: ProviderHost, listeners: ProviderListeners) {
    this.#host = host;
    this.#listeners = listeners;
    this.#provider = new ContextProvider(host);
    host.addController(this);
  }

  /** `undefined` until the set-up is complete and the host is on the page. */
  get session(): Session | undefined {
    return this.#session;
  }

  get signIn(): Provided['signIn'] {
    return this.#provider.value.signIn;
  }

  /** Updates the session to match the set-up; called at every update, and when the page needs it before the first one. */
  configure(): void {
    const config = this.#host.setup;
    if (!this.#host.isConnected || setupProblem(config) || (this.#config && same(this.#config, config))) return;
    this.#config = config;
    if (this.#session) this.#session.configure(config);
    else this.#make(config);
    this.announce();
  }

  /** Notifies elements that look for the connection by its id, and elements inside it. */
  announce(): void {
    const signIn = waysToSignIn(this.#host.setup);
    const { session, signIn: before } = this.#provider.value;
    if (session !== this.#session || before !== signIn) this.#provider.value = { session: this.#session, signIn };
    if (this.#host.isConnected) announceConnection(this.#host, this.#provider.value);
  }

  hostConnected(): void {
    this.#grace.stop();
    this.announce();
  }

  /** A host that returns after its session has ended gets a new session. */
  hostUpdate(): void {
    this.configure();
  }

  hostDisconnected(): void {
    // A moved element is connected again before the next microtask.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      withdrawConnection(this.#host);
      this.#grace.start(() => this.#end());
    });
  }

  #make(config: SessionConfig): void {
    const session = makeSession(config, this.#host.clientLoader);
    this.#session = session;
    this.#stop = [
      session.listen((event) => this.#listeners.happened(event, session)),
      session.store.listen((state, before) => this.#listeners.changed(state, before ?? initialState)),
    ];
    this.#listeners.made(session);
  }

  #end(): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.#session?.dispose();
    this.#session = this.#config = undefined;
    this.announce();
    this.#listeners.ended();
  }
}
