/** Connects an element with its session; the only place that knows the three ways of finding a connection. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../session/session.js';
import type { SessionState } from '../session/state/state.js';
import type { SessionConfig } from '../types/session.js';
import { awaitsAncestor, findConnection, onConnectionsChange } from './connections.js';
import { Grace } from './grace.js';
import { ContextRequest } from './protocol/request.js';
import type { Provided } from './session-context.js';
import { setupProblem, waysToSignIn, type SetupProblem } from './setup.js';
import { leaseSession, setupKey, type Lease } from './shared-sessions.js';

export interface SessionHost extends ReactiveControllerHost, HTMLElement {
  /** Id of a connection. */
  connection?: string | undefined;
  /** The host's own set-up attributes. */
  readonly setup: SessionConfig;
}

/**
 * Finds the session of its host and keeps `value` equal to the selector's result. The host is updated only when the
 * result changes (`Object.is`), so a selector must return an object that is already in the state.
 *
 * ```ts
 * #chat = new SessionController(this, (state) => state.status);
 * render() { return this.#chat.session ? html`${this.#chat.value}` : this.renderHint(this.#chat); }
 * ```
 */
export class SessionController<T = unknown> implements ReactiveController {
  readonly #host: SessionHost;
  readonly #selector: (state: SessionState) => T;
  readonly #onForgotten: (() => void) | undefined;
  readonly #grace = new Grace();
  #ancestor: Provided | undefined;
  #leaveAncestor: (() => void) | undefined;
  #lease: Lease | undefined;
  #stopWatching: (() => void) | undefined;
  #stopStore: (() => void) | undefined;
  #provided: Provided | undefined;
  #session: Session | undefined;
  #problem: SetupProblem | undefined;
  #value: T | undefined;

  /** @param onForgotten called when the host has stayed off the page and has no session any more. */
  constructor(host: SessionHost, selector: (state: SessionState) => T, onForgotten?: () => void) {
    this.#host = host;
    this.#selector = selector;
    this.#onForgotten = onForgotten;
    host.addController(this);
  }

  /** Keeps its value for a moment after the host leaves the page, so that the host can clean up. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** The selector's result; `undefined` without a session. */
  get value(): T | undefined {
    return this.#value;
  }

  /** How users sign in to this connection. */
  get signIn(): Provided['signIn'] {
    return this.#provided?.signIn ?? 'none';
  }

  /** Whether the session comes from the host's own attributes, without a connection element. */
  get alone(): boolean {
    return this.#lease !== undefined;
  }

  /** Why there is no session, if the host should show it. */
  get problem(): SetupProblem | undefined {
    return this.#problem;
  }

  hostConnected(): void {
    this.#grace.stop();
    this.#stopWatching = onConnectionsChange(this.#resolve);
    this.#host.dispatchEvent(new ContextRequest(this.#host, this.#onAncestor));
    this.#resolve();
  }

  /** For the beginning of the host's `willUpdate`: the rest of the update is then of one state. @returns whether there was news. */
  look(): boolean {
    if (!this.#host.isConnected) return false;
    const before = this.#session;
    this.#resolve();
    return this.#select() || before !== this.#session;
  }

  hostUpdate(): void {
    // A host that has not looked has run its `willUpdate` with the state, or of the session, before this one.
    if (this.look()) queueMicrotask(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#leaveAncestor?.();
    this.#leaveAncestor = this.#ancestor = undefined;
    this.#lease?.release();
    this.#lease = undefined;
    this.#stopStore?.();
    this.#stopStore = undefined;
    this.#grace.start(this.#forget);
  }

  /** Releases the session, since something may retain the element, as Chromium does with the last used form. */
  readonly #forget = (): void => {
    this.#session = this.#value = this.#provided = undefined;
    this.#onForgotten?.();
  };

  // Must stay the same function: `keepRequests` holds it weakly and recognises repeated requests by it.
  readonly #onAncestor = (provided: Provided, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#leaveAncestor) this.#leaveAncestor?.();
    if (!this.#host.isConnected) {
      unsubscribe?.();
      return;
    }
    this.#leaveAncestor = unsubscribe;
    this.#ancestor = provided;
    this.#resolve();
  };

  readonly #resolve = (): void => {
    const before = this.#problem?.kind;
    this.#problem = undefined;
    const provided = this.#find();
    const changed = provided?.session !== this.#session || provided?.signIn !== this.#provided?.signIn;
    this.#provided = provided;
    const news = (changed || !this.#stopStore) && this.#use(provided?.session);
    if (changed || news || before !== (this.#problem as SetupProblem | undefined)?.kind) this.#host.requestUpdate();
  };

  /** Looks for a session by id, by ancestor, then by own attributes. */
  #find(): Provided | undefined {
    const id = this.#host.connection?.trim();
    const found = id ? findConnection(this.#host, id) : this.#ancestor;
    // Read only if nothing else was found, because this runs at every update of every element.
    const setup = found || id || awaitsAncestor(this.#host) ? undefined : this.#host.setup;
    if (!(setup?.appKey ?? setup?.appId ?? setup?.tokenServer)) {
      this.#lease?.release();
      this.#lease = undefined;
      if (!found && id) this.#problem = { kind: 'waiting', id };
      else if (!found && !awaitsAncestor(this.#host)) this.#problem = { kind: 'no-connection' };
      return found;
    }
    return this.#own(setup);
  }

  #own(setup: SessionConfig): Provided | undefined {
    const signIn = waysToSignIn(setup);
    this.#problem = setupProblem(setup) ?? (signIn === 'none' ? { kind: 'no-token-source' } : undefined);
    if (this.#problem || this.#lease?.key !== setupKey(setup)) {
      this.#lease?.release();
      this.#lease = this.#problem ? undefined : leaseSession(setup);
    }
    return this.#lease && { session: this.#lease.session, signIn };
  }

  /** @returns whether the selector's result has changed. */
  #use(session: Session | undefined): boolean {
    this.#stopStore?.();
    this.#session = session;
    this.#stopStore = session?.store.listen(() => {
      if (this.#select()) this.#host.requestUpdate();
    });
    return this.#select();
  }

  /** @returns whether the result differs from the previous one. */
  #select(): boolean {
    const value = this.#session && this.#selector(this.#session.state);
    if (Object.is(value, this.#value)) return false;
    this.#value = value;
    return true;
  }
}
