/** Classes and types of the package; importing it changes nothing. `define.js` registers the elements. */
export { AgoraConnection } from './elements/agora-connection/agora-connection.js';
export { AgoraLogin } from './elements/agora-login/agora-login.js';
export { AgoraLog } from './elements/agora-log/agora-log.js';
export { AgoraConversations } from './elements/agora-conversations/agora-conversations.js';
export { AgoraPeerChat } from './elements/agora-peer-chat/agora-peer-chat.js';
export type { MessageRenderer, MessageRenderers } from './elements/agora-peer-chat/message-list/content.js';
export { SessionController, type SessionHost } from './context/session-controller.js';
export { sessionContext, type Provided } from './context/session-context.js';
export * from './ui/events.js';
export * from './types.js';
export type { ChatClient, ClientEvent, ClientLoader, ClientOptions } from './client/chat-client.js';
export type { Draft, SearchHit, Session } from './session/session.js';
export type { SessionState } from './session/state.js';
