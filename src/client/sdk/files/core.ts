// With its ending: webpack takes no other path from a module.
import * as namespace from 'agora-chat/miniCore/miniCore.js';
import { exported } from './exported.js';

export const core = exported(namespace);
