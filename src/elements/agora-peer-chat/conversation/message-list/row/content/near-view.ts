/** Calls back once when an element comes near the view of its list; one observer per list. */
const observers = new WeakMap<Element | Document, IntersectionObserver>();
const waiting = new WeakMap<Element, () => void>();

const observerFor = (root: Element | Document): IntersectionObserver => {
  let observer = observers.get(root);
  if (!observer) {
    const { defaultView } = root.ownerDocument ?? root;
    const made = (observer = new defaultView!.IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          made.unobserve(target);
          waiting.get(target)?.();
          waiting.delete(target);
        }
      },
      // One window height ahead of the view.
      { root, rootMargin: '100% 0px' },
    ));
    observers.set(root, observer);
  }
  return observer;
};

/** @returns a function that stops waiting. */
export const whenNear = (element: Element, run: () => void): (() => void) => {
  const observer = observerFor(element.closest('.scroller') ?? element.ownerDocument);
  waiting.set(element, run);
  observer.observe(element);
  return () => {
    waiting.delete(element);
    observer.unobserve(element);
  };
};
