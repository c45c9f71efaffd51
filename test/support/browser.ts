/** A real Chromium for the end-to-end tests. Every visitor has a context of its own and is watched for trouble on the console. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { engine } from './engines/engine.js';
import { launchFirefox, prepareFirefox } from './engines/firefox.js';
import { launchWebKit } from './engines/webkit.mjs';
import { browserFlags, findBrowser } from './find-browser.mjs';

/** What a browser itself writes when the network or server is gone on purpose; only tests of outages allow it. */
export const outageNoise: readonly RegExp[] = [
  /Failed to load resource: net::ERR_/,
  /Failed to load resource: the server responded with a status of 5\d\d/,
  /WebSocket connection to .* failed/,
  // The same in Firefox's words.
  /Firefox can’t establish a connection to the server at/,
  /The connection to ws\S+ was interrupted/,
  /Cross-Origin Request Blocked: .*CORS request did not succeed/,
];

/** Vite's dev server and Lit's development build announce themselves; that is no trouble of ours. */
const developmentNoise: readonly RegExp[] = [/Lit is in dev mode/];

/** tsx marks functions of a test file with a helper that a page does not have. */
const plainFunctions = 'globalThis.__name = (named) => named;';

/**
 * Milliseconds that what loads on use, and each answer of a server, is held back: `SLOW=300 node --import tsx --test …` shows a
 * test that reads before what it reads has come.
 */
const slow = Number(process.env['SLOW'] ?? 0);

const holdBack = (context: BrowserContext): Promise<unknown> =>
  context.route(/./, async (route) => {
    const late = /\/chunks\//.test(route.request().url()) || /fetch|xhr/.test(route.request().resourceType());
    if (late) await setTimeout(slow);
    // A page that is gone by then waits for nothing.
    await route.fallback().catch(() => undefined);
  });

export interface VisitorOptions extends BrowserContextOptions {
  /** Console lines that this test brings about on purpose. */
  readonly allow?: readonly RegExp[];
}

/** A person with a browser window, sharing nothing with other visitors. */
export class Visitor {
  readonly #trouble: string[] = [];
  readonly #allow: readonly RegExp[];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    allow: readonly RegExp[],
  ) {
    this.#allow = [...developmentNoise, ...allow];
    context.on('page', (opened) => this.#watch(opened));
    this.#watch(page);
  }

  /** Warnings and errors on the console, uncaught errors and unhandled rejections that no test asked for. */
  get trouble(): readonly string[] {
    return this.#trouble;
  }

  /** A second window of the same browser: same cookies and storage. */
  async secondPage(): Promise<Page> {
    return this.context.newPage();
  }

  #watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'warning' || message.type() === 'error') {
        this.#note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    page.on('pageerror', (error) => this.#note(`uncaught: ${error.stack ?? String(error)}`));
    page.on('crash', () => this.#note('the page crashed'));
  }

  #note(line: string): void {
    if (!this.#allow.some((allowed) => allowed.test(line))) this.#trouble.push(line);
  }
}

export class TestBrowser implements AsyncDisposable {
  readonly #visitors: Visitor[] = [];

  constructor(readonly browser: Browser) {}

  async visitor({ allow = [], ...options }: VisitorOptions = {}): Promise<Visitor> {
    const context = await this.browser.newContext({ viewport: { width: 900, height: 700 }, ...options });
    context.setDefaultTimeout(60_000);
    await context.addInitScript(plainFunctions);
    if (engine !== 'chromium') await prepareFirefox(context);
    if (slow) await holdBack(context);
    const visitor = new Visitor(context, await context.newPage(), allow);
    this.#visitors.push(visitor);
    return visitor;
  }

  /** For `afterEach`: sends the visitors home and fails if a console told of trouble. */
  async sendHome(): Promise<void> {
    const visitors = this.#visitors.splice(0);
    await Promise.all(visitors.map(({ context }) => context.close()));
    assert.deepEqual(
      visitors.flatMap(({ trouble }) => trouble),
      [],
      'nothing unexpected on the console',
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close();
  }
}

export const openBrowser = async (flags: readonly string[] = []): Promise<TestBrowser> => {
  if (engine === 'firefox') return new TestBrowser(await launchFirefox());
  if (engine === 'webkit') return new TestBrowser(await launchWebKit());
  const executablePath = await findBrowser();
  return new TestBrowser(await chromium.launch({ executablePath, args: [...browserFlags, ...flags] }));
};
