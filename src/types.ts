/** The nouns of the package: what a message, a conversation, a status and an error are. Imports nothing. */

/** A chat user id: 1 to 64 characters of `a-z 0-9 _ . -`. Made by `normalizeUserId`. */
export type UserId = string;

/** Where a session stands; the allowed moves between them are in `session/state.ts`. */
export type Status =
  | 'signed-out'
  | 'signing-in'
  | 'connecting'
  | 'online'
  | 'reconnecting'
  | 'offline'
  | 'token-expired'
  | 'replaced'
  | 'failed';

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

/** Name and picture of a user, from the server, the message or the page. */
export interface Profile {
  readonly name?: string;
  /** URL of a picture. */
  readonly picture?: string;
}

export interface Presence {
  readonly online: boolean;
  /** Epoch milliseconds, when the user was last seen. */
  readonly lastSeen?: number;
  /** Free text that the user published. */
  readonly text?: string;
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
  /** 0 to 1 while an attachment is being uploaded. */
  readonly progress?: number;
}

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

/** Where a message stands in its conversation: by server time (epoch milliseconds), then by server id. */
export type Position = Pick<Message, 'time' | 'id'>;

/** Every error of the package has one of these codes. */
export type ErrorCode =
  // how the site is set up
  | 'bad-config'
  | 'bad-app-key'
  | 'bad-user-id'
  | 'csp-blocked'
  // signing in
  | 'wrong-credentials'
  | 'user-exists'
  | 'user-not-found'
  | 'token-expired'
  | 'token-invalid'
  | 'token-server-unreachable'
  | 'token-server-answer'
  | 'user-limit'
  | 'service-off'
  | 'busy'
  | 'already-signed-in'
  | 'not-signed-in'
  // the line
  | 'network'
  | 'timeout'
  | 'interrupted'
  | 'replaced'
  | 'kicked'
  | 'user-removed'
  | 'password-changed'
  | 'aborted'
  // a message
  | 'blocked'
  | 'not-contact'
  | 'moderated'
  | 'muted'
  | 'too-large'
  | 'rate-limited'
  | 'empty-message'
  | 'not-permitted'
  | 'too-late'
  | 'message-not-found'
  | 'upload-failed'
  | 'file-empty'
  | 'not-supported'
  | 'storage'
  | 'server';

/**
 * The one error class of the package. `message` is a sentence in English for developers and logs that says what to do;
 * what a visitor reads is translated from `code`.
 */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  readonly code: ErrorCode;
  /** Whether doing the same again later can succeed. */
  readonly retryable: boolean;
  /** Whether the server may have carried out the request although it failed here (see `session/outbox.ts`). */
  readonly ambiguous: boolean;
  /** The number that the SDK gave, if it gave one. */
  readonly sdkType?: number;
  /** The other side's own words, secrets removed, at most 200 characters. */
  readonly reason?: string;

  constructor(
    code: ErrorCode,
    message: string,
    options: { retryable?: boolean; ambiguous?: boolean; sdkType?: number; reason?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.ambiguous = options.ambiguous ?? false;
    this.sdkType = options.sdkType;
    this.reason = options.reason;
  }
}

/**
 * The one form of a user id: trimmed, lower case.
 * @throws ChatError `bad-user-id` if it is empty, longer than 64 characters or has others than `a-z 0-9 _ . -`.
 */
export const normalizeUserId = (id: string): UserId => {
  const user = id.trim().toLowerCase();
  if (/^[a-z0-9_.-]{1,64}$/.test(user)) return user;
  throw new ChatError('bad-user-id', 'A user id has 1 to 64 characters, each one of a-z, 0-9, "_", "." or "-".');
};

/** What a token provider is asked for. */
export interface TokenRequest {
  /** The user wanted; `undefined` when the site decides who is signed in. */
  readonly user?: UserId;
  readonly reason: 'sign-in' | 'renew' | 'expired' | 'rejected';
  readonly signal: AbortSignal;
}

