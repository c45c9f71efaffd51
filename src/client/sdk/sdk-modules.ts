/** The SDK's files in the only order that works: plugins are webpack chunks of a core that must be there first. */
import { endCalm } from './calm-load.js';
import { core } from './files/core.js';
import { contact } from './files/contact.js';
import { presence } from './files/presence.js';

// Handed on from here: a file that is fetched on demand must not be needed by another one, see `load/lazy-part.ts`.
export { hideGlobals } from './hide-globals.js';

export const sdkModules = endCalm({ core, contact, presence });
