/** The session: what elements call and what they read. Knows neither DOM nor Lit nor the SDK. */
import type { ReadableAtom } from 'nanostores';
import {
  normalizeUserId,
  type ChatEvent,
  type EmojiHabits,
  type Message,
  type Profile,
  type SessionConfig,
  type UserId,
} from '../types.js';
import type { Draft } from './compose.js';
import { Engine } from './engine.js';
import type { SessionEnvironment } from './environment.js';
import { useService } from './part.js';
import { search, type SearchHit } from './search.js';
import type { SessionState } from './state.js';
import { forwardMessage, sendDrafts } from './write.js';

export type { Draft } from './compose.js';
export type { SessionEnvironment } from './environment.js';
export type { SearchHit } from './search.js';

export class Session {
  readonly #engine: Engine;

  constructor(config: SessionConfig, environment: SessionEnvironment) {
    this.#engine = new Engine(config, environment);
  }

  /** The state for listeners, who are told at most once per frame however many events came. */
  get store(): ReadableAtom<SessionState> {
    return this.#engine.store;
  }
  /** The newest state, also between two frames. */
  get state(): SessionState {
    return this.#engine.state;
  }
  /** Changes the set-up. A new provider, token or URL is a hot swap; only another app, server or `userId` reconnects. */
  configure(config: SessionConfig): void {
    this.#engine.configure(config);
  }
  /** Every event as it is applied. @returns stops listening. */
  listen(listener: (event: ChatEvent) => void): () => void {
    return this.#engine.listen(listener);
  }
  /** Gives up the line, timers and storage handles; keeps what is stored. For an element that left the page for good. */
  dispose(): void {
    this.#engine.dispose();
  }

  // --- signing in; all reject with ChatError

  /** Signs in by `tokenServer`. The password is held in memory until the sign-out, because a new token needs it. */
  login(user: string, password: string): Promise<void> {
    return this.#engine.account.login(user, password);
  }
  loginWithToken(user: string, token: string): Promise<void> {
    return this.#engine.account.loginWithToken(user, token);
  }
  /** Signs in by the configured provider, token URL or static token; also "try again" in `failed` and `token-expired`. */
  signIn(): Promise<void> {
    return this.#engine.account.signIn();
  }
  register(user: string, password: string): Promise<void> {
    return this.#engine.account.register(user, password);
  }
  /**
   * Signs out, here and in the user's other tabs, and wipes what is stored for this user on this device, also messages
   * that are not sent yet (`pendingTotal` in `select.ts` counts them: ask first).
   */
  logout(): Promise<void> {
    return this.#engine.account.leave('wipe');
  }
  /** In `replaced`: take the chat back into this tab. In `reconnecting`/`offline`: try now. */
  resume(): void {
    this.#engine.account.resume();
  }

  // --- writing

  /** Puts a message into the outbox; it is in the state as `sending` when this returns. @returns its key. @throws ChatError `not-signed-in`, `empty-message`, `too-large`, `file-empty`, `bad-user-id`. */
  send(peer: string, draft: string | Draft): string {
    return this.sendTogether(peer, [typeof draft === 'string' ? { text: draft } : draft])[0]!;
  }