/** What a token provider answers: a bare token, or a token with the user it is for and when it ends (epoch ms). */
export type TokenAnswer = string | { token: string; user?: string; expiresAt?: number };

export type TokenProvider = (request: TokenRequest) => Promise<TokenAnswer>;

/** How a session is set up; what `<agora-connection>`'s attributes say. */
export interface SessionConfig {
  /** `org#app`. Either this or `appId`. */
  readonly appKey?: string;
  readonly appId?: string;
  /** Base URL of a token server with `/app/chat/user/login` and `/register`. */
  readonly tokenServer?: string;
  /** REST base URL of a private or local chat server. */
  readonly apiUrl?: string;
  /** WebSocket URL of a private or local chat server. */
  readonly socketUrl?: string;
  readonly tokenProvider?: TokenProvider;
  /** The site's own token endpoint. */
  readonly tokenUrl?: string;
  /** For `tokenUrl` and `tokenServer`. Default `same-origin`. */
  readonly credentials?: RequestCredentials;
  readonly userId?: string;
  readonly token?: string;
  /** Do not sign in by itself although a provider, token URL or token is there. */
  readonly manual?: boolean;
  /** Keep user and token (never the password) in `sessionStorage` so that a reload stays signed in. */
  readonly remember?: boolean;
  /** Tells what one connection of a page remembers from what another does. */
  readonly rememberAs?: string;
  /** Send no read receipts. */
  readonly noReceipts?: boolean;
}

/** A line of the account that `<agora-log>` shows: a term of `ui/localize.ts` and its arguments; never a secret. */
export interface LogEntry {
  /** Rises by one with each entry of a session. */
  readonly number: number;
  /** Epoch milliseconds, local clock. */
  readonly time: number;
  readonly term:
    | 'logSigningIn'
    | 'logConnected'
    | 'logDisconnected'
    | 'logLoginFailed'
    | 'logLogout'
    | 'logRegistered'
    | 'logUserExists'
    | 'logRegisterFailed'
    | 'logSent'
    | 'logSendFailed'
    | 'logReceived'
    | 'logTokenWillExpire'
    | 'logTokenExpired'
    | 'logTokenRenewed'
    | 'logReconnecting'
    | 'logReplaced'
    | 'logError';
  readonly args: readonly string[];
  readonly error?: ChatError;
}

export interface Contact {
  readonly user: UserId;
  readonly remark?: string;
}

/** A request of somebody who wants to be a contact. */
export interface ContactRequest {
  readonly from: UserId;
  readonly reason: string;
}

/** How a person chooses emoji; kept on this device, of nobody else's concern. */
export interface EmojiHabits {
  /** Of skin, from 1, light, to 5, dark; 0 for none. */
  readonly tone: number;
  /** The last ones chosen, newest first. */
  readonly recent: readonly string[];
}

