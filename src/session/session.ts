/** The session: what elements call and what they read. Knows neither DOM nor Lit nor the SDK. */
import type { ReadableAtom } from 'nanostores';
import {
  ChatError,
  normalizeUserId,
  type ChatEvent,
  type Message,
  type Profile,
  type SessionConfig,
  type UserId,
} from '../types.js';
import { Account } from './account.js';
import { compose, type Draft } from './compose.js';
import { completeEnvironment, type FullEnvironment, type SessionEnvironment } from './environment.js';
import { makeKey } from './key.js';
import { checkLimits } from './limits.js';
import { Outbox } from './outbox.js';
import type { Kernel, Origin, Part } from './part.js';
import { reduce } from './reduce.js';
import { moves, type SessionState } from './state.js';
import { Store } from './store.js';

export type { Draft } from './compose.js';
export type { SessionEnvironment } from './environment.js';

export interface SearchHit {
  readonly peer: UserId;
  readonly message: Message;
}

const notBuilt = (): never => {
  throw new Error('not built');
};

export class Session {
  readonly #environment: FullEnvironment;
  readonly #store: Store;
  readonly #listeners = new Set<(event: ChatEvent) => void>();
  readonly #account: Account;
  readonly #outbox: Outbox;
  readonly #parts: readonly Part[];
  readonly #stopSignals: () => void;
  #config: SessionConfig;
  #user?: AbortController;
  #disposed = false;

