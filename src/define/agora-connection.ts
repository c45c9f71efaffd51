/** Registers `<agora-connection>`; what it needs inside, it registers itself. */
import { AgoraConnection } from '../elements/agora-connection/agora-connection.js';
import { register } from './register.js';

register([AgoraConnection]);

export { AgoraConnection };