/** All that can happen; comes in by one door, `Session.#apply`, and is turned into state by `session/reduce.ts`. */
export type ChatEvent =
  // the line
  | { readonly type: 'status'; readonly status: Status; readonly error?: ChatError; readonly retryAt?: number }
  | { readonly type: 'signed-in'; readonly user: UserId }
  | { readonly type: 'signed-out' }
  | { readonly type: 'token-will-expire' }
  | { readonly type: 'token-expired' }
  | { readonly type: 'token-renewed'; readonly expiresAt?: number }
  | { readonly type: 'registered'; readonly user: string }
  | { readonly type: 'register-failed'; readonly user: string; readonly error: ChatError }
  | { readonly type: 'login-failed'; readonly error: ChatError }
  | { readonly type: 'error'; readonly error: ChatError }
  // messages: live ones are announced and counted; `history` and `cached` ones are only put in their place
  | {
      readonly type: 'message';
      readonly message: Message;
      readonly origin: 'live' | 'history' | 'cached';
    }
  /** Many at once, out of the cache, the history, or another place that tells nothing new. */
  | {
      readonly type: 'messages';
      readonly peer: UserId;
      readonly messages: readonly Message[];
      readonly origin: 'history' | 'cached';
    }
  | { readonly type: 'sending'; readonly message: Message }
  | { readonly type: 'sent'; readonly peer: UserId; readonly key: string; readonly id: string; readonly time: number }
  | { readonly type: 'failed'; readonly peer: UserId; readonly key: string; readonly error: ChatError }
  | { readonly type: 'discarded'; readonly peer: UserId; readonly key: string }
  | {
      readonly type: 'progress';
      readonly peer: UserId;
      readonly key: string;
      readonly progress?: number;
      readonly attachment?: Attachment;
    }
  | { readonly type: 'delivered'; readonly peer: UserId; readonly id: string }
  | { readonly type: 'read'; readonly peer: UserId; readonly id: string }
  | { readonly type: 'conversation-read'; readonly peer: UserId; readonly byMe: boolean; readonly time: number }
  | {
      readonly type: 'edited';
      readonly peer: UserId;
      readonly id: string;
      readonly text: string;
      readonly time: number;
    }
  | { readonly type: 'recalled'; readonly peer: UserId; readonly id: string }
  | { readonly type: 'removed'; readonly peer: UserId; readonly ids: readonly string[] }
  | {
      readonly type: 'reactions';
      readonly peer: UserId;
      readonly id: string;
      readonly reactions: readonly Reaction[];
    }
  | { readonly type: 'history-loading'; readonly peer: UserId }
  | {
      readonly type: 'history-loaded';
      readonly peer: UserId;
      readonly messages: readonly Message[];
      readonly cursor?: string;
      readonly complete: boolean;
      /** There may be a gap between these and older ones already there: forget the older ones. */
      readonly replaces?: boolean;
    }
  | { readonly type: 'history-failed'; readonly peer: UserId; readonly error: ChatError }
  | { readonly type: 'conversations'; readonly list: readonly ConversationSummary[]; readonly complete: boolean }
  /** What this device has kept; never more than what is known already. */
  | {
      readonly type: 'restored';
      readonly conversations: readonly Pick<
        Conversation,
        'peer' | 'last' | 'unread' | 'pinned' | 'muted' | 'draft' | 'readUpTo' | 'countedUpTo'
      >[];
      readonly emoji?: EmojiHabits;
    }
  /** `read`: how many messages were read since it was opened, where that is told once more. */
  | { readonly type: 'conversation-opened'; readonly peer: UserId; readonly read?: number }
  | { readonly type: 'conversation-closed'; readonly peer: UserId }
  | { readonly type: 'conversation-removed'; readonly peer: UserId }
  | { readonly type: 'conversation-marked'; readonly peer: UserId; readonly pinned?: boolean; readonly muted?: boolean }
  | { readonly type: 'emoji-habits'; readonly habits: EmojiHabits }
  | { readonly type: 'draft'; readonly peer: UserId; readonly text: string }
  // people
  | { readonly type: 'typing'; readonly peer: UserId; readonly until: number }
  | { readonly type: 'presence'; readonly user: UserId; readonly presence: Presence }
  | { readonly type: 'profiles'; readonly profiles: Readonly<Record<UserId, Profile>> }
  | { readonly type: 'blocklist'; readonly users: readonly UserId[] }
  | { readonly type: 'contacts'; readonly contacts: readonly Contact[] }
  | { readonly type: 'contact-request'; readonly request: ContactRequest }
  | { readonly type: 'contact-answered'; readonly user: UserId; readonly accepted: boolean }
  | { readonly type: 'contact-removed'; readonly user: UserId }
  | { readonly type: 'contact-request-closed'; readonly user: UserId }
  // what the app has not switched on
  | { readonly type: 'service-off'; readonly service: Service };

/** Services that an app may not have switched on (SDK error 505); their controls are hidden then. */
export type Service =
  'presence' | 'reactions' | 'recall' | 'edit' | 'report' | 'contacts' | 'block' | 'history' | 'pin';

/** A conversation as the server's list tells it. */
export interface ConversationSummary {
  readonly peer: UserId;
  readonly unread: number;
  readonly pinned: boolean;
  readonly last?: Message;
}
