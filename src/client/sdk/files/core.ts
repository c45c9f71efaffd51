// With file extension: webpack resolves no other path from a module.
import * as namespace from 'agora-chat/miniCore/miniCore.js';
import { exported } from './exported.js';

export const core = exported(namespace);
