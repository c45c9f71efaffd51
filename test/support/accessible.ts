/** Asks axe about an element, once nothing on the page fades or moves: a colour on its way is no colour of ours. */
import { expect } from '@open-wc/testing';
import { until } from './mount.js';

const moving = (): boolean => {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  // A spinner turns for as long as it is there.
  return roots
    .flatMap((root) => root.getAnimations())
    .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
};

export async function expectAccessible(element: Element): Promise<void> {
  // What begins in the next frames is waited for too.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await until(() => !moving(), 'the page to be still');
  await expect(element).to.be.accessible();
}
