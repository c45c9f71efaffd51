/**
 * The object that elements and pages hold in place of a session, for its whole life, with the same members. The session
 * itself is fetched when somebody signs in, or at once if there is a token source. Until then, the handle behaves like a
 * session in which nobody is signed in.
 */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { loadSdkModules } from '../../client/sdk/load-sdk.js';
import type { ClientLoader } from '../../session/kernel/client-port.js';
import type { SearchHit, Session } from '../../session/session.js';
import { delayOf } from '../../session/sign-in/reconnect.js';
import { forget, recall } from '../../session/sign-in/remember.js';
import { initialState, type SessionState } from '../../session/state/state.js';
import { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import { normalizeUserId, type Profile, type UserId } from '../../types/people.js';
import type { EmojiHabits, SessionConfig } from '../../types/session.js';
import { loadSession } from './load-session.js';
import { passOn, type PassedOn } from './pass-on.js';
import { tabStorage } from '../browser/tab-storage.js';

type Listener = (event: ChatEvent) => void;
type SessionMembers = Pick<Session, keyof Session>;

const noProfiles = (): ChatError => new ChatError('bad-config', 'Profiles must be an object with user ids as keys.');
/** @throws ChatError if the values are invalid, or a getter of the page throws. */
const byUser = (profiles: unknown): ReadonlyMap<UserId, Profile> => {
  try {
    if (typeof profiles !== 'object') throw noProfiles();
    return new Map(
      Object.entries(profiles as Record<string, Profile>).map(([id, profile]) => [normalizeUserId(id), { ...profile }]),
    );
  } catch (error) {
    throw error instanceof ChatError ? error : noProfiles();
  }
};
const openStorage = (): ReturnType<typeof tabStorage> => tabStorage(() => sessionStorage);

class SessionHandle implements Omit<SessionMembers, PassedOn> {
  static {
    passOn(this.prototype, { session: (handle) => handle.#session, fetched: (handle) => handle.#loaded() });
  }

  readonly #store: WritableAtom<SessionState> = atom(initialState);
  readonly #listeners = new Map<Listener, (() => void) | undefined>();
  readonly #waiting = new Set<(error: ChatError) => void>();
  /** Calls made before the session was loaded; `#early` also while somebody signs in. */
  readonly #opened: UserId[] = [];
  readonly #wanted = new Set<UserId>();
  readonly #early = new Map<string, (session: Session) => void>();
  /** Somebody has been signed in, and nobody else signs in since: calls go to the session. */
  #wasIn = false;
  /** Events not yet reported to all listeners. */
  readonly #unreported: ChatEvent[] = [];
  /** Why the session could not be fetched; for its log. */
  readonly #past: Extract<ChatEvent, { type: 'login-failed' }>[] = [];
  #profiles: Readonly<Record<string, Profile>> | undefined;
  #config: SessionConfig;
  readonly #loader: ClientLoader | undefined;
  #session: Session | undefined;
  #loading: Promise<Session> | undefined;
  /** Whether to sign in as soon as the session is loaded. */
  #begun = false;
  #failures = 0;
  /** Increases at each sign-out, also before the first sign-in, so that earlier calls can be recognised as outdated. */
  #signOuts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  constructor(config: SessionConfig, loader?: ClientLoader) {
    this.#config = config;
    this.#loader = loader;
    // A page that requests a session and listens at once receives every event.
    queueMicrotask(() => this.#begin());
  }

  get store(): ReadableAtom<SessionState> {
    return this.#store;
  }

  get state(): SessionState {
    return this.#session?.state ?? this.#store.get();
  }

  configure(config: SessionConfig): void {
    this.#config = config;
    if (this.#session) this.#session.configure(config);
    else this.#begin();
  }

  listen(listener: Listener): () => void {
    if (typeof listener !== 'function') throw new ChatError('bad-config', 'A listener must be a function.');
    this.#listeners.set(listener, this.#session?.listen(listener));
    return () => {
      this.#listeners.get(listener)?.();
      this.#listeners.delete(listener);
    };
  }

  dispose(): void {
    this.#disposed = true;
    this.#rest();
    this.#session?.dispose();
    this.#listeners.clear();
    this.#giveUp('The element is gone.');
  }

  async logout(): Promise<void> {
    // What a user wrote before a failed sign-in must not reach the next user.
    this.#early.clear();
    if (this.#session) return this.#session.logout();
    const storage = openStorage();
    if (storage) forget(storage, this.#config);
    this.#rest();
    this.#loading = undefined;
    this.#signOuts++;
    this.#giveUp('Signed out in the meantime.');
    if (this.#store.get().status === 'signed-out') return;
    this.#set({ status: 'signed-out', error: undefined, retryAt: undefined });
    this.#report({ type: 'signed-out' });
    this.#report({ type: 'status', status: 'signed-out' });
  }

  resume(): void {
    if (this.#session) this.#session.resume();
    else if (this.#timer !== undefined) this.#enter();
  }

  setDraft(peer: UserId, text: string): void {
    this.#onceSignedIn(`draft ${normalizeUserId(peer)}`, (session) => session.setDraft(peer, text));
  }

  setEmojiHabits(habits: EmojiHabits): void {
    this.#onceSignedIn('emoji', (session) => session.setEmojiHabits(habits));
  }

  openPeer(peer: string): UserId {
    if (this.#session) return this.#session.openPeer(peer);
    const user = normalizeUserId(peer);
    this.#opened.push(user);
    return user;
  }

  closePeer(peer: UserId): void {
    if (this.#session) return this.#session.closePeer(peer);
    const at = this.#opened.indexOf(peer);
    if (at >= 0) this.#opened.splice(at, 1);
  }

  async search(text: string, peer?: UserId): Promise<readonly SearchHit[]> {
    return this.#session ? this.#session.search(text, peer) : [];
  }

  mute(peer: UserId, muted: boolean): void {
    this.#onceSignedIn(`mute ${normalizeUserId(peer)}`, (session) => session.mute(peer, muted));
  }

  wantProfiles(users: readonly UserId[]): void {
    if (this.#session) this.#session.wantProfiles(users);
    else if (Array.isArray(users))
      for (const user of users as readonly unknown[]) this.#wanted.add(normalizeUserId(user as UserId));
  }

  setProfiles(profiles: Readonly<Record<string, Profile>>): void {
    if (this.#session) return this.#session.setProfiles(profiles);
    this.#set({ profiles: byUser(profiles) });
    this.#profiles = profiles;
  }

  /** @param what is done; what is asked for last of the same counts. */
  #onceSignedIn(what: string, run: (session: Session) => void): void {
    if (this.#session && this.#wasIn) run(this.#session);
    else this.#early.set(what, run);
  }

  /** Whether there is a token source, and automatic sign-in is allowed. */
  #begin(): void {
    const { appKey, appId, manual, tokenProvider, tokenUrl, token, remember } = this.#config;
    if (this.#begun || this.#session || this.#disposed || manual || !(appKey ?? appId)) return;
    const storage = remember ? openStorage() : undefined;
    if (!(tokenProvider ?? tokenUrl ?? token) && !(storage && recall(storage, this.#config, +new Date()))) return;
    this.#begun = true;
    this.#enter();
  }

  /** The session signs in by itself once it is loaded. Until then, loading is retried with growing delays. */
  #enter(): void {
    this.#rest();
    // Begins before it is reported: a listener may sign out, which takes it back.
    const fetched = this.#fetch();
    this.#move({ type: 'status', status: 'signing-in' });
    fetched.catch((error: ChatError) => {
      if (this.#store.get().status !== 'signing-in' || this.#disposed) return;
      if (!error.retryable) return this.#move({ type: 'status', status: 'failed', error });
      const delay = delayOf(++this.#failures, Math.random());
      this.#timer = setTimeout(() => this.#enter(), delay);
      this.#move({ type: 'status', status: 'reconnecting', error, retryAt: +new Date() + delay });
    });
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Settles with the session, with the failure to fetch it, or when nobody waits for it any more. */
  #loaded(): Promise<Session> {
    if (this.#session) return Promise.resolve(this.#session);
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      const end = (): boolean => this.#waiting.delete(reject);
      // Uses neither `finally` nor `Date.now`, which a page may have removed; that is reported later.
      void this.#fetch().then(resolve, reject).then(end, end);
    });
  }

  #fetch(): Promise<Session> {
    return (this.#loading ??= this.#make());
  }

  async #make(): Promise<Session> {
    const signOuts = this.#signOuts;
    const isWanted = (): boolean => signOuts === this.#signOuts && !this.#disposed;
    // In parallel; whoever needs the result reports the failure.
    if (!this.#loader) loadSdkModules().catch(() => {});
    try {
      const { checkPage, keepSelection, liveSession } = await loadSession();
      await checkPage();
      if (!isWanted()) throw new ChatError('aborted', 'Signed out in the meantime.');
      const session = liveSession(this.#config, this.#loader, this.#past);
      keepSelection(this as unknown as Session, () => this.#config);
      return this.#use(session);
    } catch (error) {
      if (isWanted()) this.#loading = undefined;
      if (error instanceof ChatError && error.code !== 'aborted') this.#failed({ type: 'login-failed', error });
      throw error;
    }
  }

  #failed(event: Extract<ChatEvent, { type: 'login-failed' }>): void {
    const { error } = event;
    // Repeated failures are reported as one problem.
    if (this.#past.at(-1)?.error.message !== error.message) {
      this.#past.push(event);
      const { log } = this.#store.get();
      const args = [error.message, error.code];
      this.#set({ log: [...log, { number: log.length + 1, time: +new Date(), term: 'logLoginFailed', args, error }] });
    }
    this.#report(event);
  }

  #use(session: Session): Session {
    this.#rest();
    for (const listener of this.#listeners.keys()) this.#listeners.set(listener, session.listen(listener));
    session.store.listen((state) => this.#store.set(state));
    this.#session = session;
    this.#hand(session, () => this.#profiles && session.setProfiles(this.#profiles));
    for (const peer of this.#opened.splice(0)) session.openPeer(peer);
    if (this.#wanted.size > 0) session.wantProfiles([...this.#wanted]);
    session.listen(({ type }) => {
      // Between two users, calls wait for the next one.
      if (type === 'status' && session.state.status === 'signing-in') this.#wasIn = !!session.state.userId;
      if (type !== 'signed-in') return;
      // The store of this user is opened right after the event: what comes earlier would not be kept.
      queueMicrotask(() => {
        this.#wasIn = true;
        for (const run of this.#early.values()) this.#hand(session, run);
        this.#early.clear();
      });
    });
    return session;
  }

  /** Reports an invalid value as an event, since the caller has already moved on. */
  #hand(session: Session, run: (session: Session) => unknown): void {
    try {
      run(session);
    } catch (error) {
      this.#report({ type: 'error', error: error as ChatError });
    }
  }

  #giveUp(why: string): void {
    for (const reject of this.#waiting) reject(new ChatError('aborted', why));
    this.#waiting.clear();
  }

  #set(part: Partial<SessionState>): void {
    this.#store.set({ ...this.#store.get(), ...part });
  }

  #move(event: Extract<ChatEvent, { type: 'status' }>): void {
    const { status, error, retryAt } = event;
    this.#set({ status, error, retryAt });
    this.#report(event);
  }

  /** First in, first out; a listener that was removed in the meantime is not called. */
  #report(event: ChatEvent): void {
    if (this.#unreported.push(event) > 1) return;
    for (const next of this.#unreported) {
      for (const listener of [...this.#listeners.keys()]) {
        try {
          if (this.#listeners.has(listener)) listener(next);
        } catch (error) {
          reportError(error);
        }
      }
    }
    this.#unreported.length = 0;
  }
}

/** The compiler checks that the handle has every public member of a session; those that are passed on are added above. */
export const makeSession = (config: SessionConfig, loader?: ClientLoader): Session =>
  new SessionHandle(config, loader) as unknown as Session;
