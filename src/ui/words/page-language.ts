/** Hears of every change of language on the page, also inside shadow roots that elements of ours stand in. */
import { hostOf } from './around.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** @returns stops hearing of it. */
export function onLanguageChange(from: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(tell);
  for (let place: Node | undefined = from; place;) {
    const root = place.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    place = hostOf(root);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
