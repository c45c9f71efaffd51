import { AgoraConnection } from '../elements/agora-connection/agora-connection.js';
import { AgoraConversations } from '../elements/agora-conversations/agora-conversations.js';
import { AgoraInbox } from '../elements/agora-inbox/agora-inbox.js';
import { AgoraLog } from '../elements/agora-log/agora-log.js';
import { AgoraLogin } from '../elements/agora-login/agora-login.js';
import { AgoraPeerChat } from '../elements/agora-peer-chat/agora-peer-chat.js';
import { register, type DefineOptions } from './register.js';

/** `<agora-connection>` first, so that it is upgraded before the elements inside look for it. */
const all = [AgoraConnection, AgoraLogin, AgoraLog, AgoraPeerChat, AgoraConversations, AgoraInbox];

/**
 * Registers all elements, also in addition to those of another prefix: `defineAll({ prefix: 'acme' })` registers
 * `<acme-login>` and so on. Tags that are taken stay as they are.
 * @throws TypeError if the prefix is not a string; DOMException `SyntaxError` if it makes no valid tag.
 */
export const defineAll = (options?: DefineOptions): void => {
  register(all, options);
};
