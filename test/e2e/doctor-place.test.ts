/** `<agora-doctor>` on pages whose policy, frame, storage, clock or network stands in the way. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Finding } from '../../src/doctor/define.js';
import type { ProblemCode } from '../../src/doctor/problems/problems.js';
import { stage } from '../support/stand-in-stage.js';
import { StaticServer } from '../support/static-server.js';

describe('the doctor looks at', () => {
  let headers: Readonly<Record<string, string>> = {};
  /** Pages without an origin may load the scripts. */
  const open = { 'access-control-allow-origin': '*' };
  const set = stage({
    headers: () => ({ ...open, ...headers }),
    handle: ({ url }, response) => {
      if (url === '/html')
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Hello</h1>');
      else if (url === '/away') response.writeHead(302, { location: '/html' }).end();
      else return false;
      return true;
    },
  });
  /** Browsers write down what is refused. */
  const allow = [/.*/];

  interface Given {
    readonly connection?: string;
    readonly head?: string;
    readonly scripts?: readonly string[];
  }
  const html = ({ connection, head = '', scripts = ['elements', 'doctor'] }: Given = {}): string => {
    const tags = scripts.map((name) => {
      const file = name === 'doctor' ? 'agora-doctor' : `agora-chat-${name}`;
      return `<script type="module" src="${set.site.url}/${file}.js"></script>`;
    });
    const element =
      connection ??
      `<agora-connection ${set.where} ${set.tokenServer} manual><agora-login></agora-login></agora-connection>`;
    return `<!doctype html><html lang="en"><head><title>A page</title>${head}${tags.join('')}</head><body><main>${element}<agora-doctor></agora-doctor></main></body></html>`;
  };
  const chat = (attributes: string): Given => ({
    connection: `<agora-connection app-key="demo#local" manual ${attributes}></agora-connection>`,
  });

  const findings = async (where: Page | Frame): Promise<readonly Finding[]> => {
    await where
      .getByText(/No problems found|wrong\./)
      .first()
      .waitFor();
    return where.evaluate(() => document.querySelector('agora-doctor')!.findings);
  };
  interface Visit {
    readonly url?: string;
    readonly prepare?: (page: Page) => Promise<unknown>;
  }
  const visit = async (given: Given, { url, prepare }: Visit = {}): Promise<Page> => {
    const { page } = await set.browser.visitor({ allow });
    await prepare?.(page);
    await page.goto(url ?? set.site.publish(html(given)));
    return page;
  };
  /** @returns what is said of the problem. */
  const said = (found: readonly Finding[], code: ProblemCode): string => {
    const all = found.filter((one) => one.code === code);
    assert.ok(all.length > 0, `${code} is not among ${found.map((one) => one.code ?? one.about).join()}`);
    return all.map((one) => `${one.found} ${one.mend}`).join('\n');
  };
  const none = (found: readonly Finding[], ...codes: readonly ProblemCode[]): void => {
    for (const code of codes) assert.ok(!found.some((one) => one.code === code), code);
  };
  const under = async <T>(more: Readonly<Record<string, string>>, look: () => Promise<T>): Promise<T> => {
    headers = more;
    try {
      return await look();
    } finally {
      headers = {};
    }
  };

  describe('the policy', () => {
    it('that names the script of the elements, and not the folder of its parts', async () => {
      const scripts = ['chat-elements', 'doctor'].map((name) => `${set.site.url}/agora-${name}.js`);
      const policy = { 'content-security-policy': `script-src ${scripts.join(' ')}` };
      const found = await under(policy, async () => findings(await visit({})));
      assert.match(
        said(found, 'policy-blocks'),
        /blocks .*types-only\.js \(script-src\)\. Add to the policy: script-src 'self'\./,
      );
    });
    it('that blocks a script of somebody else only', async () => {
      const policy = { 'content-security-policy': `script-src 'self'` };
      const head = '<script src="http://127.0.0.1:9/ads.js"></script>';
      const found = await under(policy, async () => findings(await visit({ head })));
      none(found, 'policy-blocks');
    });
    for (const [directive, sources] of [
      ['img-src', "'none'"],
      ['img-src', "'self' data:"],
      ['media-src', "'self'"],
      ['connect-src', "'self'"],
      ['default-src', "'self'"],
    ] as const)
      it(`that has ${directive} ${sources}`, async () => {
        const policy = { 'content-security-policy': `${directive} ${sources}` };
        const found = await under(policy, async () => findings(await visit({})));
        const wanted = directive === 'default-src' ? ['connect-src', 'img-src', 'media-src'] : [directive];
        for (const one of wanted) assert.match(said(found, 'policy-blocks'), new RegExp(`Add to the policy: ${one} `));
      });
    it('that only reports', async () => {
      const policy = { 'content-security-policy-report-only': "default-src 'none'" };
      const found = await under(policy, async () => findings(await visit({})));
      none(found, 'policy-blocks');
    });
    it('that is written in the page', async () => {
      const head = `<meta http-equiv="content-security-policy" content="img-src 'self'">`;
      assert.match(said(await findings(await visit({ head })), 'policy-blocks'), /img-src blob: data:/);
    });
    it('that demands Trusted Types, where no element is there', async () => {
      const policy = { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" };
      const without = await under(policy, async () => findings(await visit({ scripts: ['doctor'] })));
      assert.match(said(without, 'policy-types'), /trusted-types lit-html/);
      const found = await under(policy, async () => findings(await visit({})));
      none(found, 'policy-types', 'elements-missing');
    });
  });

  describe('the frame', () => {
    const framed = async (attributes: string, host = 'localhost'): Promise<readonly Finding[]> => {
      const inner = set.site.publish(html()).replace('localhost', host);
      const page = await visit(
        {},
        {
          url: set.site.publish(
            `<!doctype html><html lang="en"><title>Outer</title><iframe ${attributes} src="${inner}"></iframe></html>`,
          ),
        },
      );
      await page.locator('iframe').waitFor();
      const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
      return findings(frame!);
    };

    it('in a sandbox that takes its origin away', async () => {
      const found = await framed('sandbox="allow-scripts allow-forms"');
      assert.match(said(found, 'frame-sandbox'), /Add allow-same-origin/);
      none(found, 'storage-off', 'frame-forms', 'frame-foreign');
    });
    it('in a sandbox that lets nothing be submitted', async () => {
      const found = await framed('sandbox="allow-scripts allow-same-origin allow-popups allow-downloads"');
      assert.match(said(found, 'frame-forms'), /Add allow-forms/);
      none(found, 'frame-sandbox', 'frame-narrow');
    });
    it('in a sandbox without tabs and downloads', async () => {
      const found = await framed('sandbox="allow-scripts allow-same-origin allow-forms"');
      assert.match(said(found, 'frame-narrow'), /without allow-popups and allow-downloads/);
      none(found, 'frame-sandbox', 'frame-forms');
    });
    it('in a sandbox of the header', async () => {
      const policy = { 'content-security-policy': 'sandbox allow-scripts' };
      const found = await under(policy, async () => findings(await visit({})));
      for (const code of ['frame-sandbox', 'frame-forms'] as const) assert.match(said(found, code), /header/);
    });
    it('of the same site, without a sandbox', async () => {
      none(await framed(''), 'frame-sandbox', 'frame-forms', 'frame-narrow', 'frame-foreign', 'features-off');
    });
    it('of another site, which has to be allowed the microphone', async () => {
      const found = await framed('', '127.0.0.1');
      said(found, 'frame-foreign');
      assert.match(
        said(found, 'features-off'),
        /may not use microphone and clipboard-write.*allow="microphone; clipboard-write"/,
      );
      none(await framed('allow="microphone; clipboard-write"', '127.0.0.1'), 'features-off');
    });
    it('and a header that takes the microphone from every page', async () => {
      const found = await under({ 'permissions-policy': 'microphone=()' }, async () => findings(await visit({})));
      assert.match(said(found, 'features-off'), /may not use microphone\. /);
    });
    it('of a page that is a file', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
      try {
        const file = join(folder, 'page.html');
        writeFileSync(file, html());
        const found = await findings(await visit({}, { url: pathToFileURL(file).href }));
        said(found, 'page-file');
        none(found, 'frame-sandbox');
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
    it('of a browser without cookies', async () => {
      const head = `<script>Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false })</script>`;
      assert.match(said(await findings(await visit({ head })), 'cookies-off'), /SameSite=None/);
    });
  });

  describe('the storage', () => {
    it('that has no room', async () => {
      const prepare = async (page: Page): Promise<void> => {
        const devtools = await page.context().newCDPSession(page);
        await devtools.send('Storage.overrideQuotaForOrigin', { origin: set.site.url, quotaSize: 1 });
      };
      assert.match(said(await findings(await visit({}, { prepare })), 'storage-full'), /no room .*\(IndexedDB\)/);
    });
    it('that the site has filled itself', async () => {
      const head = `<script>
        for (const size of [100000, 1000, 10])
          try { for (let count = 0; ; count++) localStorage.setItem(size + ' ' + count, 'x'.repeat(size)); } catch {}
      </script>`;
      const found = await findings(await visit({ head }));
      assert.match(said(found, 'storage-full'), /no room .*\(localStorage\)/);
      none(found, 'storage-off');
    });
    for (const [store, getter] of [
      ['IndexedDB', 'indexedDB'],
      ['localStorage', 'localStorage'],
    ] as const)
      it(`of which ${store} is forbidden`, async () => {
        const head = `<script>Object.defineProperty(window, '${getter}', { get() { throw new DOMException('denied', 'SecurityError') } })</script>`;
        assert.match(said(await findings(await visit({ head })), 'storage-off'), new RegExp(`\\(${store}\\)`));
      });
    it('that is not there', async () => {
      const head = `<script>Object.defineProperty(window, 'indexedDB', { value: undefined })</script>`;
      said(await findings(await visit({ head })), 'storage-off');
    });
    it('that never answers, and does not wait for it', async () => {
      const head = '<script>IDBFactory.prototype.open = () => ({})</script>';
      said(await findings(await visit({ head })), 'storage-silent');
    });
  });

  describe('a socket', () => {
    const behind = async (answer: (line: WebSocket) => void): Promise<readonly Finding[]> => {
      const server = new WebSocketServer({ port: 0, host: 'localhost' });
      await once(server, 'listening');
      server.on('connection', (line) => line.on('message', () => answer(line)));
      const socket = `ws://localhost:${(server.address() as AddressInfo).port}/ws`;
      try {
        return await findings(
          await visit(chat(`api-url="${set.proxy.url}" socket-url="${socket}" ${set.tokenServer}`)),
        );
      } finally {
        for (const line of server.clients) line.terminate();
        server.close();
      }
    };
    const bytes = (...all: readonly number[]): Buffer => Buffer.from(all);

    for (const [what, code, answer] of [
      ['makes text of bytes', 'socket-text', (line) => line.send('@\u0003')],
      ['replaces bytes', 'socket-garbled', (line) => line.send(bytes(0x40, 0x03, 0x4a, 0x02, 0xef, 0xbf, 0xbd))],
      ['sends back what it gets', 'socket-garbled', (line) => line.send(bytes(0x40, 0x03))],
      ['ends it', 'socket-closed', (line) => line.close()],
      ['keeps frames to itself', 'socket-silent', () => undefined],
    ] as const satisfies readonly (readonly [string, ProblemCode, (line: WebSocket) => void])[])
      it(`behind something that ${what}`, async () => void said(await behind(answer), code));
  });

  it('a page of https, and what it may not call', async () => {
    const origin = 'https://shop.example';
    const secure = (given: Given): Promise<Page> => {
      const { pathname } = new URL(set.site.publish(html(given).replaceAll(`${set.site.url}/`, '/')));
      const prepare = (page: Page): Promise<unknown> =>
        page.context().route(`${origin}/**`, async (route) => {
          const answered = await fetch(set.site.url + new URL(route.request().url()).pathname);
          const type = answered.headers.get('content-type')!;
          await route.fulfill({
            status: answered.status,
            headers: { 'content-type': type },
            body: await answered.text(),
          });
        });
      return visit(given, { url: origin + pathname, prepare });
    };
    const insecure =
      'api-url="http://chat.example" socket-url="ws://chat.example/ws" token-url="http://tokens.example/chat"';
    const found = await findings(await secure(chat(insecure)));
    for (const code of ['api-mixed', 'socket-mixed', 'endpoint-mixed'] as const) said(found, code);
    assert.match(said(found, 'socket-mixed'), /socket-url="wss:\/\/chat\.example\/ws"/);
  });

  it('a clock that is two days ahead', async () => {
    const head = '<script>{ const { now } = Date; Date.now = () => now() + 172800000; }</script>';
    assert.match(said(await findings(await visit({ head })), 'clock-wrong'), /1728\d\d seconds ahead of/);
  });

  it('user ids with capital letters', async () => {
    const body = `<agora-connection ${set.where} ${set.tokenServer} manual user-id="Ada"><agora-peer-chat peer="BOB"></agora-peer-chat></agora-connection>`;
    const words = said(await findings(await visit({ connection: body })), 'user-id-case');
    assert.match(words, /"Ada" is "ada"/);
    assert.match(words, /"BOB" is "bob"/);
  });

  it('an endpoint that answers with a page, or leads to one', async () => {
    const at = (url: string): Given => chat(`${set.where.replace(/app-key="[^"]+"/, '')} token-url="${url}"`);
    assert.match(said(await findings(await visit(at('/html'))), 'endpoint-page'), /web page \(HTTP 200\)/);
    assert.match(said(await findings(await visit(at('/away'))), 'endpoint-login-page'), /Answer 401/);
  });

  it('a chat server that redirects, and may be read', async () => {
    const moved = await StaticServer.start({
      handle: ({ method, url }, response) => {
        const more = { ...open, 'access-control-allow-headers': 'content-type' };
        if (method === 'OPTIONS') response.writeHead(204, more).end();
        else if (url === '/') response.writeHead(200, { ...more, 'content-type': 'text/html' }).end('<h1>Hello</h1>');
        else response.writeHead(301, { ...more, location: '/' }).end();
        return true;
      },
    });
    try {
      const given = chat(`api-url="${moved.url}" socket-url="${set.proxy.socketUrl}" ${set.tokenServer}`);
      assert.match(said(await findings(await visit(given)), 'api-redirect'), /final address/);
    } finally {
      await moved[Symbol.asyncDispose]();
    }
  });
});
