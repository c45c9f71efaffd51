/** Registers `<agora-log>`; what it needs inside, it registers itself. */
import { AgoraLog } from '../elements/agora-log/agora-log.js';
import { register } from './register.js';

register([AgoraLog]);

export { AgoraLog };
