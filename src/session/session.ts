/** The session: what elements call and what they read. Knows neither DOM nor Lit nor the SDK. */
import type { ReadableAtom } from 'nanostores';
import type { ClientLoader } from '../client/chat-client.js';
import type { ChatEvent, Message, Profile, SessionConfig, UserId } from '../types.js';
import type { SessionState } from './state.js';

/** What a session needs of its surroundings, handed in so that it runs in Node and in tests. */
export interface SessionEnvironment {
  readonly loadClient: ClientLoader;
}

/** What a person composes; `text` alone for a text message. */
export interface Draft {
  readonly text?: string;
  readonly file?: File;
  readonly quote?: Message;
  /** Seconds; makes an audio `file` a voice note. */
  readonly duration?: number;
  readonly custom?: { readonly event: string; readonly data: Readonly<Record<string, string>> };
}

export interface SearchHit {
  readonly peer: UserId;
  readonly message: Message;
}

const notBuilt = (): never => {
  throw new Error('not built');
};

export class Session {
  /** The state; listeners are told at most once per frame however many events came. */
  readonly store!: ReadableAtom<SessionState>;

  constructor(_config: SessionConfig, _environment: SessionEnvironment) {}

  /** The newest state, also between two frames. */
  get state(): SessionState {
    return notBuilt();
  }

  /** Changes the set-up. A new provider, token or URL is a hot swap; only another app or `userId` reconnects. */
  configure(_config: SessionConfig): void {
    notBuilt();
  }

  /** Every event as it is applied. @returns stops listening. */
  listen(_listener: (event: ChatEvent) => void): () => void {
    return notBuilt();
  }

  /** Gives up the line, timers and storage handles; keeps what is stored. For an element that left the page for good. */
  dispose(): void {
    notBuilt();
  }

  // --- signing in; all reject with ChatError

  /** Signs in by `tokenServer`. */
  login(_user: string, _password: string): Promise<void> {
    return notBuilt();
  }
  loginWithToken(_user: string, _token: string): Promise<void> {
    return notBuilt();
  }
  /** Signs in by the configured provider, token URL or static token; also "try again" in `failed` and `token-expired`. */
  signIn(): Promise<void> {
    return notBuilt();
  }
  register(_user: string, _password: string): Promise<void> {
    return notBuilt();
  }
  /** Signs out and wipes what is stored for this user on this device. */
  logout(): Promise<void> {
    return notBuilt();
  }
  /** In `replaced`: take the chat back into this tab. In `reconnecting`/`offline`: try now. */
  resume(): void {
    notBuilt();
  }

  // --- writing

  /** Puts a message into the outbox; it is in the state as `sending` when this returns. @returns its key. @throws ChatError `not-signed-in`, `empty-message`, `too-large`, `file-empty`, `bad-user-id`. */
  send(_peer: string, _draft: string | Draft): string {
    return notBuilt();
  }
  retry(_peer: UserId, _key: string): void {
    notBuilt();
  }
  /** Forgets a message that was not sent; stops its upload. */
  discard(_peer: UserId, _key: string): void {
    notBuilt();
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
}
