/** @returns whether a row still has what it showed: a script may have taken it away. */
export const isWhole = (row: Element): boolean =>
  row.querySelector(':scope > .bubble > *') !== null && row.querySelector(':scope > .bubble > .text:empty') === null;
