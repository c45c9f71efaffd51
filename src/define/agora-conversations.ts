/** Registers `<agora-conversations>`; what it needs inside, it registers itself. */
import { AgoraConversations } from '../elements/agora-conversations/agora-conversations.js';
import { register } from './register.js';

register([AgoraConversations]);

export { AgoraConversations };
