/** Arrow keys, Home and End in a row or grid of buttons; the rows of a grid are the visible ones. */
import { placeAfter, stepOf } from '../../../parts/roving-focus.js';

/** `out`: up from the top row. */
export type Walk = 'stayed' | 'moved' | 'out';

/** The nearest button in the next row in that direction. */
const across = (list: readonly HTMLElement[], at: number, step: number): number | undefined => {
  const from = list[at]!.getBoundingClientRect();
  let best: number | undefined;
  let row: number | undefined;
  let distance = Infinity;
  for (let index = at + step; list[index]; index += step) {
    const { x, y } = list[index]!.getBoundingClientRect();
    if (Math.abs(y - from.y) < 1) continue;
    row ??= y;
    if (Math.abs(y - row) >= 1) break;
    if (Math.abs(x - from.x) >= distance) continue;
    distance = Math.abs(x - from.x);
    best = index;
  }
  return best;
};

export const walk = (event: KeyboardEvent, list: readonly HTMLElement[], shape: 'row' | 'grid'): Walk => {
  const at = list.findIndex((one) => one.contains(event.target as Node));
  if (at < 0) return 'stayed';
  const along = stepOf(event, 'row', list[at]);
  const step = along || stepOf(event, 'column');
  if (step === 0) return 'stayed';
  event.preventDefault();
  const isGrid = shape === 'grid';
  const next = along === 0 ? isGrid && across(list, at, step) : placeAfter(at, along, list.length);
  if (typeof next !== 'number') return isGrid && step < 0 ? 'out' : 'stayed';
  list[next]!.focus();
  return 'moved';
};

/** Moves among the buttons of the row that receives the key. */
export const walkRow = (event: KeyboardEvent): void => {
  walk(event, [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('button')], 'row');
};
