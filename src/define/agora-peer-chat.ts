/** Registers `<agora-peer-chat>`; what it needs inside, it registers itself. */
import { AgoraPeerChat } from '../elements/agora-peer-chat/agora-peer-chat.js';
import { register } from './register.js';

register([AgoraPeerChat]);

export { AgoraPeerChat };
