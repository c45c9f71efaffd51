/** Registers `<agora-connection>`; it registers its own inner elements. */
import { AgoraConnection } from '../elements/agora-connection/agora-connection.js';
import { register } from './register.js';

register([AgoraConnection]);

export { AgoraConnection };
