/** Whether an element is drawn and not hidden; browsers before 2024 cannot be asked. */
export const isVisible = (element: Element, options?: CheckVisibilityOptions): boolean =>
  (element as Partial<Element>).checkVisibility?.call(element, options) ??
  (element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible');
