/** What every end-to-end test stands on: a browser, the stand-in behind a faulty proxy, and a site with the built file. */
import { after, afterEach, before } from 'node:test';
import { openBrowser, type TestBrowser, type Visitor, type VisitorOptions } from './browser.js';
import { barePage, dist, quickstartBody, serverAttributes } from './pages-bare.js';
import { faultsOf, type StandInFaults } from './stand-in-faults.js';
import { FaultyProxy } from './proxy.js';
import { StandIn, type StandInOptions } from './stand-in.js';
import { StaticServer, type Site } from './static-server.js';

export interface OpenOptions extends VisitorOptions {
  /** Attributes of `<agora-connection>` beside those that say where the chat and the token server are. */
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

  /** What only the server itself can do wrong. */
  get faults(): StandInFaults {
    return faultsOf(this.server.url);
  }

  /** Attributes for a page on this stage. */
  get where(): string {
    return serverAttributes(this.proxy.url);
  }

  get tokenServer(): string {
    return `token-server="${this.proxy.url}"`;
  }

  /** A bare page on the site. @param attributes without a `token` in them, the token server is added. @returns its URL. */
  publish(attributes = '', body = quickstartBody): string {
    const source = attributes.includes('token') ? '' : this.tokenServer;
    return this.site.publish(barePage(`${this.where} ${source} ${attributes}`, body));
  }

  /** A new visitor on a bare page. */
  async open({ attributes, body, ...options }: OpenOptions = {}): Promise<Visitor> {
    const visitor = await this.browser.visitor(options);
    await visitor.page.goto(this.publish(attributes, body));
    return visitor;
  }
}

/** Sets a stage for the tests of the file or suite that calls this; every test ends with quiet consoles and a healed network. */
export const stage = (site: Site = {}, browserFlags: readonly string[] = [], standIn: StandInOptions = {}): Stage => {
  const made = new Stage();
  before(async () => {
    [made.browser, made.server] = await Promise.all([openBrowser(browserFlags), StandIn.start(standIn)]);
    made.proxy = await FaultyProxy.start(made.server.port);
    made.site = await StaticServer.start({ folder: dist, ...site });
  });
  afterEach(async () => {
    made.proxy.heal();
    await made.server.run();
    await made.faults.clear();
    await made.browser.sendHome();
  });
  after(async () => {
    await made.browser?.[Symbol.asyncDispose]();
    await made.proxy?.[Symbol.asyncDispose]();
    await made.server?.[Symbol.asyncDispose]();
    await made.site?.[Symbol.asyncDispose]();
  });
  return made;
};
