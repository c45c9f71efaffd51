/**
 * The lists beside each other, interleaved in one run, in a real Chromium:
 * `npm run bench -- [--rounds 5] [--sizes 1000,10000] [--peers floor,ours,repeat]`. Prints medians with least and most.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, findBrowser } from '../support/find-browser.mjs';
import type { Bench, PeerName } from './list-page.js';
import { report, type Figures } from './report.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1000,10000' },
    peers: { type: 'string', default: 'floor,ours,repeat' },
    trace: { type: 'string' },
  },
});
const peers = values.peers.split(',') as PeerName[];
const sizes = values.sizes.split(',').map(Number);

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('list-page.ts', import.meta.url)),
        checks: { eval: false },
        output: { codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(result) ? result[0]! : result;
  if (!('output' in output)) throw new Error('the page could not be bundled');
  return output.output[0].code;
}

/** One page, one list, one size: everything in the same order. */
async function measure(
  browser: Browser,
  url: string,
  name: PeerName,
  size: number,
  add: (item: string, value: number) => void,
) {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  page.on('pageerror', (error) => console.error(`${name}: ${String(error)}`));
  await page.goto(url);
  const call = <K extends keyof Bench>(
    method: K,
    ...args: Parameters<Bench[K]>
  ): Promise<Awaited<ReturnType<Bench[K]>>> =>
    page.evaluate(
      ([key, list]) =>
        (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[key]!(...list),
      [method, args] as const,
    ) as Promise<Awaited<ReturnType<Bench[K]>>>;
  await call('mount', name);
  const heapBefore = await heap(cdp);
  add('newest painted, ms', await call('load', size));
  add('until all are in the document, ms', await call('whole'));
  await page.waitForTimeout(300);
  add('heap, MB', await heap(cdp));
  add('heap above the empty list, MB', (await heap(cdp)) - heapBefore);
  const { messages, elements } = await call('count');
  add('elements per message', elements / messages);
  for (let time = 0; time < 8; time++) {
    const before = await busy(cdp);
    add('append one, ms', await call('append'));
    add('append one, main thread ms', (await busy(cdp)) - before);
  }
  const burst = await call('burst', 1000);
  add('1,000 arrivals, ms', burst.time);
  add('1,000 arrivals, longest task ms', burst.longest);
  add('1,000 arrivals, newest in view', burst.inView ? 1 : 0);
  await typing(page, cdp, call, add);
  const scroll = await call('scroll');
  add('scroll, fps', scroll.fps);
  add('scroll, slowest frame ms', scroll.slowest);
  add('scroll, blank frames', scroll.blank);
  await context.close();
  for (const top of [0, 40]) await prepend(browser, url, name, top, add);
}

async function prepend(
  browser: Browser,
  url: string,
  name: PeerName,
  top: number,
  add: (item: string, value: number) => void,
) {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  await page.goto(url);
  const result = await page.evaluate(
    async ([peer, from]) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      await bench.mount(peer);
      await bench.load(1000);
      await bench.whole();
      return bench.prepend(from);
    },
    [name, top] as const,
  );
  add(`prepend 50 from ${top}, final shift px`, result.final);
  add(`prepend 50 from ${top}, worst frame px`, result.worst);
  await context.close();
}

async function typing(
  page: Page,
  cdp: CDPSession,
  call: (method: 'focusField') => Promise<void>,
  add: (item: string, value: number) => void,
) {
  await call('focusField');
  await page.keyboard.press('a');
  for (const key of 'the quick brown fox ') {
    const before = await busy(cdp);
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
    add('one key, main thread ms', (await busy(cdp)) - before);
  }
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)!.value;
}
const busy = async (cdp: CDPSession): Promise<number> => (await metric(cdp, 'TaskDuration')) * 1000;
async function heap(cdp: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  return (await metric(cdp, 'JSHeapUsedSize')) / 1e6;
}

const code = await bundle();
const server = createServer((request, response) => {
  const script = request.url === '/page.js';
  response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html', 'cache-control': 'no-store' });
  response.end(
    script
      ? code
      : '<!doctype html><html lang="en"><title>bench</title><body><div id="box" style="width:400px;height:600px"></div><script type="module" src="/page.js"></script>',
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...browserFlags, '--enable-precise-memory-info'],
});
const figures: Figures = new Map();
try {
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const size of sizes) {
      // Another order each round, so that no list has the better place.
      const order = peers.map((_, at) => peers[(at + round) % peers.length]!);
      for (const name of order) {
        await measure(browser, url, name, size, (item, value) => {
          const key = `${size} ${item}`;
          if (!figures.has(key)) figures.set(key, new Map());
          const row = figures.get(key)!;
          row.set(name, [...(row.get(name) ?? []), value]);
        });
      }
    }
    console.error(`round ${round + 1} of ${values.rounds} done, load ${loadavg()[0]!.toFixed(1)}`);
  }
  console.log(
    `Chromium ${browser.version()}, Node ${process.version}, load ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  );
  console.log(report(figures, peers, sizes));
} finally {
  await browser.close();
  server.close();
}
