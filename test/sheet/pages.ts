/** Serves the pages of the contact sheet, and opens one in a state. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';

export interface Variant {
  readonly name: string;
  readonly dir?: 'rtl';
  readonly options: BrowserContextOptions;
}

const desktop = { width: 980, height: 660 };

export const variants: readonly Variant[] = [
  { name: 'light', options: { viewport: desktop, colorScheme: 'light' } },
  { name: 'dark', options: { viewport: desktop, colorScheme: 'dark' } },
  {
    name: 'phone',
    options: { viewport: { width: 390, height: 760 }, colorScheme: 'light', hasTouch: true, isMobile: true },
  },
  { name: 'rtl', dir: 'rtl', options: { viewport: desktop, colorScheme: 'dark' } },
];

const shell = (dir: string): string => `<!doctype html>
<html lang="${dir === 'rtl' ? 'ar' : 'en'}" dir="${dir}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Contact sheet</title>
  <style>
    :root { color-scheme: light dark; --agora-chat-height: 620px; background: light-dark(#e9ecf2, #0b0d11); }
    body { margin: 0; padding: 20px; }
    .inbox { display: grid; grid-template-columns: 320px minmax(0, 1fr); gap: 12px; }
    @media (max-width: 600px) { body { padding: 8px; } .inbox { grid-template-columns: minmax(0, 1fr); --agora-chat-height: 740px; } .inbox > agora-conversations { display: none; } }
    agora-login, main > agora-connection > agora-conversations { max-inline-size: 420px; margin-inline: auto; }
  </style>
  <script>globalThis.afterEach = () => undefined;</script>
  <main></main>
  <script type="module" src="/page.js"></script>
</html>`;

const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('page.ts', import.meta.url)),
        checks: { eval: false },
        output: { codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(result) ? result[0]! : result;
  if (!('output' in output)) throw new Error('the page could not be bundled');
  return output.output[0].code;
};

/** Names as `states.ts` has them; read, since that file is for the browser. */
const stateNames = (): string[] =>
  [
    ...['states.ts', 'widget-states.ts', 'part-states.ts']
      .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8').split(/export const \w*[sS]tates/u)[1]!)
      .join('\n')
      .matchAll(/^ {2}(?:'([^']+)'|([a-z]+)): \{/gmu),
  ].map(([, quoted, bare]) => (quoted ?? bare)!);

export const openSheetPages = async () => {
  const code = await bundle();
  const server = createServer(({ url = '' }, response) => {
    const isCode = url.startsWith('/page.js');
    response.setHeader('content-type', isCode ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isCode ? code : shell(url.includes('rtl') ? 'rtl' : 'ltr'));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    states: stateNames(),
    async open(browser: Browser, state: string, { dir, options }: Variant): Promise<{ page: Page; problem?: string }> {
      const context = await browser.newContext(options);
      // Longer than what the page itself waits for, so that its reason is heard.
      context.setDefaultTimeout(150_000);
      await context.addInitScript('globalThis.__name = (named) => named;');
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(String(error.stack)));
      await page.goto(`http://127.0.0.1:${port}/${dir ?? ''}#${encodeURIComponent(state)}`);
      await page
        .locator('body[data-ready]')
        .waitFor({ state: 'attached' })
        .catch(() => trouble.push('the page never stood still'));
      // Axe finds colours of fading things wrong; wait until nothing moves that ends by itself.
      await page.evaluate(() =>
        Promise.all(
          document
            .getAnimations()
            .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
            .map(({ finished }) => finished.catch(() => undefined)),
        ),
      );
      const problem = (await page.locator('body').getAttribute('data-problem')) ?? trouble[0];
      return { page, ...(problem && { problem }) };
    },
    [Symbol.dispose](): void {
      server.close();
      server.closeAllConnections();
    },
  };
};
