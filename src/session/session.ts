/** The session: what elements call and what they read. Independent of DOM, Lit and SDK. */
import type { ReadableAtom } from 'nanostores';
import type { ChatEvent } from '../types/event.js';
import type { Message } from '../types/message.js';
import { normalizeUserId, type Profile, type UserId } from '../types/people.js';
import type { EmojiHabits, SessionConfig } from '../types/session.js';
import type { Draft } from './writing/compose.js';
import { Engine } from './engine.js';
import type { SessionEnvironment } from './kernel/environment.js';
import { useService } from './kernel/feature.js';
import {
  givenDraft,
  givenDrafts,
  givenHabits,
  givenListener,
  givenMessage,
  givenProfile,
  givenProfiles,
  givenText,
  givenUser,
  givenUsers,
} from './writing/given.js';
import { search, type SearchHit } from './conversation/search.js';
import type { SessionState } from './state/state.js';
import { forwardMessage, sendDrafts } from './outbox/write.js';

export type { Draft } from './writing/compose.js';
export type { SessionEnvironment } from './kernel/environment.js';
export type { SearchHit } from './conversation/search.js';

export class Session {
  readonly #engine: Engine;

  /** @param past events from before the session existed: applied to the state, not reported to listeners. */
  constructor(config: SessionConfig, environment: SessionEnvironment, past: readonly ChatEvent[] = []) {
    this.#engine = new Engine(config, environment, past);
  }

  /** The state for listeners, which are notified at most once per frame however many events came. */
  get store(): ReadableAtom<SessionState> {
    return this.#engine.store;
  }

  /** The newest state, also between two frames. */
  get state(): SessionState {
    return this.#engine.state;
  }

  /**
   * Changes the set-up. A new provider, token or URL is swapped in place; only another app, server or `userId`
   * reconnects.
   */
  configure(config: SessionConfig): void {
    this.#engine.configure(config);
  }

  /** Calls the listener with every event as it is applied. @returns a function that stops listening. */
  listen(listener: (event: ChatEvent) => void): () => void {
    return this.#engine.listen(givenListener(listener));
  }

  /**
   * Releases the connection, timers and storage handles; keeps stored data. For an element removed from the page for
   * good.
   */
  dispose(): void {
    this.#engine.dispose();
  }

  // --- signing in; all reject with ChatError, also after 30 s without a connection: tries then continue, as `status`
  // shows

  /** Signs in through `tokenServer`. The password stays in memory until the sign-out: a new token needs it. */
  login(user: string, password: string): Promise<void> {
    return this.#engine.account.login(givenText(user), givenText(password));
  }

  loginWithToken(user: string, token: string): Promise<void> {
    return this.#engine.account.loginWithToken(givenText(user), givenText(token));
  }

  /**
   * Signs in with the configured provider, token URL or static token; also "try again" in `failed` and `token-expired`.
   */
  signIn(): Promise<void> {
    return this.#engine.account.signIn();
  }

  register(user: string, password: string): Promise<void> {
    return this.#engine.account.register(givenText(user), givenText(password));
  }

  /**
   * Signs out here and in the user's other tabs, and wipes this user's data on this device, including unsent messages
   * (`pendingTotal` in `totals.ts` counts them: ask the user first).
   */
  logout(): Promise<void> {
    return this.#engine.account.leave('wipe');
  }

  /** In `replaced`: take the chat back into this tab. In `reconnecting`/`offline`: try now. */
  resume(): void {
    this.#engine.account.resume();
  }

  // --- writing

  /**
   * Puts a message into the outbox; the state has it as `sending` when this returns. @returns its key. @throws
   * ChatError `not-signed-in`, `empty-message`, `too-large`, `file-empty`, `bad-user-id`, `bad-config`.
   */
  send(peer: string, draft: string | Draft): string {
    const whole = givenDraft(draft);
    return this.sendTogether(peer, [typeof whole === 'string' ? { text: whole } : whole])[0]!;
  }

