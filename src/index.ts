/** Classes and types of the package; importing it changes nothing. `define.js` registers the elements. */
export { AgoraConnection } from './elements/agora-connection/agora-connection.js';
export { AgoraLogin } from './elements/agora-login/agora-login.js';
export { AgoraLog } from './elements/agora-log/agora-log.js';
export { AgoraConversations } from './elements/agora-conversations/agora-conversations.js';
export { AgoraInbox, type InboxView } from './elements/agora-inbox/agora-inbox.js';
export { AgoraPeerChat } from './elements/agora-peer-chat/agora-peer-chat.js';
export { defineAll } from './define/define-all.js';
export { defineElement, version, type DefineOptions, type PublicElement } from './define/register.js';
export {
  AgoraErrorEvent,
  AgoraMessageEvent,
  AgoraRegisteredEvent,
  AgoraSelectEvent,
  AgoraSentEvent,
  AgoraStatusEvent,
  AgoraTokenRenewedEvent,
  AgoraUnreadEvent,
} from './ui/events.js';
export { SessionController, type SessionHost } from './context/session-controller.js';
export type { SessionElement } from './context/session-element.js';
export type { SetupElement } from './context/setup-element.js';
export type { SetupProblem } from './context/setup.js';
export { sessionContext, type Provided } from './context/session-context.js';
export { ChatError, type ErrorCode } from './types/error.js';
export {
  normalizeUserId,
  type Contact,
  type ContactRequest,
  type Presence,
  type Profile,
  type UserId,
} from './types/people.js';
export type { MessageRenderer, MessageRenderers } from './elements/agora-peer-chat/shell/renderers.js';
export type { ChatEvent } from './types/event.js';
export type {
  Attachment,
  Conversation,
  ConversationSummary,
  Message,
  MessageKind,
  MessageStatus,
  Position,
  Quote,
  Reaction,
} from './types/message.js';
export type {
  EmojiHabits,
  LogEntry,
  Service,
  SessionConfig,
  Status,
  TokenAnswer,
  TokenProvider,
  TokenRequest,
} from './types/session.js';
export type {
  ChatClient,
  ClientEvent,
  ClientLoader,
  ClientOptions,
  HistoryPage,
  Outgoing,
} from './session/kernel/client-port.js';
export type { Forms, Term, Words } from './ui/locales/terms.js';
export { registerWords } from './ui/words/register-words.js';
export type { Draft, SearchHit, Session } from './session/session.js';
export type { SessionState } from './session/state/state.js';
