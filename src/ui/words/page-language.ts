/** Observes every change of language on the page, including shadow roots that contain our elements. */
import { hostOf } from './nodes.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

const notify = (): void => {
  for (const listener of listeners) listener();
};

/** @returns stops observing. */
export const onLanguageChange = (from: Element, listener: () => void): (() => void) => {
  observer ??= new MutationObserver(notify);
  for (let place: Node | undefined = from; place;) {
    const root = place.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    place = hostOf(root);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
};
