/** What is written: a message, what it carries, and the conversation in which it stands. */
import type { ChatError } from './error.js';
import type { UserId, Profile } from './people.js';

/** The life of a message. `received` is for messages of others; the rest is for one's own. */
export type MessageStatus = 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'received';

/** What a message carries. `unknown` is a kind that this version cannot show; it appears as a named placeholder. */
export type MessageKind =
  'text' | 'image' | 'file' | 'voice' | 'video' | 'location' | 'card' | 'custom' | 'combine' | 'unknown';

/** A file on the chat server. `url` may be fetched without headers. */
export interface Attachment {
  readonly url: string;
  readonly thumbnailUrl?: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** MIME type, where known. */
  readonly type?: string;
  /** CSS pixels. */
  readonly width?: number;
  /** CSS pixels. */
  readonly height?: number;
  /** Seconds; of a voice note or video. */
  readonly duration?: number;
  /** What the server wants to see before it gives the file out. Part of `url` already; kept for forwarding. */
  readonly secret?: string;
}

/** A message that another one answers. On the wire: `ext.msgQuote` of Agora's own kits. */
export interface Quote {
  /** Server id of the quoted message. */
  readonly id: string;
  readonly sender: UserId;
  readonly preview: string;
  readonly kind: MessageKind;
}

export interface Reaction {
  readonly emoji: string;
  readonly count: number;
  /** Whether the signed-in user is among those who reacted so. */
  readonly mine: boolean;
  readonly users: readonly UserId[];
}

export interface Message {
  /** Client-made, a canonical unsigned 64-bit decimal; stays the same for life and on every retry. Messages of other clients that made none: the server id. */
  readonly key: string;
  /** Server id; `null` until the server has confirmed the message. */
  readonly id: string | null;
  readonly from: UserId;
  readonly to: UserId;
  /** The other party, whoever wrote. */
  readonly peer: UserId;
  readonly outgoing: boolean;
  readonly kind: MessageKind;
  /** The text of a text message; of other kinds a caption or `''`. Plain text, never HTML. */
  readonly text: string;
  /** Epoch milliseconds by the server's clock (by the local clock until confirmed). */
  readonly time: number;
  readonly status: MessageStatus;
  /** Why it failed; only with status `failed`. */
  readonly error?: ChatError;
  /** Epoch milliseconds of the last edit. */
  readonly edited?: number;
  /** Taken back by its sender; `text` is then `''`. */
  readonly recalled?: boolean;
  readonly quote?: Quote;
  readonly reactions?: readonly Reaction[];
  readonly attachment?: Attachment;
  /** Of `custom`, `card`, `location` and `unknown` messages: the event or wire name, and its data as strings. */
  readonly custom?: { readonly event: string; readonly data: Readonly<Record<string, string>> };
  /** The sender's name and picture as the message itself tells them (`ext.ease_chat_uikit_user_info`). */
  readonly sender?: Profile;
  /** Values that the sender's page has given along, as the answers of a form before the first message. From a peer: never trusted. */
  readonly ext?: Readonly<Record<string, string>>;
  /** 0 to 1 while an attachment is being uploaded. */
  readonly progress?: number;
}

/** Where a message stands in its conversation: by server time (epoch milliseconds), then by server id. */
export type Position = Pick<Message, 'time' | 'id'>;

export interface Conversation {
  readonly peer: UserId;
  /** Confirmed messages, oldest first, by server time then id. */
  readonly messages: readonly Message[];
  /** Own messages that the server has not confirmed, in the order they were written; shown after `messages`. */
  readonly pending: readonly Message[];
  /** Messages of the peer not yet read. */
  readonly unread: number;
  /** Server id of the first message that was unread when the conversation was opened; for the unread line. */
  readonly firstUnread?: string;
  /** Last message for the list, also where `messages` is not loaded. */
  readonly last?: Message;
  /** History: `unknown` nothing asked yet, `loading`, `more` there are older pages, `complete`, `failed`. */
  readonly history: 'unknown' | 'loading' | 'more' | 'complete' | 'failed';
  readonly cursor?: string;
  /** Epoch milliseconds until which the peer counts as typing. */
  readonly typingUntil?: number;
  readonly pinned?: boolean;
  readonly muted?: boolean;
  readonly draft?: string;
  /** Epoch milliseconds, server clock: messages of the peer up to then were seen by this user. */
  readonly readUpTo?: number;
  /** The newest message of the peer that came in by itself. What only a page of history has brought is news still. */
  readonly heardUpTo?: Position;
  /** The last message when the server's list or this device's store counted what is unread. */
  readonly countedUpTo?: Position;
}

/** A conversation as the server's list tells it. */
export interface ConversationSummary {
  readonly peer: UserId;
  readonly unread: number;
  readonly pinned: boolean;
  readonly last?: Message;
}
