/** Places and sizes under CSS `zoom`. */

/** By how much an element is enlarged, with all that it is in. */
export const zoomOf = (element: Element): number => {
  if (element.currentCSSZoom !== undefined) return element.currentCSSZoom;
  const around = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const { zoom } = getComputedStyle(element) as { readonly zoom?: string };
  return (Number(zoom) || 1) * (around ? zoomOf(around) : 1);
};

/**
 * An element's rectangle in window pixels. Browsers without `currentCSSZoom`, such as Safari, measure in the enlarged pixels
 * of the element.
 */
export const inWindow = (element: Element): DOMRect => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const scale = element.currentCSSZoom === undefined ? zoomOf(element) : 1;
  return new DOMRect(x * scale, y * scale, width * scale, height * scale);
};
