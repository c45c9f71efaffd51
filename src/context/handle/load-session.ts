/** Seam 1: the session is downloaded only when somebody signs in. */
import { lazyPart } from '../../load/lazy-part.js';

export const loadSession = lazyPart({
  name: 'The chat program',
  from: import.meta.url,
  load: () => import('./live-session.js'),
});
