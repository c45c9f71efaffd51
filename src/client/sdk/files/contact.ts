// With file extension: webpack resolves no other path from a module.
import * as namespace from 'agora-chat/contact/contact.js';
import { exported } from './exported.js';

export const contact = exported(namespace);
