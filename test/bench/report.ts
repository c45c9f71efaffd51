/** Tables of what was measured, and how it stands to the goals. */

/** By item, by list: every value that was measured. */
export type Figures = Map<string, Map<string, number[]>>;

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
export const median = (values: readonly number[]): number => {
  const all = sorted(values);
  const middle = all.length >> 1;
  return all.length % 2 ? all[middle]! : (all[middle - 1]! + all[middle]!) / 2;
};
const short = (value: number): string => {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
};
const cell = (values: readonly number[] | undefined): string => {
  if (!values?.length) return '';
  const all = sorted(values);
  return `${short(median(all))} (${short(all[0]!)}–${short(all.at(-1)!)})`;
};

/** Goals of the issue for 10,000 messages: ours against a limit. */
const goals: readonly {
  item: string;
  limit: (of: (key: string, peer: string) => number) => number;
  words: string;
  least?: boolean;
}[] = [
  { item: '10000 newest painted, ms', limit: (of) => 2 * of('10000 newest painted, ms', 'floor'), words: '2x floor' },
  {
    item: '10000 append one, main thread ms',
    limit: (of) => 1.5 * of('10000 append one, main thread ms', 'floor'),
    words: '1.5x floor',
  },
  {
    item: '10000 append one, main thread ms',
    limit: (of) => 1.3 * of('1000 append one, main thread ms', 'ours'),
    words: '1.3x ours at 1,000',
  },
  { item: '10000 1,000 arrivals, ms', limit: (of) => 2 * of('10000 1,000 arrivals, ms', 'floor'), words: '2x floor' },
  { item: '10000 1,000 arrivals, longest task ms', limit: () => 50, words: '50 ms' },
  { item: '10000 1,000 arrivals, newest in view', limit: () => 1, words: 'in view', least: true },
  {
    item: '10000 one key, main thread ms',
    limit: (of) => 1.5 * of('10000 one key, main thread ms', 'floor'),
    words: '1.5x floor',
  },
  { item: '10000 heap, MB', limit: () => 12, words: '12 MB' },
  { item: '10000 elements per message', limit: () => 6, words: '6' },
  { item: '10000 prepend 50 from 0, final shift px', limit: () => 0.5, words: '0 px' },
  { item: '10000 prepend 50 from 0, worst frame px', limit: () => 1, words: '1 px' },
  { item: '10000 prepend 50 from 40, final shift px', limit: () => 0.5, words: '0 px' },
  { item: '10000 prepend 50 from 40, worst frame px', limit: () => 1, words: '1 px' },
  { item: '10000 scroll, fps', limit: () => 58, words: '58', least: true },
  { item: '10000 scroll, blank frames', limit: () => 0, words: 'none' },
];

export const report = (figures: Figures, peers: readonly string[], sizes: readonly number[]): string => {
  const lines: string[] = [];
  for (const size of sizes) {
    lines.push(
      '',
      `### ${size.toLocaleString('en')} messages: median (least–most)`,
      '',
      `| item | ${peers.join(' | ')} |`,
      `|---|${peers.map(() => '--:').join('|')}|`,
    );
    for (const [key, row] of figures)
      if (key.startsWith(`${size} `))
        lines.push(
          `| ${key.slice(String(size).length + 1)} | ${peers.map((name) => cell(row.get(name))).join(' | ')} |`,
        );
  }
  if (!sizes.includes(10_000)) return lines.join('\n');
  lines.push('', '### Goals', '', '| item | ours | goal | limit | |', '|---|--:|---|--:|---|');
  const of = (key: string, peer: string): number => median(figures.get(key)?.get(peer) ?? [NaN]);
  for (const { item, limit, words, least } of goals) {
    const value = of(item, 'ours');
    const most = limit(of);
    if (Number.isNaN(value) || Number.isNaN(most)) continue;
    const met = least ? value >= most : value <= most;
    lines.push(`| ${item.slice(6)} | ${short(value)} | ${words} | ${short(most)} | ${met ? 'met' : '**missed**'} |`);
  }
  return lines.join('\n');
};
