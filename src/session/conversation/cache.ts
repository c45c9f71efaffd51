/**
 * Caches conversations, their newest messages and drafts on the device. Compares the state with what was last written
 * and writes the differences in one batch, so a burst of messages costs one write.
 */
import { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import type { Conversation, Message } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import { appOf, type EmojiHabits } from '../../types/session.js';
import type { Timer } from '../kernel/environment.js';
import { nothingKept } from '../kernel/nothing-kept.js';
import type { LateChanges } from './late-changes.js';
import { delayOf } from '../sign-in/reconnect.js';
import { containsId, further } from '../state/sorted-messages.js';
import { isEmojiHabits, isKeptMessage, readConversation } from '../kernel/known-shapes.js';
import { toChatError, type Kernel, type Origin, type Feature } from '../kernel/feature.js';
import type { SessionState } from '../state/state.js';
import type { ChatStorage, Journal, KeptConversation, StorageBatch, StorageScope } from '../kernel/storage-port.js';

/** Maximum number of messages kept per conversation. */
export const keptMessages = 500;
/** Milliseconds between a change and its write. */
const delay = 400;

const stillStored = (cause: unknown): never => {
  const what = 'What is stored of this user on this device could not be removed: clear the data of this site.';
  throw new ChatError('storage', what, { cause });
};

export class ConversationCache implements Feature {
  readonly #kernel: Kernel;
  readonly #late: LateChanges;
  readonly #onOpen: (storage: ChatStorage, wasLost: boolean) => void;
  /** How often the store's code could not be fetched since somebody signed in; 0 once it is there. */
  #losses = 0;
  /** Peers that were shown without the store: it may lack messages between its own and those read meanwhile. */
  readonly #unseen = new Set<UserId>();
  #storage: Promise<ChatStorage | undefined> = Promise.resolve(undefined);
  /** The store, even if it opened but cannot be read: a sign-out has to wipe it. */
  #opening: Promise<ChatStorage | undefined> = Promise.resolve(undefined);
  /** Whose store it is: a sign-out has to wipe it also where it could not be opened. */
  #scope: StorageScope | undefined;
  /** The same, once it is open: a page that is being left has no time to wait. */
  #ready: ChatStorage | undefined;
  /** Holds drafts that the store does not have: it is still opening, or cannot be written. */
  #journal: Journal | undefined;
  /** Peers whose drafts have changed since the last write. */
  readonly #drafted = new Set<UserId>();
  /** When the last write started. */
  #wroteAt = -Infinity;
  #signal: AbortSignal | undefined;
  #timer: Timer;
  #complained = false;
  readonly #wiped = new WeakSet<ChatStorage>();
  readonly #changed = new Set<UserId>();
  readonly #removed = new Set<UserId>();
  /** Emoji habits that are not written yet. */
  #emoji: EmojiHabits | undefined;
  /** Messages known to be written, by id. */
  readonly #written = new Map<UserId, Map<string, Message>>();
  /** The last change before a conversation was shown: what the store has may lack those after it, or all. */
  readonly #shownAt = new Map<UserId, LateChanges['last']>();
  /** The position up to which each conversation has no gap. */
  readonly #syncedUpTo = new Map<UserId, { time: number; id: string }>();

  /** @param onOpen called with the store of the signed-in user; `wasLost` if its code could not be fetched at first. */
  constructor(kernel: Kernel, late: LateChanges, onOpen: (storage: ChatStorage, wasLost: boolean) => void) {
    this.#kernel = kernel;
    this.#late = late;
    this.#onOpen = onOpen;
  }

  /** The signed-in user's store once it is open; `undefined` if it cannot be opened, or not for now. */
  get storage(): Promise<ChatStorage | undefined> {
    return this.#storage;
  }

  signedIn(user: UserId, signal: AbortSignal): void {
    const { environment, config } = this.#kernel;
    this.#signal = signal;
    this.#journal = environment.openJournal?.({ app: appOf(config), user });
    this.#storage = this.#open(user, signal);
    this.#showNotedDrafts();
  }

  /** At once, so that nobody writes over them; again when the store is open, whose drafts are older. */
  #showNotedDrafts(): void {
    for (const [peer, text] of this.#journal?.drafts() ?? []) this.#kernel.apply({ type: 'draft', peer, text });
  }

  async #open(user: UserId, signal: AbortSignal): Promise<ChatStorage | undefined> {
    const { environment, config } = this.#kernel;
    if (!environment.openStorage) return undefined;
    this.#scope = { app: appOf(config), user };
    const opening = environment.openStorage(this.#scope);
    this.#opening = opening.catch(() => undefined);
    try {
      const storage = await opening;
      const [kept, habits] = await Promise.all([storage.conversations(), storage.emoji()]);
      if (signal.aborted) return storage;
      this.#ready = storage;
      this.#storage = opening;
      const wasLost = this.#losses > 0;
      this.#losses = 0;
      if (wasLost) this.#complained = false;
      if (!storage.persistent) this.#complain(storage.reason ?? nothingKept());
      const conversations = kept.flatMap((conversation) => readConversation(conversation) ?? []);
      const emoji = isEmojiHabits(habits) ? habits : undefined;
      for (const { peer, syncedUpTo } of conversations)
        if (syncedUpTo && !this.#syncedUpTo.has(peer)) this.#syncedUpTo.set(peer, syncedUpTo);
      this.#kernel.apply({ type: 'restored', conversations, emoji });
      this.#showNotedDrafts();
      if (wasLost) void this.flush();
      this.#onOpen(storage, wasLost);
      return storage;
    } catch (thrown) {
      if (!signal.aborted) this.#notOpened(thrown, user, signal);
      return undefined;
    }
  }

  /** Code that could not be fetched is fetched again, with growing delays; until then nothing is written. */
  #notOpened(thrown: unknown, user: UserId, signal: AbortSignal): void {
    const { clock, random } = this.#kernel.environment;
    const error = toChatError(thrown);
    this.#complain(error.retryable ? error : nothingKept(thrown));
    this.#losses = error.retryable ? this.#losses + 1 : 0;
    const again = (): unknown => signal.aborted || this.#open(user, signal);
    if (error.retryable) clock.setTimeout(again, delayOf(this.#losses, random()));
  }

  /** Puts the cached messages of a conversation into the state. @returns the position up to which they have no gap. */
  async show(peer: UserId): Promise<{ time: number; id: string } | undefined> {
    const signal = this.#signal;
    const storage = await this.#storage;
    if (this.#losses) this.#unseen.add(peer);
    if (!storage || !signal || signal.aborted) return undefined;
    this.#unseen.delete(peer);
    const lastChange = this.#shownAt.get(peer);
    this.#shownAt.set(peer, this.#late.last);
    try {
      const kept = await storage.messages(peer, keptMessages);
      if (signal.aborted) return undefined;
      const messages = kept.filter(isKeptMessage);
      // Some entries were not understood, so the server is asked for them again.
      if (messages.length < kept.length) this.#syncedUpTo.delete(peer);
      const written = this.#written.get(peer) ?? new Map<string, Message>();
      for (const message of messages) written.set(message.id, message);
      this.#written.set(peer, written);
      const now = this.#late.applyTo(messages, peer, lastChange);
      if (now?.length) this.#kernel.apply({ type: 'messages', peer, messages: now, origin: 'cached' });
      if (now !== messages) {
        this.#touch(peer);
        await this.flush();
      }
    } catch (thrown) {
      this.#complain(toChatError(thrown));
    }
    return this.#syncedUpTo.get(peer);
  }

  /** Records that a conversation has no gap up to this position. */
  noGapUpTo(peer: UserId, position: { time: number; id: string }): void {
    this.#syncedUpTo.set(peer, position);
    this.#touch(peer);
    if (!this.#unseen.delete(peer)) return;
    this.#removed.add(peer);
    void this.flush();
  }

  applied(event: ChatEvent, _origin: Origin, before: SessionState): void {
    if (event.type === 'emoji-habits') {
      this.#emoji = event.habits;
      this.#schedule();
    }
    if (event.type === 'draft') this.#noteDraft(event.peer, event.text);
    const { conversations } = this.#kernel.state;
    if (conversations === before.conversations || event.type === 'signed-out') return;
    if (event.type === 'conversation-removed') {
      this.#removed.add(event.peer);
      this.#shownAt.set(event.peer, this.#late.last);
    }
    if (event.type === 'conversations') for (const { peer } of event.list) this.#touch(peer);
    else if ('message' in event) this.#touch(event.message.peer);
    else if ('peer' in event && event.type !== 'typing') this.#touch(event.peer);
    // Something that was recalled or removed, or its conversation, must not come back if the page reloads right away.
    const isGone = /^re[cm]|n-removed$/.test(event.type);
    // A draft exists nowhere else: its first letter is written at once, later ones whenever a write is due.
    const isFirst = event.type === 'draft' && this.#kernel.environment.clock.elapsed() - this.#wroteAt >= delay;
    // A window that opens right now must not offer a sent text as a draft.
    const isOver = event.type === 'draft' && event.text === '';
    if (isGone || isFirst || isOver) void this.flush();
  }

  #noteDraft(peer: UserId, text: string): void {
    this.#drafted.add(peer);
    if (this.#ready?.persistent) this.#touch(peer);
    else this.#journal?.putDraft(peer, text);
  }

  #touch(peer: UserId): void {
    this.#changed.add(peer);
    this.#schedule();
  }

  #schedule(): void {
    this.#timer ??= this.#kernel.environment.clock.setTimeout(() => void this.flush(), delay);
  }

  /** Writes pending changes at once: before it returns if the store is open. Never rejects. */
  async flush(): Promise<void> {
    const { clock } = this.#kernel.environment;
    clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wroteAt = clock.elapsed();
    const signal = this.#signal;
    const storage = this.#ready ?? (await this.#storage);
    if (this.#losses || signal !== this.#signal) return;
    const batch = this.#batch();
    const journal = this.#journal;
    const drafted = batch ? [...this.#drafted] : [];
    if (batch) this.#drafted.clear();
    if (!storage || !batch || this.#wiped.has(storage)) return;
    try {
      await storage.write(batch);
      // One that has changed since is noted until the next write.
      if (storage.persistent) for (const peer of drafted) if (!this.#drafted.has(peer)) journal?.removeDraft(peer);
    } catch (thrown) {
      this.#complain(nothingKept(thrown));
      // Unless they are another user's by now.
      if (journal !== this.#journal) return;
      for (const peer of drafted) {
        this.#drafted.add(peer);
        journal?.putDraft(peer, this.#kernel.state.conversations.get(peer)?.draft ?? '');
      }
    }
  }

  #batch(): StorageBatch | undefined {
    if (this.#changed.size === 0 && !this.#emoji) return undefined;
    const removedConversations = [...this.#removed];
    const conversations: KeptConversation[] = [];
    const messages: Message[] = [];
    const removedMessages: Message[] = [];
    for (const peer of this.#removed) this.#written.delete(peer);
    for (const peer of this.#changed) {
      const conversation = this.#kernel.state.conversations.get(peer);
      if (!conversation) continue;
      conversations.push(this.#kept(conversation));
      const written = this.#written.get(peer) ?? new Map<string, Message>();
      for (const [id, message] of written) if (!containsId(conversation.messages, id)) removedMessages.push(message);
      const newest = conversation.messages.slice(-keptMessages);
      messages.push(...newest.filter((message) => written.get(message.id!) !== message));
      this.#written.set(peer, new Map(newest.map((message) => [message.id!, message])));
    }
    const emoji = this.#emoji;
    this.#emoji = undefined;
    this.#changed.clear();
    this.#removed.clear();
    return { conversations, messages, removedMessages, removedConversations, ...(emoji && { emoji }) };
  }

  #kept({ peer, last, unread, pinned, muted, draft, readUpTo, ...upTo }: Conversation): KeptConversation {
    const syncedUpTo = this.#syncedUpTo.get(peer);
    const countedUpTo = further(upTo.heardUpTo, upTo.countedUpTo);
    return { peer, unread, pinned, muted, draft, readUpTo, countedUpTo, syncedUpTo, ...(last?.id && { last }) };
  }

  /** Ends this user's time. @param wipe deletes everything stored. */
  async leave(wipe: boolean): Promise<void> {
    const [opening, scope] = [this.#opening, this.#scope];
    this.#opening = this.#storage = Promise.resolve(undefined);
    this.#ready = this.#scope = this.#journal = undefined;
    this.#wroteAt = -Infinity;
    this.#kernel.environment.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#emoji = undefined;
    const sets = [this.#changed, this.#removed, this.#drafted, this.#unseen];
    for (const memory of [...sets, this.#written, this.#shownAt, this.#syncedUpTo]) memory.clear();
    this.#losses = 0;
    this.#complained = false;
    try {
      // What an earlier visit has kept is there also if nothing could be read of it.
      const { openStorage } = this.#kernel.environment;
      const opened = (await opening) ?? (wipe && scope && (await openStorage?.(scope).catch(stillStored)));
      if (!opened) return;
      if (wipe) {
        this.#wiped.add(opened);
        await opened.wipe().catch(stillStored);
      }
      opened.close();
    } catch (thrown) {
      this.#kernel.apply({ type: 'error', error: toChatError(thrown) });
    }
  }

  #complain(error: ChatError): void {
    if (this.#complained) return;
    this.#complained = true;
    this.#kernel.apply({ type: 'error', error });
  }
}
