/**
 * Scrolling in any engine: our list and a plain one with bubbles of the same elements, in turns, a fresh page each:
 * `TEST_ENGINE=webkit npx tsx test/bench/scroll.ts [--rounds 7] [--size 600]`. Prints the frames per second of both,
 * least to most, and the median of the ratios of each round; fails where ours has less than half of the plain list's.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { openBrowser } from '../support/browser.js';
import { engine } from '../support/engines/engine.js';
import { listSite, openList, type ListPage } from './stage.js';
import type { PeerName } from './list-page.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, size: { type: 'string', default: '600' } },
});
const size = Number(values.size);
const goal = 0.5;

const site = await listSite();
const { browser } = await openBrowser();

const framesOf = async (name: PeerName): Promise<number> => {
  const list: ListPage = await openList({ browser, url: site.url }, name);
  await list.call('load', size);
  await list.call('whole');
  const { fps } = await list.call('scroll');
  await list.close();
  return fps;
};

const figures = { ours: [] as number[], repeat: [] as number[] };
const ratios: number[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  // Another order each round, so that no list has the better place.
  const order = round % 2 === 0 ? (['ours', 'repeat'] as const) : (['repeat', 'ours'] as const);
  const found = { ours: 0, repeat: 0 };
  for (const name of order) figures[name].push((found[name] = await framesOf(name)));
  ratios.push(found.ours / found.repeat);
  console.log(
    `round ${round + 1}: ours ${found.ours.toFixed(1)}, plain ${found.repeat.toFixed(1)} frames a second, load ${loadavg()[0]!.toFixed(1)}`,
  );
}
await browser.close();
site.close();

const sorted = (all: readonly number[]): readonly number[] => all.toSorted((a, b) => a - b);
const median = (all: readonly number[]): number => sorted(all)[Math.floor(all.length / 2)]!;
const spread = (all: readonly number[]): string =>
  `${median(all).toFixed(1)} (${sorted(all)[0]!.toFixed(1)}–${sorted(all).at(-1)!.toFixed(1)})`;
const ratio = median(ratios);
console.log(
  `${engine}, ${size} messages: ours ${spread(figures.ours)}, plain ${spread(figures.repeat)}; ratio ${ratio.toFixed(2)}`,
);
process.exitCode = ratio < goal ? 1 : 0;
