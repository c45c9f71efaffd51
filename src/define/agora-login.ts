/** Registers `<agora-login>`; what it needs inside, it registers itself. */
import { AgoraLogin } from '../elements/agora-login/agora-login.js';
import { register } from './register.js';

register([AgoraLogin]);

export { AgoraLogin };
