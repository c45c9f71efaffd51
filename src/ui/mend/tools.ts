/** What mends the elements (`mend.ts`), once it has been loaded: with the first sign-in, or when an element cannot be drawn. */
import { lazyPart } from '../../load/lazy-part.js';

type Tree = HTMLElement | DocumentFragment;

export const tools: { mend?: (tree: Tree) => () => void; isTorn?: (tree: Tree) => boolean } = {};

export const loadMend = lazyPart({
  name: 'What mends the elements',
  from: import.meta.url,
  load: () => import('./mend-late.js'),
});
