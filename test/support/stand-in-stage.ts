/** What every end-to-end test stands on: a browser, the stand-in behind a faulty proxy, and a site with the built file. */
import { after, afterEach, before } from 'node:test';
import { openBrowser, type TestBrowser, type Visitor, type VisitorOptions } from './browser.js';
import { barePage, dist, quickstartBody, serverAttributes } from './pages-bare.js';
import { FaultyProxy } from './proxy.js';
import { StandIn } from './stand-in.js';
import { StaticServer, type Site } from './static-server.js';

export interface OpenOptions extends VisitorOptions {
  /** Attributes of `<agora-connection>` beside those that say where the server is. Default: the token server. */
  readonly attributes?: string;
  /** What the connection wraps. */
  readonly body?: string;
}

export class Stage {
  browser!: TestBrowser;
  server!: StandIn;
  /** Between every page and the server. */
  proxy!: FaultyProxy;
  site!: StaticServer;

  /** Attributes for a page on this stage. */
  get where(): string {
    return serverAttributes(this.proxy.url);
  }

  get tokenServer(): string {
    return `token-server="${this.proxy.url}"`;
  }

  /** A bare page on the site. @returns its URL. */
  publish(attributes = this.tokenServer, body = quickstartBody): string {
    return this.site.publish(barePage(`${this.where} ${attributes}`, body));
  }

  /** A new visitor on a bare page. */
  async open({ attributes, body, ...options }: OpenOptions = {}): Promise<Visitor> {
    const visitor = await this.browser.visitor(options);
    await visitor.page.goto(this.publish(attributes, body));
    return visitor;
  }
}

/** Sets a stage for the tests of the file or suite that calls this; every test ends with quiet consoles and a healed network. */
export function stage(site: Site = {}): Stage {
  const made = new Stage();
  before(async () => {
    [made.browser, made.server] = await Promise.all([openBrowser(), StandIn.start()]);
    made.proxy = await FaultyProxy.start(made.server.port);
    made.site = await StaticServer.start({ folder: dist, ...site });
  });
  afterEach(async () => {
    made.proxy.heal();
    await made.browser.sendHome();
  });
  after(async () => {
    await made.browser?.[Symbol.asyncDispose]();
    await made.proxy?.[Symbol.asyncDispose]();
    await made.server?.[Symbol.asyncDispose]();
    await made.site?.[Symbol.asyncDispose]();
  });
  return made;
}
