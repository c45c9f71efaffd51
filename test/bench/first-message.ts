/**
 * `npx tsx test/bench/first-message.ts [visits]`: milliseconds from opening the demo's first page until both people's
 * newest message can be read, without a click. Each visit has a browser profile of its own, with nothing cached; the
 * first one also waits for Vite, which then compiles the sources.
 */
import { loadavg } from 'node:os';
import { openBrowser } from '../support/browser.js';
import { demo } from '../support/stand-in-places.js';

const visits = Number(process.argv[2] ?? 9);
const newest = 'Then I bring the cake.';
const rounded = (time: number): string => String(Math.round(time));

await using browser = await openBrowser();
await using place = await demo();
const times: number[] = [];
const load = loadavg()[0]!;
for (let visit = 0; visit < visits; visit++) {
  const { page } = await browser.visitor({ viewport: { width: 1280, height: 800 } });
  const start = performance.now();
  await page.goto(place.home, { waitUntil: 'commit' });
  for (const whose of ['Ada’s window', 'Bea’s window'])
    await page.getByRole('region', { name: whose }).getByText(newest).first().waitFor();
  times.push(performance.now() - start);
  await browser.sendHome();
}
const [first, ...later] = times as [number, ...number[]];
later.sort((a, b) => a - b);
console.log(`load ${load.toFixed(1)}`);
console.log(`first visit after npm run dev, with Vite compiling: ${rounded(first)} ms`);
console.log(
  `${later.length} later visits, ms: median ${rounded(later[later.length >> 1]!)} (${rounded(later[0]!)}–${rounded(later.at(-1)!)})`,
);
