/**
 * Arrow keys, Home and End in a set of controls, one of which is in the tab order: the roving tabindex of the ARIA
 * practices, https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex.
 */

/** Along a row, the left and right arrow keys follow the direction of its text. */
type Axis = 'row' | 'column' | 'both';

/**
 * @param set the row's direction is read off it; not needed for a column
 * @returns by how many controls the key moves, ±Infinity for Home and End; 0 for any other key and for shortcuts of the
 * page or the browser
 */
export const stepOf = (event: KeyboardEvent, axis: Axis, set?: Element): number => {
  const { key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return 0;
  if (key === 'Home') return -Infinity;
  if (key === 'End') return Infinity;
  if (axis !== 'row' && (key === 'ArrowUp' || key === 'ArrowDown')) return key === 'ArrowDown' ? 1 : -1;
  if (axis === 'column' || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return 0;
  return (key === 'ArrowLeft') === (set?.matches(':dir(rtl)') === true) ? 1 : -1;
};

/** @returns the index of the control after that step; past either end, that of the first or the last. */
export const placeAfter = (at: number, step: number, size: number): number =>
  Math.min(Math.max(at + step, 0), size - 1);

/** Moves the set's place in the tab order. */
export const moveTabStop = (from: HTMLElement | null | undefined, to: HTMLElement): void => {
  if (from && from !== to) from.tabIndex = -1;
  to.tabIndex = 0;
};
