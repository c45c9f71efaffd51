/** Registers `<agora-peer-chat>`; it registers its own inner elements. */
import { AgoraPeerChat } from '../elements/agora-peer-chat/agora-peer-chat.js';
import { register } from './register.js';

register([AgoraPeerChat]);

export { AgoraPeerChat };
