/** Registers `<agora-log>`; it registers its own inner elements. */
import { AgoraLog } from '../elements/agora-log/agora-log.js';
import { register } from './register.js';

register([AgoraLog]);

export { AgoraLog };
