/**
 * Whether a user can see an element that is in view: it is not hidden, transparent or shrunk to nothing, and at least
 * part of it is not covered. `IntersectionObserver` with `isVisible` does not work here: it reports false wherever a
 * page scales or tints the chat, or our own button covers a corner of the message.
 */
import { isVisible } from '../../../parts/is-visible.js';

const columns = [0.5, 0.1, 0.9];
const lines = [0.5, 0.9, 0.1, 0.7, 0.3];

/** Less than a quarter of its size is unreadable. */
const least = 0.25;

/** Less opacity than this is unreadable. */
const faint = 0.1;

const throughFilter = /\bopacity\(([\d.]+)\)/gu;

/** @returns the opacity of an element with all around it, filters included. */
const opacityOf = (element: Element): number => {
  let product = 1;
  for (let node: Node | null = element; node; node = (node as Element).assignedSlot ?? node.parentNode) {
    if (node instanceof ShadowRoot) node = node.host;
    if (node.nodeType !== Node.ELEMENT_NODE) break;
    const { opacity, filter } = getComputedStyle(node as Element);
    product *= Number(opacity);
    for (const [, share] of filter.matchAll(throughFilter)) product *= Number(share);
  }
  return product;
};

export const isShown = (element: Element): boolean => {
  if (!isVisible(element, { visibilityProperty: true, contentVisibilityAuto: true })) return false;
  if (opacityOf(element) < faint) return false;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const own = element as HTMLElement;
  if (width < own.offsetWidth * least || height < own.offsetHeight * least) return false;
  // Elements that take no clicks are skipped by the hit test.
  if (getComputedStyle(element).pointerEvents === 'none') return true;
  const view = element.ownerDocument.documentElement;
  const [from, to] = [Math.max(0, left), Math.min(view.clientWidth, right)];
  const [above, below] = [Math.max(0, top), Math.min(view.clientHeight, bottom)];
  return lines.some((line) =>
    columns.some((column) => isOnTop(element, from + (to - from) * column, above + (below - above) * line)),
  );
};

/** Each tree knows only its own elements: ask each outer tree for the host of the inner one. */
const isOnTop = (element: Element, x: number, y: number): boolean => {
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(x, y);
    if (!hit || !node.contains(hit)) return false;
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return true;
};
