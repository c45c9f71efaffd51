/** What a session stores on the device, and what it needs of a store. Implemented in `storage/`. */
import type { ChatError, ErrorCode } from '../../types/error.js';
import type { Message, Position } from '../../types/message.js';
import type { UserId } from '../../types/people.js';
import type { EmojiHabits } from '../../types/session.js';
import type { Outgoing } from './client-port.js';

export interface StorageScope {
  /** App key or app id. */
  readonly app: string;
  readonly user: UserId;
}

/** A file waiting for its upload. */
export interface WaitingFile {
  readonly blob: Blob;
  readonly name: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly duration?: number | undefined;
}

/** An error in a form that can be stored and posted to other tabs. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
}

/** A message from the key press that sends it until the server's receipt. */
export interface OutboxEntry {
  readonly outgoing: Outgoing;
  /** The file to upload; replaced by `outgoing.attachment` after the upload. */
  readonly file?: WaitingFile | undefined;
  /** Epoch milliseconds by the local clock, increasing from entry to entry: the sending order. */
  readonly order: number;
  /** The session that last passed it to a connection, if any: for all others, it may be on the server already. */
  readonly triedBy?: string | undefined;
  /** Why it waits for the user; the queue continues without it. */
  readonly failed?: PlainError;
}

/** What is stored of a conversation besides its messages. */
export interface KeptConversation {
  readonly peer: UserId;
  readonly last?: Message | undefined;
  readonly unread: number;
  readonly pinned?: boolean | undefined;
  readonly muted?: boolean | undefined;
  readonly draft?: string | undefined;
  readonly readUpTo?: number | undefined;
  /** The newest message that `unread` includes. */
  readonly countedUpTo?: Position | undefined;
  /** The newest message with no gap before it in the cache. */
  readonly syncedUpTo?: { readonly time: number; readonly id: string } | undefined;
}

/** Changes that are written in one transaction. */
export interface StorageBatch {
  readonly conversations?: readonly KeptConversation[];
  readonly removedConversations?: readonly UserId[];
  readonly messages?: readonly Message[];
  readonly removedMessages?: readonly Message[];
  readonly emoji?: EmojiHabits;
}

/**
 * Holds messages and drafts until the store has them: a page that is about to close cannot wait for a store that is still opening
 * or blocked by another tab.
 */
export interface Journal {
  entries(): readonly OutboxEntry[];
  /** Writes synchronously. @returns whether it was written: an entry with a file never is. */
  put(entry: OutboxEntry): boolean;
  remove(key: string): void;
  /** Drafts by peer; an empty text says that the draft in the store is over. */
  drafts(): ReadonlyMap<UserId, string>;
  putDraft(peer: UserId, text: string): void;
  removeDraft(peer: UserId): void;
  /** Deletes everything of this user. */
  wipe(): void;
}

/** One user's store. Every method rejects with ChatError `storage`. */
export interface ChatStorage {
  /** Whether the data outlives the page. */
  readonly persistent: boolean;
  /** Why it does not, if the reason is more specific than a browser without a store. */
  readonly reason?: ChatError | undefined;
  /** In sending order; of all peers, or of one. */
  outbox(peer?: UserId): Promise<readonly OutboxEntry[]>;
  /** @param onlyChange writes nothing if the entry is no longer there: another tab has settled it. */
  putOutbox(entry: OutboxEntry, onlyChange?: boolean): Promise<void>;
  removeOutbox(key: string): Promise<void>;
  conversations(): Promise<readonly KeptConversation[]>;
  /** The emoji habits last written. */
  emoji(): Promise<EmojiHabits | undefined>;
  /** The newest messages, oldest first. Older ones may be deleted. */
  messages(peer: UserId, limit: number): Promise<readonly Message[]>;
  write(batch: StorageBatch): Promise<void>;
  /** Deletes everything of this user. */
  wipe(): Promise<void>;
  close(): void;
}
