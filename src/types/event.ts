/** The events of a session. */
import type { ChatError } from './error.js';
import type { UserId, Profile, Presence, Contact, ContactRequest } from './people.js';
import type { Attachment, Reaction, Message, Conversation, ConversationSummary } from './message.js';
import type { Status, Service, EmojiHabits } from './session.js';

/** Everything that can happen. Each event enters through `Session.#apply`; `session/state/reduce.ts` turns it into state. */
export type ChatEvent =
  // the connection
  | {
      readonly type: 'status';
      readonly status: Status;
      readonly error?: ChatError | undefined;
      readonly retryAt?: number | undefined;
    }
  | { readonly type: 'signed-in'; readonly user: UserId }
  | { readonly type: 'signed-out' }
  | { readonly type: 'token-will-expire' }
  | { readonly type: 'token-expired' }
  | { readonly type: 'token-renewed'; readonly expiresAt?: number | undefined }
  | { readonly type: 'registered'; readonly user: string }
  | { readonly type: 'register-failed'; readonly user: string; readonly error: ChatError }
  | { readonly type: 'login-failed'; readonly error: ChatError }
  | { readonly type: 'error'; readonly error: ChatError }
  // messages: live ones are announced and counted; `history` and `cached` ones are only inserted
  | {
      readonly type: 'message';
      readonly message: Message;
      readonly origin: 'live' | 'history' | 'cached';
      /** Arrived while nobody was signed in here, and the server did not deliver it; found in the list and the history. */
      readonly missed?: boolean;
    }
  /** Several messages at once from the cache or the history, which contain no news. */
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
      readonly progress?: number | undefined;
      readonly attachment?: Attachment | undefined;
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
      readonly cursor?: string | undefined;
      readonly complete: boolean;
      /** There may be a gap between these and older messages in the state, so the older ones are dropped. */
      readonly replaces?: boolean;
    }
  | { readonly type: 'history-failed'; readonly peer: UserId; readonly error: ChatError }
  | { readonly type: 'conversations'; readonly list: readonly ConversationSummary[] }
  /** What this device has stored. It never overrides what is already known. */
  | {
      readonly type: 'restored';
      readonly conversations: readonly Pick<
        Conversation,
        'peer' | 'last' | 'unread' | 'pinned' | 'muted' | 'draft' | 'readUpTo' | 'countedUpTo'
      >[];
      readonly emoji?: EmojiHabits | undefined;
    }
  /** `read`: the number of messages read since the conversation was opened, if the event is repeated. */
  | { readonly type: 'conversation-opened'; readonly peer: UserId; readonly read?: number | undefined }
  | { readonly type: 'conversation-closed'; readonly peer: UserId }
  | { readonly type: 'conversation-removed'; readonly peer: UserId }
  | {
      readonly type: 'conversation-marked';
      readonly peer: UserId;
      readonly pinned?: boolean | undefined;
      readonly muted?: boolean | undefined;
    }
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
  // what the device does not store: a file, which is lost if the page is left before it is sent
  | { readonly type: 'file-not-kept'; readonly peer: UserId; readonly key: string }
  // services that the app has not switched on
  | { readonly type: 'service-off'; readonly service: Service };
