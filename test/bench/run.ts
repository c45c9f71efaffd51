/**
 * The lists beside each other, interleaved in one run, in a real Chromium:
 * `npm run bench -- [--rounds 5] [--sizes 1000,10000] [--peers floor,ours,virtual,repeat]`. Prints medians with least and most.
 * With `--trace` it prints instead what the main thread does in each item. With `--before FOLDER` the list "before" is ours
 * as built from another checkout, which has its dependencies installed: what changed since then is seen in one run.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchOf } from './bundle.js';
import type { PeerName } from './list-page.js';
import { traceCategories, phasesOf } from './phases.js';
import { report, type Figures } from './report.js';
import { listSite, openList, openStage, press, type Stage } from './stage.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1000,10000' },
    peers: { type: 'string', default: 'floor,ours,virtual,repeat' },
    trace: { type: 'boolean', default: false },
    before: { type: 'string' },
  },
});
type Measured = PeerName | 'before';
const peers = values.peers.split(',') as Measured[];
if (values.before !== undefined) peers.push('before');
const sizes = values.sizes.split(',').map(Number);
const keys = [...'the quick brown fox '];

type Add = (item: string, value: number) => void;
type Site = Pick<Stage, 'browser' | 'url'>;

/** One page, one list, one size: everything in the same order. */
const measure = async (stage: Site, name: PeerName, size: number, add: Add): Promise<void> => {
  const { call, busy, heap, page, close } = await openList(stage, name);
  const heapBefore = await heap();
  add('newest painted, ms', await call('load', size));
  add('until all are in the document, ms', await call('whole'));
  await page.waitForTimeout(600);
  add('heap, MB', await heap());
  add('heap above the empty list, MB', (await heap()) - heapBefore);
  const { messages, elements } = await call('count');
  add('elements per message', elements / messages);
  for (let time = 0; time < 12; time++) {
    const before = await busy();
    add('append one, ms', await call('append'));
    add('append one, main thread ms', (await busy()) - before);
  }
  const before = await busy();
  const burst = await call('burst', 1000);
  add('1,000 arrivals, ms', burst.time);
  add('1,000 arrivals, main thread ms', (await busy()) - before);
  add('1,000 arrivals, longest task ms', burst.longest);
  add('1,000 arrivals, newest in view', burst.inView ? 1 : 0);
  await call('focusField');
  await press(page, 'a');
  for (const key of keys) {
    const start = await busy();
    await press(page, key);
    add('one key, main thread ms', (await busy()) - start);
  }
  const idle = await busy();
  const scroll = await call('scroll');
  add('scroll, fps', scroll.fps);
  add('scroll, main thread ms per frame', ((await busy()) - idle) / 150);
  add('scroll, slowest frame ms', scroll.slowest);
  add('scroll, blank frames', scroll.blank);
  await close();
  for (const top of [0, 40]) {
    const list = await openList(stage, name);
    await list.call('load', 1000);
    await list.call('whole');
    const { final, worst } = await list.call('prepend', top);
    add(`prepend 50 from ${top}, final shift px`, final);
    add(`prepend 50 from ${top}, worst frame px`, worst);
    await list.close();
  }
};

const trace = async (stage: Stage, name: PeerName, size: number): Promise<void> => {
  const { call, page, close } = await openList(stage, name);
  await call('load', size);
  await call('whole');
  await page.waitForTimeout(600);
  const items: Record<string, () => Promise<unknown>> = {
    'append one, twenty times': async () => {
      for (let time = 0; time < 20; time++) await call('append');
    },
    '1,000 arrivals': () => call('burst', 1000),
    'twenty keys': async () => {
      await call('focusField');
      for (const key of keys) await press(page, key);
    },
    'scroll, 150 frames': () => call('scroll'),
  };
  for (const [item, work] of Object.entries(items)) {
    await stage.browser.startTracing(page, { categories: traceCategories });
    await work();
    const { self, total, longest } = phasesOf(await stage.browser.stopTracing());
    console.log(`\n${name}, ${size}: ${item}: ${total.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms`);
    for (const [kind, ms, count] of self.slice(0, 14))
      console.log(`${ms.toFixed(1).padStart(9)} ms ${String(count).padStart(6)} x ${kind}`);
  }
  await close();
};

const stage = await openStage();
const before = values.before === undefined ? undefined : await listSite(benchOf(values.before));
/** What a list is measured with: the page of its checkout, and its name there. */
const placeOf = (name: Measured): [Stage, PeerName] =>
  name === 'before' ? [{ ...stage, url: before!.url }, 'ours'] : [stage, name];
const figures: Figures = new Map();
try {
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const size of sizes) {
      // Another order each round, so that no list has the better place.
      const order = peers.map((_, at) => peers[(at + round) % peers.length]!);
      for (const name of order) {
        const [site, list] = placeOf(name);
        if (values.trace) await trace(site, list, size);
        else
          await measure(site, list, size, (item, value) => {
            const key = `${size} ${item}`;
            if (!figures.has(key)) figures.set(key, new Map());
            const row = figures.get(key)!;
            row.set(name, [...(row.get(name) ?? []), value]);
          });
      }
    }
    console.error(`round ${round + 1} of ${values.rounds} done, load ${loadavg()[0]!.toFixed(1)}`);
  }
  const load = loadavg().map((one) => one.toFixed(1));
  console.log(`Chromium ${stage.browser.version()}, Node ${process.version}, load ${load.join(' ')}`);
  if (!values.trace) console.log(report(figures, peers, sizes));
} finally {
  before?.close();
  await stage.close();
}
