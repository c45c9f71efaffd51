/** Asks axe about an element, once nothing on the page fades or moves: a colour on its way is no colour of ours. */
import { expect } from '@open-wc/testing';
import { isStill } from './is-still.js';
import { until } from './mount.js';

export const expectAccessible = async (element: Element): Promise<void> => {
  // What begins in the next frames is waited for too.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await until(isStill, 'the page to be still');
  await expect(element).to.be.accessible();
};