  /**
   * Sends several messages in this order, or none if one is refused. @returns their keys. @throws ChatError as `send`
   */
  sendTogether(peer: string, drafts: readonly Draft[]): readonly string[] {
    return sendDrafts(this.#engine, givenText(peer), givenDrafts(drafts));
  }

  retry(peer: UserId, key: string): void {
    this.#engine.outbox.retry(peer, key);
  }

  /** Deletes an unsent message; stops its upload. */
  discard(peer: UserId, key: string): void {
    this.#engine.outbox.discard(peer, key);
  }

  /** Sends a message's content to another user. @returns the key. @throws ChatError as `send`, and `not-supported`. */
  forward(message: Message, to: string): string {
    return forwardMessage(this.#engine, givenMessage(message), givenText(to));
  }

  /** Kept on this device until it is sent, or the user signs out. What is set before the first sign-in, or during a later one, is kept for it. */
  setDraft(peer: UserId, text: string): void {
    this.#keep({ type: 'draft', peer: givenUser(peer), text: givenText(text) });
  }

  /** The skin tone and the emoji chosen so far; kept on this device until the user signs out. */
  setEmojiHabits(habits: EmojiHabits): void {
    this.#keep({ type: 'emoji-habits', habits: givenHabits(habits) });
  }

  /** Signals that the user is typing to that peer; throttled. */
  typing(peer: UserId): void {
    this.#engine.profiles.typing(givenUser(peer));
  }

  // --- reading

  /**
   * Opens a conversation: its cache, then its newest page of history; presence and profile of the peer. Call
   * `closePeer` once for each call. @throws ChatError `bad-user-id`.
   */
  openPeer(peer: string): UserId {
    const user = normalizeUserId(peer);
    this.#engine.history.open(user);
    this.#engine.profiles.watch(user);
    return user;
  }

  closePeer(peer: UserId): void {
    this.#engine.history.close(peer);
    if (!this.#engine.history.isOpen(peer)) this.#engine.profiles.unwatch(peer);
  }

  /** Loads the next older page. */
  loadMore(peer: UserId): Promise<void> {
    return this.#engine.history.loadMore(givenUser(peer));
  }

  /** Marks messages up to and including this one as seen: in view in a visible tab. */
  markSeen(peer: UserId, id: string): void {
    this.#engine.receipts.seen(givenUser(peer), givenText(id));
  }

  loadConversations(): Promise<void> {
    return this.#engine.list.load();
  }

  /** Full-text search over cached messages, newest first, at most 50 hits. Ignores case, accents and vowel points. */
  async search(text: string, peer?: UserId): Promise<readonly SearchHit[]> {
    return search(givenText(text), this.state, await this.#engine.cache.storage, peer);
  }

  // --- on a message; all reject with ChatError

  edit(message: Message, text: string): Promise<void> {
    return this.#engine.commands.edit(givenMessage(message), givenText(text));
  }

  recall(message: Message): Promise<void> {
    return this.#engine.commands.recall(givenMessage(message));
  }

  react(message: Message, emoji: string): Promise<void> {
    return this.#engine.commands.react(givenMessage(message), emoji);
  }

  unreact(message: Message, emoji: string): Promise<void> {
    return this.#engine.commands.unreact(givenMessage(message), emoji);
  }

  /** Deletes the message on this user's side only. */
  remove(message: Message): Promise<void> {
    return this.#engine.commands.remove(givenMessage(message));
  }

  report(message: Message, type: string, reason: string): Promise<void> {
    return this.#engine.commands.report(givenMessage(message), givenText(type), givenText(reason));
  }

  // --- on a conversation and its peer

  async pin(peer: UserId, pinned: boolean): Promise<void> {
    givenUser(peer);
    const isPinned = Boolean(pinned);
    await useService(this.#engine.kernel, 'pin', (client) => client.pin(peer, isPinned));
    this.#engine.kernel.apply({ type: 'conversation-marked', peer, pinned: isPinned });
  }

  /** No sound, notification or badge for it; kept on this device. What is set before the first sign-in, or during a later one, is kept for it. */
  mute(peer: UserId, muted: boolean): void {
    this.#keep({ type: 'conversation-marked', peer: givenUser(peer), muted: Boolean(muted) });
  }

  async removeConversation(peer: UserId): Promise<void> {
    givenUser(peer);
    await useService(this.#engine.kernel, 'history', (client) => client.removeConversation(peer));
    this.#engine.kernel.apply({ type: 'conversation-removed', peer });
  }

  block(user: UserId): Promise<void> {
    return this.#engine.contacts.block(givenUser(user));
  }

  unblock(user: UserId): Promise<void> {
    return this.#engine.contacts.unblock(givenUser(user));
  }

  async requestContact(user: string, reason: string): Promise<void> {
    return this.#engine.contacts.request(normalizeUserId(user), givenText(reason));
  }

  answerContact(user: UserId, accept: boolean): Promise<void> {
    return this.#engine.contacts.answer(givenUser(user), Boolean(accept));
  }

  removeContact(user: UserId): Promise<void> {
    return this.#engine.contacts.remove(givenUser(user));
  }

  /** Requests unknown names and pictures from the server; batched. */
  wantProfiles(users: readonly UserId[]): void {
    this.#engine.profiles.want(givenUsers(users));
  }

  /** Names and pictures the page provides; they override the server's. @throws ChatError `bad-user-id`. */
  setProfiles(profiles: Readonly<Record<string, Profile>>): void {
    this.#engine.profiles.set(givenProfiles(profiles));
  }

  /** Sets the user's own name and picture, visible to everybody. Rejects with ChatError. */
  setProfile(profile: Profile): Promise<void> {
    return this.#engine.profiles.setOwn(givenProfile(profile));
  }

  /** User-specific data has no owner while nobody is signed in. */
  #keep(event: ChatEvent): void {
    if (this.state.userId !== undefined) this.#engine.kernel.apply(event);
  }
}
