/** What a screen reader would say of our live regions, in order. */

/** @returns everything that is told in these trees from now on. */
export const hear = (...roots: readonly Node[]): string[] => {
  const told: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const region = target instanceof Element ? target : target.parentElement;
      const text = region?.closest('.outlet > [role=status]')?.textContent;
      if (text) told.push(text);
    }
  });
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  return told;
};
