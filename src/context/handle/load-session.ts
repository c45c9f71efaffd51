/** Seam 1: a page where nobody signs in downloads no session. */
import { lazyPart } from '../../load/lazy-part.js';

export const loadSession = lazyPart({
  name: 'The chat program',
  from: import.meta.url,
  load: () => import('./live-session.js'),
});
