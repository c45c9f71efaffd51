/** A session's state. */
import type { ChatError } from '../../types/error.js';
import type { Conversation } from '../../types/message.js';
import type { Contact, ContactRequest, Presence, Profile, UserId } from '../../types/people.js';
import type { EmojiHabits, LogEntry, Service, Status } from '../../types/session.js';

export interface SessionState {
  readonly status: Status;
  /** The reason for the status, if it is an error. */
  readonly error?: ChatError | undefined;
  /** Epoch milliseconds of the next automatic try, in `reconnecting` and `token-expired`. */
  readonly retryAt?: number | undefined;
  /** Epoch milliseconds when the open connection was opened, by this device's clock. */
  readonly onlineAt?: number | undefined;
  /** Who is signed in, or was when the connection was lost. */
  readonly userId?: UserId | undefined;
  /** By peer; a `Map` that is replaced, never mutated. */
  readonly conversations: ReadonlyMap<UserId, Conversation>;
  /** Whether the server's conversation list has been read. */
  readonly conversationsLoaded: boolean;
  readonly profiles: ReadonlyMap<UserId, Profile>;
  readonly presence: ReadonlyMap<UserId, Presence>;
  readonly blocked: ReadonlySet<UserId>;
  readonly contacts: readonly Contact[];
  readonly contactRequests: readonly ContactRequest[];
  readonly emoji: EmojiHabits;
  readonly servicesOff: ReadonlySet<Service>;
  /** The message whose file the device does not store: it is lost if the page is left before it is sent. */
  readonly notKept?: { readonly peer: UserId; readonly key: string } | undefined;
  /** The newest entries, oldest first. */
  readonly log: readonly LogEntry[];
}

export const initialState: SessionState = {
  status: 'signed-out',
  conversations: new Map(),
  conversationsLoaded: false,
  profiles: new Map(),
  presence: new Map(),
  blocked: new Set(),
  contacts: [],
  contactRequests: [],
  emoji: { tone: 0, recent: [] },
  servicesOff: new Set(),
  log: [],
};
