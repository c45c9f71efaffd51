/** Waits until nothing on a page fades or moves, in whatever shadow root: what is measured then is what people see. */
import type { Page } from 'playwright-core';

export async function still(page: Page): Promise<void> {
  // What begins in the next frames is waited for too.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
  await page.waitForFunction(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const moves = roots.flatMap((root) => root.getAnimations());
    // A spinner turns for as long as it is there.
    return moves.every(
      ({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
    );
  });
}
