// With its ending: webpack takes no other path from a module.
import * as namespace from 'agora-chat/contact/contact.js';
import { exported } from './exported.js';

export const contact = exported(namespace);
