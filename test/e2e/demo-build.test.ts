/** The demo as `npm run build:demo` makes it: files on a plain server, turned to a chat server that is somewhere else. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../support/browser.js';
import * as on from '../support/pages.js';
import { StandIn } from '../support/stand-in.js';
import { StaticServer } from '../support/static-server.js';

const other: Readonly<Record<string, string>> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' };
const root = resolve(import.meta.dirname, '../..');

describe('the demo as static files', () => {
  let browser: TestBrowser;
  let server: StandIn;
  let site: StaticServer;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'agora-demo-files-'));
    const build = [
      'node_modules/vite/bin/vite.js',
      'build',
      '--mode',
      'demo',
      '--outDir',
      folder,
      '--logLevel',
      'warn',
    ];
    await promisify(execFile)(process.execPath, build, { cwd: root });
    [browser, server, site] = await Promise.all([
      openBrowser(),
      StandIn.start({ scenes: true }),
      StaticServer.start({ folder }),
    ]);
  });
  afterEach(() => browser.sendHome());
  after(async () => {
    await browser?.[Symbol.asyncDispose]();
    await site?.[Symbol.asyncDispose]();
    await server?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (path: string): Promise<Page> => {
    const { page } = await browser.visitor();
    await page.goto(`${site.url}/${path}?server=${encodeURIComponent(server.url)}`);
    return page;
  };
  const window = (page: Page, whose: string): Locator => page.getByRole('region', { name: whose });

  it('lets two people write to each other', async () => {
    const page = await open('index.html');
    const [ada, bea] = [window(page, 'Ada’s window'), window(page, 'Bea’s window')];
    await bea.getByText('Then I bring the cake.').waitFor();
    await on.sendText(ada, 'From a file');
    await bea.getByText('From a file', { exact: true }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Break it' }).count(), 0, 'for development only');
  });

  it('shows each chat server a secret of its own', async () => {
    const { page } = await browser.visitor();
    const secrets: string[] = [];
    const addresses = [server.url, server.url.replace(/localhost|127\.0\.0\.1/, (name) => other[name]!), server.url];
    for (const address of addresses) {
      const asked = page.waitForRequest(
        (one) => one.method() === 'POST' && one.url().startsWith(`${address}/__scenes/`),
      );
      await page.goto(`${site.url}/index.html?server=${encodeURIComponent(address)}`);
      secrets.push((JSON.parse((await asked).postData()!) as { visitor: string }).visitor);
    }
    assert.notEqual(secrets[0], secrets[1], 'whoever knows it could be the guests there');
    assert.equal(secrets[0], secrets[2]);
  });

  it('has the widget, the playground and the frameworks too', async () => {
    const shop = await open('widget.html');
    await shop.getByRole('button', { name: 'Ask about this lamp' }).click();
    await on.composer(shop.getByRole('dialog')).waitFor();
    const market = await open('marketplace.html');
    await market.getByText('Sofia').first().waitFor();
    const playground = await open('playground.html');
    await window(playground, 'The element').getByText('Can you make it?', { exact: true }).waitFor();
    for (const name of ['index', 'react', 'vue', 'svelte']) {
      const page = await open(`frameworks/${name}.html`);
      await page.getByRole('status').getByText('online', { exact: true }).first().waitFor();
    }
  });
});
