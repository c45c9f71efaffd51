/** Starts fetching the SDK. This module is small, so that it can run while the adapter is still loading. */
import { lazyPart } from '../../load/lazy-part.js';

/** @throws ChatError `network` if the file cannot be fetched; the next call tries again. */
export const loadSdkModules = lazyPart({
  name: 'The chat program (Agora SDK)',
  from: import.meta.url,
  load: () => import('./sdk-modules.js'),
});
