/** What a session keeps on the device, and what it asks of the place where it is kept. `storage/` fulfils it. */
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

/** A file that waits for its upload. */
export interface WaitingFile {
  readonly blob: Blob;
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly duration?: number;
}

/** An error in a form that can be stored and posted. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
}

/** A message between the keystroke and the receipt. */
export interface OutboxEntry {
  readonly outgoing: Outgoing;
  /** Not uploaded yet; `outgoing.attachment` takes its place. */
  readonly file?: WaitingFile;
  /** Epoch milliseconds by the local clock, rising from entry to entry: the order of sending. */
  readonly order: number;
  /** Which session last handed it to a line, if any did: for all others, it may be on the server already. */
  readonly triedBy?: string;
  /** Why it waits for the person; the queue goes on behind it. */
  readonly failed?: PlainError;
}

/** What is kept of a conversation beside its messages. */
export interface KeptConversation {
  readonly peer: UserId;
  readonly last?: Message;
  readonly unread: number;
  readonly pinned?: boolean;
  readonly muted?: boolean;
  readonly draft?: string;
  readonly readUpTo?: number;
  /** The newest message that `unread` knows of. */
  readonly countedUpTo?: Position;
  /** The newest message with no gap before it in the cache. */
  readonly syncedUpTo?: { readonly time: number; readonly id: string };
}

/** Changes that are written together. */
export interface StorageBatch {
  readonly conversations?: readonly KeptConversation[];
  readonly removedConversations?: readonly UserId[];
  readonly messages?: readonly Message[];
  readonly removedMessages?: readonly Message[];
  readonly emoji?: EmojiHabits;
}

/**
 * Where a message stands until the store has it: a page that is closed in the next moment has no time for a store that is
 * still opening, or is kept waiting by another tab.
 */
export interface Journal {
  entries(): readonly OutboxEntry[];
  /** Written when it returns. @returns whether it was: an entry with a file never is. */
  put(entry: OutboxEntry): boolean;
  remove(key: string): void;
  /** Forgets everything of this user. */
  wipe(): void;
}

/** One user's store. Every method rejects with ChatError `storage`. */
export interface ChatStorage {
  /** Whether it outlives the page. */
  readonly persistent: boolean;
  /** Why it does not, where more is known than that the browser has no store. */
  readonly reason?: ChatError;
  /** In the order of sending; of all peers, or of one. */
  outbox(peer?: UserId): Promise<readonly OutboxEntry[]>;
  putOutbox(entry: OutboxEntry): Promise<void>;
  removeOutbox(key: string): Promise<void>;
  conversations(): Promise<readonly KeptConversation[]>;
  /** What was last written of them. */
  emoji(): Promise<EmojiHabits | undefined>;
  /** The newest, oldest first. What is older than those may be forgotten. */
  messages(peer: UserId, limit: number): Promise<readonly Message[]>;
  write(batch: StorageBatch): Promise<void>;
  /** Forgets everything of this user. */
  wipe(): Promise<void>;
  close(): void;
}
