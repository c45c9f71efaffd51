/** Runs before the elements are defined. */
import { isChosen, turnToPlace } from './place.ts';

turnToPlace(document);
// What a framework brings later is turned as it comes.
if (isChosen)
  new MutationObserver(() => turnToPlace(document)).observe(document.body, { childList: true, subtree: true });
