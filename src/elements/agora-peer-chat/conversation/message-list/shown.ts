/**
 * Whether a person can see an element that is in view: it is not hidden, transparent or shrunk to nothing, and at least
 * some of it does not lie below something else. The tracking of `IntersectionObserver` (`isVisible`) would not do: it
 * says no wherever a page scales or tints the chat, or where our own button lies over a corner of the message.
 */
const columns = [0.5, 0.1, 0.9];
const lines = [0.5, 0.9, 0.1, 0.7, 0.3];

/** Less than a quarter of its size: nobody reads that. */
const least = 0.25;

export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
    return false;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const own = element as HTMLElement;
  if (width < own.offsetWidth * least || height < own.offsetHeight * least) return false;
  // What takes no clicks is passed over by the test for what lies on top.
  if (getComputedStyle(element).pointerEvents === 'none') return true;
  const view = element.ownerDocument.documentElement;
  const [from, to] = [Math.max(0, left), Math.min(view.clientWidth, right)];
  const [above, below] = [Math.max(0, top), Math.min(view.clientHeight, bottom)];
  return lines.some((line) =>
    columns.some((column) => isOnTop(element, from + (to - from) * column, above + (below - above) * line)),
  );
}

/** Each tree knows only its own elements: the one around the element is asked for the host of that below it. */
function isOnTop(element: Element, x: number, y: number): boolean {
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(x, y);
    if (!hit || !node.contains(hit)) return false;
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return true;
}
