/** Registers `<agora-inbox>`; it registers its own inner elements. */
import { AgoraInbox } from '../elements/agora-inbox/agora-inbox.js';
import { register } from './register.js';

register([AgoraInbox]);

export { AgoraInbox };
