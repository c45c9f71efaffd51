/** Arrow keys, Home and End in a row or grid of buttons; the rows of a grid are the visible ones. */

/** `out`: up from the top row. */
export type Walk = 'stayed' | 'moved' | 'out';

/** The nearest button in the next row in that direction. */
function across(list: readonly HTMLElement[], at: number, step: 1 | -1): number | undefined {
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
}

export function walk(event: KeyboardEvent, list: readonly HTMLElement[], shape: 'row' | 'grid'): Walk {
  if (event.altKey || event.ctrlKey || event.metaKey) return 'stayed';
  const at = list.findIndex((one) => one.contains(event.target as Node));
  if (at < 0) return 'stayed';
  const forward = list[at]!.matches(':dir(rtl)') ? -1 : 1;
  const grid = shape === 'grid';
  const places = new Map<string, () => number | undefined>(
    Object.entries({
      ArrowRight: () => at + forward,
      ArrowLeft: () => at - forward,
      ArrowDown: () => (grid ? across(list, at, 1) : undefined),
      ArrowUp: () => (grid ? across(list, at, -1) : undefined),
      Home: () => 0,
      End: () => list.length - 1,
    }),
  );
  const place = places.get(event.key);
  if (!place) return 'stayed';
  event.preventDefault();
  const next = list[place() ?? -1];
  next?.focus();
  if (next) return 'moved';
  return grid && event.key === 'ArrowUp' ? 'out' : 'stayed';
}

/** Moves among the buttons of the row that receives the key. */
export function walkRow(event: KeyboardEvent): void {
  walk(event, [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('button')], 'row');
}
