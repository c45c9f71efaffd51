/** The rows of a list in the tab order, and under the arrow keys. */
import { placeAfter, stepOf } from '../../parts/roving-focus.js';

const rowsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.conversation')];

/** Makes the row and its menu button the tab stop. */
const stopAt = (row: HTMLElement, rows: readonly HTMLElement[]): void => {
  for (const other of rows)
    for (const button of other.closest('li')!.querySelectorAll('button')) button.tabIndex = other === row ? 0 : -1;
};

export const moveFocus = (event: KeyboardEvent): void => {
  const step = stepOf(event, 'column');
  const rows = rowsOf(event.currentTarget as Element);
  const at = rows.indexOf((event.target as Element).closest('li')?.querySelector('.conversation') as HTMLElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  const row = rows[placeAfter(at, step, rows.length)]!;
  stopAt(row, rows);
  row.focus();
};

/** Each list has one row in the tab order: the focused one, else `wanted`, else the previous one, else the first. */
export const keepStops = (root: ParentNode & DocumentOrShadowRoot, wanted: string): void => {
  for (const list of root.querySelectorAll('ul')) {
    // At every update: nothing more is read while all is well.
    const stops = list.querySelectorAll<HTMLElement>('.conversation[tabindex="0"]');
    if (stops.length === 1) continue;
    const rows = rowsOf(list);
    const focused = root.activeElement?.closest('li');
    const isStop = (row: HTMLElement): boolean => row.matches(wanted);
    const row = rows.find((one) => one.closest('li') === focused) ?? rows.find(isStop) ?? stops[0] ?? rows[0];
    if (row) stopAt(row, rows);
  }
};