  constructor(config: SessionConfig, environment: SessionEnvironment) {
    this.#config = config;
    this.#environment = completeEnvironment(environment);
    this.#store = new Store(this.#environment.schedule);
    const kernel = this.#kernel();
    this.#outbox = new Outbox(kernel, () => {});
    this.#parts = [this.#outbox];
    this.#account = new Account(kernel, {
      event: (event) => this.#apply(event),
      signedIn: (user) => this.#signedIn(user),
      online: (client) => this.#parts.forEach((part) => part.online?.(client)),
      synced: (client) => this.#parts.forEach((part) => part.synced?.(client)),
      offline: () => this.#parts.forEach((part) => part.offline?.()),
      signedOut: () => this.#signedOut(),
    });
    this.#stopSignals = this.#environment.signals.listen((signal) => {
      if (signal === 'offline') this.#account.networkLost();
      else if (signal !== 'hidden') this.#account.wake();
    });
    queueMicrotask(() => !this.#disposed && this.#account.begin());
  }

  /** The state for listeners, who are told at most once per frame however many events came. */
  get store(): ReadableAtom<SessionState> {
    return this.#store.atom;
  }
  /** The newest state, also between two frames. */
  get state(): SessionState {
    return this.#store.state;
  }

  /** Changes the set-up. A new provider, token or URL is a hot swap; only another app or `userId` reconnects. */
  configure(config: SessionConfig): void {
    const before = this.#config;
    this.#config = config;
    void this.#account.reconfigured(before);
  }

  /** Every event as it is applied. @returns stops listening. */
  listen(listener: (event: ChatEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gives up the line, timers and storage handles; keeps what is stored. For an element that left the page for good. */
  dispose(): void {
    this.#disposed = true;
    this.#stopSignals();
    this.#account.dispose();
    this.#user?.abort();
    this.#listeners.clear();
  }

  // --- signing in; all reject with ChatError

  /** Signs in by `tokenServer`. */
  login(user: string, password: string): Promise<void> {
    return this.#account.login(user, password);
  }
  loginWithToken(user: string, token: string): Promise<void> {
    return this.#account.loginWithToken(user, token);
  }
  /** Signs in by the configured provider, token URL or static token; also "try again" in `failed` and `token-expired`. */
  signIn(): Promise<void> {
    return this.#account.signIn();
  }
  register(user: string, password: string): Promise<void> {
    return this.#account.register(user, password);
  }
  /** Signs out and wipes what is stored for this user on this device. */
  logout(): Promise<void> {
    return this.#account.leave('wipe');
  }
  /** In `replaced`: take the chat back into this tab. In `reconnecting`/`offline`: try now. */
  resume(): void {
    this.#account.resume();
  }

  // --- writing

  /** Puts a message into the outbox; it is in the state as `sending` when this returns. @returns its key. @throws ChatError `not-signed-in`, `empty-message`, `too-large`, `file-empty`, `bad-user-id`. */
  send(peer: string, draft: string | Draft): string {
    const to = normalizeUserId(peer);
    const me = this.state.userId;
    if (me === undefined) throw new ChatError('not-signed-in', 'Sign in before you send.');
    const whole = typeof draft === 'string' ? { text: draft } : draft;
    const { outgoing, file } = compose(makeKey(), to, whole, this.state.profiles.get(me));
    checkLimits(outgoing, file?.blob);
    this.#outbox.add(outgoing, file);
    return outgoing.key;
  }
  retry(_peer: UserId, key: string): void {
    this.#outbox.retry(key);
  }
  /** Forgets a message that was not sent; stops its upload. */
  discard(_peer: UserId, key: string): void {
    this.#outbox.discard(key);
  }
  forward(_message: Message, _to: string): string {
    return notBuilt();
  }
  setDraft(_peer: UserId, _text: string): void {
    notBuilt();
  }
  /** The person is typing to that peer; throttled here. */
  typing(_peer: UserId): void {
    notBuilt();
  }

  // --- reading

  /** Shows a conversation: its cache, then its newest page of history; presence and profile of the peer. Call `closePeer` in turn. */
  openPeer(_peer: string): UserId {
    return notBuilt();
  }
  closePeer(_peer: UserId): void {
    notBuilt();
  }
  /** The next older page. */
  loadMore(_peer: UserId): Promise<void> {
    return notBuilt();
  }
  /** Messages up to and including this one were really seen: in view, tab visible. */
  markSeen(_peer: UserId, _id: string): void {
    notBuilt();
  }
  loadConversations(): Promise<void> {
    return notBuilt();
  }
  /** Full-text search over what is cached, newest first, at most 50 hits. */
  search(_text: string, _peer?: UserId): Promise<readonly SearchHit[]> {
    return notBuilt();
  }

  // --- on a message; all reject with ChatError

  edit(_message: Message, _text: string): Promise<void> {
    return notBuilt();
  }
  recall(_message: Message): Promise<void> {
    return notBuilt();
  }
  react(_message: Message, _emoji: string): Promise<void> {
    return notBuilt();
  }
  unreact(_message: Message, _emoji: string): Promise<void> {
    return notBuilt();
  }
  /** Deletes on this user's side only. */
  remove(_message: Message): Promise<void> {
    return notBuilt();
  }
  report(_message: Message, _type: string, _reason: string): Promise<void> {
    return notBuilt();
  }

  // --- on a conversation and its peer

  pin(_peer: UserId, _pinned: boolean): Promise<void> {
    return notBuilt();
  }
  /** No sound, notification or badge for it; kept on this device. */
  mute(_peer: UserId, _muted: boolean): void {
    notBuilt();
  }
  removeConversation(_peer: UserId): Promise<void> {
    return notBuilt();
  }
  block(_user: UserId): Promise<void> {
    return notBuilt();
  }
  unblock(_user: UserId): Promise<void> {
    return notBuilt();
  }
  requestContact(_user: string, _reason: string): Promise<void> {
    return notBuilt();
  }
  answerContact(_user: UserId, _accept: boolean): Promise<void> {
    return notBuilt();
  }
  removeContact(_user: UserId): Promise<void> {
    return notBuilt();
  }
  /** Asks the server for names and pictures not yet known; batched. */
  wantProfiles(_users: readonly UserId[]): void {
    notBuilt();
  }
  /** Names and pictures that the page knows; they win over the server's. */
  setProfiles(_profiles: Readonly<Record<string, Profile>>): void {
    notBuilt();
  }

  /** The only door: whatever happens becomes state here, and is told to whoever listens. */
  #apply(event: ChatEvent, origin: Origin = 'here'): void {
    if (this.#disposed) return;
    const before = this.state;
    if (event.type === 'status' && event.status !== before.status && !moves[before.status].includes(event.status)) {
      this.#environment.report(new Error(`No status may move from ${before.status} to ${event.status}.`));
    }
    this.#store.set(reduce(before, event, this.#environment.clock.now()));
    for (const part of this.#parts) part.applied?.(event, origin, before);
    this.#account.applied(event);
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        this.#environment.report(error);
      }
    }
  }

  #kernel(): Kernel {
    const client = () => this.#account.client;
    const config = () => this.#config;
    const state = () => this.state;
    return {
      environment: this.#environment,
      get config() {
        return config();
      },
      get state() {
        return state();
      },
      get client() {
        return client();
      },
      apply: (event) => this.#apply(event),
    };
  }

  #signedIn(user: UserId): void {
    this.#user = new AbortController();
    for (const part of this.#parts) part.signedIn?.(user, this.#user.signal);
  }

  #signedOut(): Promise<void> {
    this.#user?.abort();
    for (const part of this.#parts) part.signedOut?.();
    return Promise.resolve();
  }
}
