/** The same as `indexed-storage`, in memory for the life of the page: if there is no IndexedDB, and for tests. */
import type { ChatStorage, KeptConversation, OutboxEntry, StorageBatch } from '../session/kernel/storage-port.js';
import type { ChatError } from '../types/error.js';
import type { Message } from '../types/message.js';
import type { UserId } from '../types/people.js';
import { comparePositions } from '../types/position.js';
import type { EmojiHabits } from '../types/session.js';

export class MemoryStorage implements ChatStorage {
  readonly #onWipe: (() => Promise<void>) | undefined;
  readonly #outbox = new Map<string, OutboxEntry>();
  readonly #conversations = new Map<UserId, KeptConversation>();
  #emoji: EmojiHabits | undefined;
  readonly #messages = new Map<UserId, Map<string, Message>>();

  /**
   * @param persistent set by tests that pass the same store to the next session.
   * @param reason why there is no persistent storage.
   * @param onWipe wipes the store that this one replaces.
   */
  constructor(
    readonly persistent = false,
    readonly reason?: ChatError,
    onWipe?: () => Promise<void>,
  ) {
    this.#onWipe = onWipe;
  }

  outbox(peer?: UserId): Promise<readonly OutboxEntry[]> {
    const entries = [...this.#outbox.values()].filter((entry) => peer === undefined || entry.outgoing.to === peer);
    return Promise.resolve(entries.sort((a, b) => a.order - b.order));
  }

  putOutbox(entry: OutboxEntry, onlyChange = false): Promise<void> {
    if (!onlyChange || this.#outbox.has(entry.outgoing.key)) this.#outbox.set(entry.outgoing.key, entry);
    return Promise.resolve();
  }

  removeOutbox(key: string): Promise<void> {
    this.#outbox.delete(key);
    return Promise.resolve();
  }

  conversations(): Promise<readonly KeptConversation[]> {
    return Promise.resolve([...this.#conversations.values()]);
  }

  emoji(): Promise<EmojiHabits | undefined> {
    return Promise.resolve(this.#emoji);
  }

  messages(peer: UserId, limit: number): Promise<readonly Message[]> {
    const all = [...(this.#messages.get(peer)?.values() ?? [])].sort(comparePositions);
    return Promise.resolve(all.slice(-limit));
  }

  write(batch: StorageBatch): Promise<void> {
    for (const peer of batch.removedConversations ?? []) {
      this.#conversations.delete(peer);
      this.#messages.delete(peer);
    }
    for (const { peer, id } of batch.removedMessages ?? []) this.#messages.get(peer)?.delete(id!);
    for (const message of batch.messages ?? []) {
      const ofPeer = this.#messages.get(message.peer) ?? new Map<string, Message>();
      this.#messages.set(message.peer, ofPeer.set(message.id!, message));
    }
    for (const conversation of batch.conversations ?? []) this.#conversations.set(conversation.peer, conversation);
    this.#emoji = batch.emoji ?? this.#emoji;
    return Promise.resolve();
  }

  wipe(): Promise<void> {
    this.#outbox.clear();
    this.#conversations.clear();
    this.#messages.clear();
    this.#emoji = undefined;
    return this.#onWipe?.() ?? Promise.resolve();
  }

  close(): void {}
}
