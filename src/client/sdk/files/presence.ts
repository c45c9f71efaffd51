// With file extension: webpack resolves no other path from a module.
import * as namespace from 'agora-chat/presence/presence.js';
import { exported } from './exported.js';

export const presence = exported(namespace);
