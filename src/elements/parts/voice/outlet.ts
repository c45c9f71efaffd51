/**
 * Where an announcer speaks: two alternating live regions, so that the same text twice is two changes. They are in the
 * shadow roots of our elements; while one of our dialogs is open everything else is inert, so they are inside it.
 */
import { hostOf } from '../../../ui/words/nodes.js';
import { isVisible } from '../is-visible.js';

/** Milliseconds until a screen reader has noticed a new region. */
const noticed = 150;

const made = new WeakMap<Element, number>();

const outletIn = (place: ParentNode & Node): HTMLElement => {
  // Not `:scope > .outlet`, which finds nothing in a shadow root.
  for (const child of [...place.children]) {
    if (!child.matches('.outlet')) continue;
    if (made.has(child) && child.childElementCount === 2) return child as HTMLElement;
    // A script has emptied or copied it.
    child.remove();
  }
  const outlet = document.createElement('div');
  outlet.className = 'outlet visually-hidden';
  for (let count = 0; count < 2; count++) {
    const region = document.createElement('div');
    region.setAttribute('role', 'status');
    outlet.append(region);
  }
  place.append(outlet);
  made.set(outlet, performance.now());
  return outlet;
};

/** Whether a dialog that it is not in is open over it, or the page has made its surroundings inert, in whatever tree. */
const isShutOut = ({ host }: ShadowRoot): boolean => {
  let isCovered = false;
  for (let at: Element | undefined = host; at;) {
    const root = at.getRootNode() as Document | ShadowRoot;
    const modal = at.closest('dialog:modal');
    const inert = at.closest('[inert]');
    // A modal dialog is not inert with what is around it.
    if (inert && (!modal || modal.contains(inert))) return true;
    if (modal) return false;
    isCovered ||= root.querySelector('dialog:modal') !== null;
    at = hostOf(root);
  }
  return isCovered;
};

/** The outlet that can be heard now. */
export const reachableOutlet = (roots: readonly ShadowRoot[]): HTMLElement | undefined => {
  const inside = roots.flatMap((root) => [...root.querySelectorAll('dialog:modal')]).at(-1);
  if (inside) return outletIn(inside);
  const outlets = roots.filter((root) => !isShutOut(root)).map((root) => outletIn(root));
  return outlets.find((outlet) => outlet.isConnected && isVisible(outlet));
};

export const speakIn = (outlet: HTMLElement, text: string): void => {
  const [one, other] = outlet.children as unknown as [HTMLElement, HTMLElement];
  const region = outlet.dataset['turn'] === 'other' ? other : one;
  outlet.dataset['turn'] = region === one ? 'other' : 'one';
  const wait = noticed - (performance.now() - made.get(outlet)!);
  if (wait > 0) setTimeout(() => (region.textContent = text), wait);
  else region.textContent = text;
};

export const clearOutlets = (roots: readonly ShadowRoot[]): void => {
  for (const root of roots)
    for (const region of root.querySelectorAll('.outlet > *')) if (region.textContent !== '') region.textContent = '';
};
