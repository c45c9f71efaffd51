/** The SDK's files in the required order: plugins are webpack chunks of a core that must be loaded first. */
import { endCalm } from './calm-load.js';
import { core } from './files/core.js';
import { contact } from './files/contact.js';
import { presence } from './files/presence.js';

// Re-exported here, because no other file may import a lazily loaded file; see `load/lazy-part.ts`.
export { hideGlobals } from './hide-globals.js';

export const sdkModules = endCalm({ core, contact, presence });
