/** A message, its content, and its conversation. */
import type { ChatError } from './error.js';
import type { UserId, Profile } from './people.js';

/** The status of a message. `received` is for messages from others; the rest are for the user's own. */
export type MessageStatus = 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'received';

/** The kind of content. `unknown` is a kind that this version cannot show; it appears as a named placeholder. */
export type MessageKind =
  'text' | 'image' | 'file' | 'voice' | 'video' | 'location' | 'card' | 'custom' | 'combine' | 'unknown';

/** A file on the chat server. `url` may be fetched without headers. */
export interface Attachment {
  readonly url: string;
  readonly thumbnailUrl?: string | undefined;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** MIME type, if known. */
  readonly type?: string | undefined;
  /** CSS pixels. */
  readonly width?: number | undefined;
  /** CSS pixels. */
  readonly height?: number | undefined;
  /** Seconds; for voice messages and videos. */
  readonly duration?: number | undefined;
  /** The secret that the server requires for the download. Already part of `url`; kept for forwarding. */
  readonly secret?: string | undefined;
}

/** The message that a reply quotes. On the wire: `ext.msgQuote`, as in Agora's own kits. */
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
  /** Whether the signed-in user added this reaction. */
  readonly mine: boolean;
  readonly users: readonly UserId[];
}

export interface Message {
  /** Made by the client: a canonical unsigned 64-bit decimal that never changes, not even on a retry. For messages of other clients without a key: the server id. */
  readonly key: string;
  /** Server id; `null` until the server has confirmed the message. */
  readonly id: string | null;
  readonly from: UserId;
  readonly to: UserId;
  /** The other person in the conversation, no matter who wrote the message. */
  readonly peer: UserId;
  readonly outgoing: boolean;
  readonly kind: MessageKind;
  /** The text of a text message; for other kinds a caption or `''`. Plain text, never HTML. */
  readonly text: string;
  /** Epoch milliseconds by the server's clock (by the local clock until confirmed). */
  readonly time: number;
  readonly status: MessageStatus;
  /** The reason for the failure; only with status `failed`. */
  readonly error?: ChatError | undefined;
  /** Epoch milliseconds of the last edit. */
  readonly edited?: number;
  /** Taken back by its sender; `text` is then `''`. */
  readonly recalled?: boolean | undefined;
  readonly quote?: Quote | undefined;
  readonly reactions?: readonly Reaction[];
  readonly attachment?: Attachment | undefined;
  /** For `custom`, `card`, `location` and `unknown` messages: the event or wire name, and the data as strings. */
  readonly custom?: { readonly event: string; readonly data: Readonly<Record<string, string>> } | undefined;
  /** The sender's name and picture from the message itself (`ext.ease_chat_uikit_user_info`). */
  readonly sender?: Profile | undefined;
  /** Values that the sender's page attached, such as the answers of a form before the first message. Do not trust values from a peer. */
  readonly ext?: Readonly<Record<string, string>> | undefined;
  /** 0 to 1 while an attachment is being uploaded. */
  readonly progress?: number | undefined;
}

/** The position of a message in its conversation: by server time (epoch milliseconds), then by server id. */
export type Position = Pick<Message, 'time' | 'id'>;

export interface Conversation {
  readonly peer: UserId;
  /** Confirmed messages, oldest first, by server time then id. */
  readonly messages: readonly Message[];
  /** The user's own messages that the server has not confirmed, in the order they were written; shown after `messages`. */
  readonly pending: readonly Message[];
  /** Number of unread messages from the peer. */
  readonly unread: number;
  /** Server id of the first message that was unread when the conversation was opened; the unread divider is above it. */
  readonly firstUnread?: string | undefined;
  /** The last message, for the list; known even if `messages` is not loaded. */
  readonly last?: Message | undefined;
  /** State of the history: `unknown` (not requested yet), `loading`, `more` (older pages exist), `complete`, `failed`. */
  readonly history: 'unknown' | 'loading' | 'more' | 'complete' | 'failed';
  readonly cursor?: string | undefined;
  /** Epoch milliseconds until which the peer counts as typing. */
  readonly typingUntil?: number | undefined;
  readonly pinned?: boolean | undefined;
  readonly muted?: boolean | undefined;
  readonly draft?: string | undefined;
  /** Epoch milliseconds, server clock: this user has seen the peer's messages up to then. */
  readonly readUpTo?: number | undefined;
  /** The newest message of the peer that was delivered live. Messages known only from the history still count as new. */
  readonly heardUpTo?: Position | undefined;
  /** The last message at the time when the server's list or this device's store counted unread messages. */
  readonly countedUpTo?: Position | undefined;
}

/** A conversation as in the server's list. */
export interface ConversationSummary {
  readonly peer: UserId;
  readonly unread: number;
  readonly pinned: boolean;
  readonly last?: Message | undefined;
}
