/** Runs in the page, where nothing else of ours is: whether nothing fades or moves, in whatever shadow root. */
export const isStill = (): boolean => {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  // A spinner turns for as long as it is there.
  return roots
    .flatMap((root) => root.getAnimations())
    .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity);
};
