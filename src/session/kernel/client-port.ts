/** The port to the outside: what a session needs of a chat server. `agora-client.ts` is the one real implementation. */
import type { ChatEvent } from '../../types/event.js';
import type { Attachment, ConversationSummary, Message, MessageKind, Quote } from '../../types/message.js';
import type { Contact, Presence, Profile, UserId } from '../../types/people.js';

/** What a client reports to its session: incoming chat events and the fate of its one connection. */
export type ClientEvent =
  | Extract<
      ChatEvent,
      {
        type:
          | 'message'
          | 'delivered'
          | 'read'
          | 'conversation-read'
          | 'edited'
          | 'recalled'
          | 'reactions'
          | 'typing'
          | 'presence'
          | 'conversation-removed'
          | 'conversation-marked'
          | 'contact-request'
          | 'contact-answered'
          | 'contact-removed'
          | 'token-will-expire'
          | 'error';
      }
    >
  /** The connection is gone, whichever side closed it; this client cannot be used again. `error.code` gives the reason: network, token-expired, token-invalid, replaced, kicked, user-removed, password-changed, service-off … */
  | { readonly type: 'dropped'; readonly error: import('../../types/error.js').ChatError }
  /**
   * How long the token is still valid; reported whenever the client learns of it. The session decides what follows. `left`:
   * milliseconds; zero or less if the end is not known. `isServerTime`: computed from the server's time, where zero or less
   * means that the token is over; else from the device's clock, which may be wrong.
   */
  | { readonly type: 'token-life'; readonly left: number; readonly isServerTime: boolean }
  /** Everything queued on the server when the connection came up has been delivered. Fired once per connection, even if the queue was empty. */
  | { readonly type: 'synced' };

export type TokenLife = Extract<ClientEvent, { type: 'token-life' }>;

/** An outgoing message. The same object on every try, so that the server can recognise a repeat. */
export interface Outgoing {
  /** Canonical unsigned 64-bit decimal; the wire id, and our key in `ext`. */
  readonly key: string;
  readonly to: UserId;
  readonly kind: MessageKind;
  readonly text: string;
  readonly quote?: Quote | undefined;
  /** Already uploaded (see `upload`). */
  readonly attachment?: Attachment | undefined;
  readonly custom?: { readonly event: string; readonly data: Readonly<Record<string, string>> } | undefined;
  readonly sender?: Profile | undefined;
  /** The page's own values. */
  readonly ext?: Readonly<Record<string, string>> | undefined;
}

export interface HistoryPage {
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** Pass it back to get the next older page. */
  readonly cursor?: string;
  readonly complete: boolean;
}

export interface ClientOptions {
  readonly appKey?: string | undefined;
  readonly appId?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly socketUrl?: string | undefined;
  /** Allowed picture sources besides the pictures that the page provides: `known`, origins, `any`. */
  readonly pictures?: string | undefined;
  /** Distinguishes this tab from the user's other tabs and devices. */
  readonly deviceId: string;
  readonly on: (event: ClientEvent) => void;
}

/**
 * One connection to the chat server, for one user, used once: `open`, then until `dropped` or `close`. A session makes
 * a new client for every connection, so late events of an old one can be told apart. Every method rejects with
 * `ChatError` and settles within 30 s, whatever the server does.
 */
export interface ChatClient {
  open(user: UserId, token: string): Promise<void>;
  /** Leaves no timer, socket or event behind. */
  close(): void;
  /** Sends a new token on the open connection. @returns its expiry in epoch ms, if the server reports it. */
  renew(token: string): Promise<number | undefined>;
  /** Asks for a sign of life if none came recently; if there is none, `dropped` follows within 10 s. */
  probe(): void;

  send(message: Outgoing): Promise<{ readonly id: string; readonly time: number }>;
  /** @param onProgress receives 0 to 1. */
  upload(
    file: Blob,
    details: {
      name: string;
      to: UserId;
      kind: MessageKind;
      width?: number | undefined;
      height?: number | undefined;
      duration?: number | undefined;
    },
    options: { signal: AbortSignal; onProgress: (part: number) => void },
  ): Promise<Attachment>;
  typing(peer: UserId): Promise<void>;
  /** Tells the peer that a message was read. */
  markRead(peer: UserId, id: string): Promise<void>;
  /** Tells the peer and the user's other devices that the whole conversation was read. */
  markConversationRead(peer: UserId): Promise<void>;
  edit(peer: UserId, id: string, text: string): Promise<{ readonly time: number }>;
  recall(peer: UserId, id: string): Promise<void>;
  react(id: string, emoji: string): Promise<void>;
  unreact(id: string, emoji: string): Promise<void>;
  report(id: string, type: string, reason: string): Promise<void>;

  history(peer: UserId, options: { cursor?: string | undefined; limit: number }): Promise<HistoryPage>;
  removeMessages(peer: UserId, ids: readonly string[]): Promise<void>;
  /** All conversations (the server keeps at most 100), newest first. */
  conversations(): Promise<readonly ConversationSummary[]>;
  pin(peer: UserId, pinned: boolean): Promise<void>;
  removeConversation(peer: UserId): Promise<void>;

  profiles(users: readonly UserId[]): Promise<Readonly<Record<UserId, Profile>>>;
  setProfile(profile: Profile): Promise<void>;
  /** Current presence of those users; changes follow as `presence` events for a day. */
  subscribePresence(users: readonly UserId[]): Promise<Readonly<Record<UserId, Presence>>>;
  blocklist(): Promise<readonly UserId[]>;
  block(user: UserId): Promise<void>;
  unblock(user: UserId): Promise<void>;
  contacts(): Promise<readonly Contact[]>;
  requestContact(user: UserId, reason: string): Promise<void>;
  acceptContact(user: UserId): Promise<void>;
  declineContact(user: UserId): Promise<void>;
  removeContact(user: UserId): Promise<void>;
}

/** Creates a client; loads the SDK on first use. @throws ChatError `network` if the SDK file cannot be loaded. */
export type ClientLoader = (options: ClientOptions) => Promise<ChatClient>;
