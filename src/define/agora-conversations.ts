/** Registers `<agora-conversations>`; it registers its own inner elements. */
import { AgoraConversations } from '../elements/agora-conversations/agora-conversations.js';
import { register } from './register.js';

register([AgoraConversations]);

export { AgoraConversations };
