/** All that can happen in a session. */
import type { ChatError } from './error.js';
import type { UserId, Profile, Presence, Contact, ContactRequest } from './people.js';
import type { Attachment, Reaction, Message, Conversation, ConversationSummary } from './message.js';
import type { Status, Service, EmojiHabits } from './session.js';

/** All that can happen; comes in by one door, `Session.#apply`, and is turned into state by `session/state/reduce.ts`. */
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
      /** Came while nobody was signed in here, and the server did not hand it over: the list and the history tell of it. */
      readonly missed?: boolean;
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
