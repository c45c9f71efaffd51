/** What the tests of the bare SDK stand on. The names are live: each test finds users of its own in them. */
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Page } from 'playwright-core';
import { createStandIn, type StandIn } from '../../../demo/server/stand-in.ts';
import { openBrowser, type TestBrowser } from '../../support/browser.js';
import { buildPages, type Pages } from './site.js';

export let server: StandIn;
export let page: Page;
/** Where the stand-in is, as the SDK wants to be told. */
export let place: Record<'appKey' | 'apiUrl' | 'url', string>;
export let alice = '';
export let bob = '';

let pages: Pages;
let browser: TestBrowser;

/** What the SDK itself leaves behind when a line ends or a request is refused. */
const sdkNoise = [/Failed to load resource/, /uncaught: /, /WebSocket connection to/];

/** Opens a page for the tests of the suite that calls this. */
export const onPage = (entry: string): void => {
  before(async () => {
    page = (await browser.visitor({ allow: sdkNoise })).page;
    await page.goto(pages.url(entry));
  });
  after(() => browser.sendHome());
};

/** For the file of tests. */
export const setStage = (): void => {
  before(async () => {
    const entries = ['mini', 'full', 'quickstart'];
    [server, pages, browser] = await Promise.all([createStandIn(), buildPages(entries), openBrowser()]);
    place = { appKey: server.appKey, apiUrl: server.url, url: server.socketUrl };
  });
  after(async () => {
    await browser?.[Symbol.asyncDispose]();
    await pages?.[Symbol.asyncDispose]();
    await server?.close();
  });
  let round = 0;
  beforeEach(() => {
    round++;
    alice = `alice${round}`;
    bob = `bob${round}`;
    for (const user of [alice, bob]) server.addUser(user);
  });
  afterEach(async () => {
    server.faults.clear();
    await page.evaluate(() => window.bare?.closeAll());
  });
};
