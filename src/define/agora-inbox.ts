/** Registers `<agora-inbox>`; what it needs inside, it registers itself. */
import { AgoraInbox } from '../elements/agora-inbox/agora-inbox.js';
import { register } from './register.js';

register([AgoraInbox]);

export { AgoraInbox };
