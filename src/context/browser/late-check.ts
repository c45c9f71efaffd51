/** What names the additions of a page that stand in the way. Loaded on pages whose scripts have touched built-ins. */
import { lazyPart } from '../../load/lazy-part.js';

export const loadCheck = lazyPart({
  name: 'What stands in the way',
  from: import.meta.url,
  load: () => import('./tell-page.js'),
});
