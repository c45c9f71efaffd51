/** Begins to fetch the SDK; light, so that it can be asked for while the adapter is still on its way. */
import { lazyPart } from '../../load/lazy-part.js';

/** @throws ChatError `network` if the file cannot be fetched; the next call tries again. */
export const loadSdkModules = lazyPart({
  name: 'The chat program (Agora SDK)',
  from: import.meta.url,
  load: () => import('./sdk-modules.js'),
});
