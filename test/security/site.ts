/** What the security run stands on: a chat server in this process, a site under a strict policy, and a watched page. */
import type { Page } from 'playwright-core';
import { createStandIn, type StandIn } from '../../demo/server/stand-in.ts';
import { openBrowser, type TestBrowser } from '../support/browser.js';
import { barePage, dist, serverAttributes } from '../support/pages-bare.js';
import { StaticServer } from '../support/static-server.js';
import { watchInPage } from './watch.js';

/** What a browser writes of refusals and broken lines that this run brings about itself. */
const ownNoise = /Failed to load resource: (?:the server responded|net::ERR_)|WebSocket connection to/u;

export const everything =
  '<agora-login></agora-login><agora-conversations title-badge></agora-conversations>' +
  '<agora-peer-chat></agora-peer-chat><agora-log></agora-log>';

export class WatchedPage {
  /** What the page wrote on its console, and every address that it asked for. */
  readonly console: string[] = [];
  readonly addresses: string[] = [];
  readonly #trouble: string[] = [];

  constructor(
    readonly page: Page,
    readonly user: string,
    private readonly own: readonly string[],
  ) {
    page.on('console', (message) => {
      this.console.push(message.text());
      if (['error', 'warning'].includes(message.type()) && !ownNoise.test(message.text()))
        this.#trouble.push(`console ${message.type()}: ${message.text().slice(0, 500)}`);
    });
    page.on('pageerror', (error) => this.#trouble.push(`uncaught: ${(error.stack ?? String(error)).slice(0, 800)}`));
    page.on('crash', () => this.#trouble.push('the page crashed'));
    page.on('request', (request) => {
      const url = request.url();
      this.addresses.push(url);
      if (!/^(?:blob|data):/u.test(url) && !this.own.some((origin) => url.startsWith(origin)))
        this.#trouble.push(`foreign request: ${url.slice(0, 200)}`);
    });
  }

  /** What went wrong on the page since it was asked last. */
  async trouble(): Promise<readonly string[]> {
    const inPage = await this.page.evaluate(() => window.watch.trouble());
    return [...this.#trouble.splice(0), ...inPage];
  }
}

export class SecuritySite implements AsyncDisposable {
  static async start(): Promise<SecuritySite> {
    const server = await createStandIn({ origins: '*', weakPasswords: true });
    const policy =
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src blob:; ` +
      `connect-src 'self' ${server.url} ${server.url.replace('http', 'ws')}; ` +
      `require-trusted-types-for 'script'; trusted-types 'none'`;
    const site = await StaticServer.start({ folder: dist, headers: () => ({ 'content-security-policy': policy }) });
    return new SecuritySite(server, site, await openBrowser());
  }

  /** What nothing may show. */
  readonly secrets = new Set<string>();
  #users = 0;

  private constructor(
    readonly server: StandIn,
    readonly site: StaticServer,
    readonly browser: TestBrowser,
  ) {}

  /** A user that nobody was before. */
  newUser(name: string): string {
    const user = `${name}${++this.#users}`;
    this.server.addUser(user);
    return user;
  }

  tokenOf(user: string): string {
    const token = this.server.token(user);
    this.secrets.add(token);
    return token;
  }

  /** A page with everything on it, signed in. */
  async visit(name: string, body = everything): Promise<WatchedPage> {
    const user = this.newUser(name);
    const context = await this.browser.browser.newContext({ viewport: { width: 1100, height: 900 } });
    context.setDefaultTimeout(60_000);
    await context.addInitScript('globalThis.__name = (named) => named;');
    await context.addInitScript(watchInPage);
    const watched = new WatchedPage(await context.newPage(), user, [this.site.url, this.server.url]);
    const { url } = this.server;
    const where = `${serverAttributes(url)} token-server="${url}"`;
    await watched.page.goto(this.site.publish(barePage(where, body)));
    await this.signIn(watched);
    return watched;
  }

  async signIn({ page, user }: WatchedPage): Promise<void> {
    const token = this.tokenOf(user);
    await page.evaluate(([name, secret]) => document.querySelector('agora-connection')!.loginWithToken(name, secret), [
      user,
      token,
    ] as const);
    await page.locator('agora-connection[status="online"]').first().waitFor({ state: 'attached' });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser[Symbol.asyncDispose]();
    await this.server.close();
    await this.site[Symbol.asyncDispose]();
  }
}
