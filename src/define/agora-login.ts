/** Registers `<agora-login>`; it registers its own inner elements. */
import { AgoraLogin } from '../elements/agora-login/agora-login.js';
import { register } from './register.js';

register([AgoraLogin]);

export { AgoraLogin };
