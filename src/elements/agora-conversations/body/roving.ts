/** Arrow keys, Home and End among the rows of a list. */

export function moveFocus(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.conversation')];
  const at = rows.indexOf((event.target as Element).closest('li')?.querySelector('.conversation') as HTMLElement);
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', rows.length - 1],
  ]);
  const next = to.get(event.key);
  if (next === undefined || at < 0) return;
  event.preventDefault();
  const row = rows[Math.min(Math.max(next, 0), rows.length - 1)]!;
  for (const other of rows)
    other
      .closest('li')!
      .querySelectorAll('button')
      .forEach((button) => (button.tabIndex = -1));
  row
    .closest('li')!
    .querySelectorAll('button')
    .forEach((button) => (button.tabIndex = 0));
  row.focus();
}
