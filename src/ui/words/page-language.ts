/** Hears of every change of language on the page, also inside shadow roots that elements of ours stand in. */

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** @returns stops hearing of it. */
export function onLanguageChange(from: Element, listener: () => void): () => void {
  observer ??= new MutationObserver(tell);
  for (let root = from.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) break;
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
