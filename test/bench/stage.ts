/** The browser and the page that lists are measured on. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { engine } from '../support/engines/engine.js';
import { browserFlags, findBrowser } from '../support/find-browser.mjs';
import { bundle } from './bundle.js';
import type { Bench, PeerName } from './list-page.js';

export interface Stage {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

/** The page of the lists. @param folder the bench of another checkout, to measure that one */
export const listSite = async (folder?: URL): Promise<{ readonly url: string; close(): void }> => {
  const code = await bundle('list-page.ts', folder);
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
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
};

export const openStage = async (): Promise<Stage> => {
  const site = await listSite();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserFlags, '--enable-precise-memory-info'],
  });
  return {
    browser,
    url: site.url,
    close: async () => {
      await browser.close();
      site.close();
    },
  };
};

/** A fresh page with one list. */
export interface ListPage {
  readonly page: Page;
  readonly call: <K extends keyof Bench>(
    method: K,
    ...args: Parameters<Bench[K]>
  ) => Promise<Awaited<ReturnType<Bench[K]>>>;
  /** CPU milliseconds of the page's main thread so far: time in which other processes had the processor is not counted. */
  readonly busy: () => Promise<number>;
  /** MB, after collecting garbage. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export const openList = async ({ browser, url }: Pick<Stage, 'browser' | 'url'>, name: PeerName): Promise<ListPage> => {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  // What a browser counts of itself; Chromium alone tells.
  const cdp = engine === 'chromium' ? await context.newCDPSession(page) : undefined;
  await cdp?.send('Performance.enable', { timeDomain: 'threadTicks' });
  page.on('pageerror', (error) => console.error(`${name}: ${String(error)}`));
  await page.goto(url);
  const list: ListPage = {
    page,
    call: (method, ...args) =>
      page.evaluate(
        ([key, all]) =>
          (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[key]!(...all),
        [method, args] as const,
      ) as Promise<never>,
    busy: async () => (await metric(cdp!, 'TaskDuration')) * 1000,
    heap: async () => {
      for (let time = 0; time < 3; time++) await cdp!.send('HeapProfiler.collectGarbage');
      return (await metric(cdp!, 'JSHeapUsedSize')) / 1e6;
    },
    close: () => context.close(),
  };
  await list.call('mount', name);
  return list;
};

const metric = async (cdp: CDPSession, wanted: string): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)!.value;
};

/** One key, up to the paint of the frame after it. */
export const press = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
};