  /** Sends several messages in this order, or none of them if one is refused. @returns their keys. @throws ChatError as `send` */
  sendTogether(peer: string, drafts: readonly Draft[]): readonly string[] {
    return sendDrafts(this.#engine, peer, drafts);
  }
  retry(peer: UserId, key: string): void {
    this.#engine.outbox.retry(peer, key);
  }
  /** Forgets a message that was not sent; stops its upload. */
  discard(peer: UserId, key: string): void {
    this.#engine.outbox.discard(peer, key);
  }
  /** Sends the content of a message to somebody else. @returns the key. @throws ChatError as `send`, and `not-supported`. */
  forward(message: Message, to: string): string {
    return forwardMessage(this.#engine, message, to);
  }
  /** Kept on this device until it is sent, or the user signs out. */
  setDraft(peer: UserId, text: string): void {
    if (this.state.userId !== undefined) this.#engine.kernel.apply({ type: 'draft', peer, text });
  }
  /** The tone of skin, and which emoji was chosen; kept on this device until the user signs out. */
  setEmojiHabits(habits: EmojiHabits): void {
    if (this.state.userId !== undefined) this.#engine.kernel.apply({ type: 'emoji-habits', habits });
  }
  /** The person is typing to that peer; throttled here. */
  typing(peer: UserId): void {
    this.#engine.people.typing(peer);
  }

  // --- reading

  /** Shows a conversation: its cache, then its newest page of history; presence and profile of the peer. Call `closePeer` in turn. @throws ChatError `bad-user-id`. */
  openPeer(peer: string): UserId {
    const user = normalizeUserId(peer);
    this.#engine.reading.open(user);
    this.#engine.people.watch(user);
    return user;
  }
  closePeer(peer: UserId): void {
    this.#engine.reading.close(peer);
    if (!this.#engine.reading.isOpen(peer)) this.#engine.people.unwatch(peer);
  }
  /** The next older page. */
  loadMore(peer: UserId): Promise<void> {
    return this.#engine.reading.loadMore(peer);
  }
  /** Messages up to and including this one were really seen: in view, tab visible. */
  markSeen(peer: UserId, id: string): void {
    this.#engine.receipts.seen(peer, id);
  }
  loadConversations(): Promise<void> {
    return this.#engine.reading.loadConversations();
  }
  /** Full-text search over what is cached, newest first, at most 50 hits. Case, accents and vowel points do not count. */
  async search(text: string, peer?: UserId): Promise<readonly SearchHit[]> {
    return search(text, this.state, await this.#engine.keeper.storage, peer);
  }

  // --- on a message; all reject with ChatError

  edit(message: Message, text: string): Promise<void> {
    return this.#engine.deeds.edit(message, text);
  }
  recall(message: Message): Promise<void> {
    return this.#engine.deeds.recall(message);
  }
  react(message: Message, emoji: string): Promise<void> {
    return this.#engine.deeds.react(message, emoji);
  }
  unreact(message: Message, emoji: string): Promise<void> {
    return this.#engine.deeds.unreact(message, emoji);
  }
  /** Deletes on this user's side only. */
  remove(message: Message): Promise<void> {
    return this.#engine.deeds.remove(message);
  }
  report(message: Message, type: string, reason: string): Promise<void> {
    return this.#engine.deeds.report(message, type, reason);
  }

  // --- on a conversation and its peer

  async pin(peer: UserId, pinned: boolean): Promise<void> {
    await useService(this.#engine.kernel, 'pin', (client) => client.pin(peer, pinned));
    this.#engine.kernel.apply({ type: 'conversation-marked', peer, pinned });
  }
  /** No sound, notification or badge for it; kept on this device. */
  mute(peer: UserId, muted: boolean): void {
    this.#engine.kernel.apply({ type: 'conversation-marked', peer, muted });
  }
  async removeConversation(peer: UserId): Promise<void> {
    await useService(this.#engine.kernel, 'history', (client) => client.removeConversation(peer));
    this.#engine.kernel.apply({ type: 'conversation-removed', peer });
  }
  block(user: UserId): Promise<void> {
    return this.#engine.circle.block(user);
  }
  unblock(user: UserId): Promise<void> {
    return this.#engine.circle.unblock(user);
  }
  async requestContact(user: string, reason: string): Promise<void> {
    return this.#engine.circle.request(normalizeUserId(user), reason);
  }
  answerContact(user: UserId, accept: boolean): Promise<void> {
    return this.#engine.circle.answer(user, accept);
  }
  removeContact(user: UserId): Promise<void> {
    return this.#engine.circle.remove(user);
  }
  /** Asks the server for names and pictures not yet known; batched. */
  wantProfiles(users: readonly UserId[]): void {
    this.#engine.people.want(users);
  }
  /** Names and pictures that the page knows; they win over the server's. @throws ChatError `bad-user-id`. */
  setProfiles(profiles: Readonly<Record<string, Profile>>): void {
    this.#engine.people.set(profiles);
  }
  /** One's own name and picture, for everybody to see. Rejects with ChatError. */
  setProfile(profile: Profile): Promise<void> {
    return this.#engine.people.setOwn(profile);
  }
}
