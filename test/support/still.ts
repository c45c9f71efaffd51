/** Waits until nothing on a page fades or moves, in whatever shadow root: what is measured then is what people see. */
import type { Page } from 'playwright-core';
import { isStill } from './is-still.js';

export const still = async (page: Page): Promise<void> => {
  // What begins in the next frames is waited for too.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
  await page.waitForFunction(isStill);
};
