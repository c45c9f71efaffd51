/** `<agora-doctor>` on real pages: one that is well, and pages with a policy, a frame or a second copy in the way. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { AgoraDoctor } from '../../src/doctor/define.js';
import type { ProblemCode } from '../../src/doctor/problems/problems.js';
import { stage } from '../support/stand-in-stage.js';
import { StaticServer } from '../support/static-server.js';
import { newUser } from '../support/stand-in-talk.js';
import { tokenFor } from '../support/stand-in-users.js';

describe('the doctor on a page', () => {
  let policy: string | undefined;
  /** Where the site redirects to. */
  let elsewhere = '';
  /** What the site's token endpoint answers. */
  let answer: () => Promise<object> = () => Promise.resolve({});
  const worker = `addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => {
      if (!event.request.url.endsWith('/chat-token')) return;
      event.respondWith(caches.open('all').then(async (cache) => {
        const kept = await cache.match(event.request);
        if (kept) return kept;
        const answer = await fetch(event.request);
        await cache.put(event.request, answer.clone());
        return answer;
      }));
    });`;
  const set = stage({
    headers: (): Record<string, string> => (policy ? { 'content-security-policy': policy } : {}),
    handle: ({ url }, response) => {
      if (url === '/away') response.writeHead(302, { location: elsewhere }).end();
      else if (url === '/worker.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(worker);
      else if (url === '/chat-token')
        void answer().then((body) =>
          response
            .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
            .end(JSON.stringify(body)),
        );
      else return false;
      return true;
    },
  });
  /** The doctor asks for what is refused, and browsers say so on the console. */
  const asked = [/status of 40\d/, /ERR_REQUEST_RANGE_NOT_SATISFIABLE/];
  const refusals = [...asked, /Content Security Policy/, /violates the following/, /Failed to load/, /WebSocket/];

  const page = (attributes: string, more = '', head = ''): string =>
    bare(
      `<agora-connection ${set.where} manual ${attributes}><agora-login></agora-login></agora-connection>`,
      more,
      head,
    );
  const bare = (connection: string, more = '', head = ''): string => {
    const scripts = ['/agora-chat-elements.js', '/agora-doctor.js'].map(
      (src) => `<script type="module" src="${src}"></script>`,
    );
    return set.site.publish(
      `<!doctype html><html lang="en"><head><title>A page</title>${head}${scripts.join('')}</head>` +
        `<body><main>${connection}${more}<agora-doctor></agora-doctor></main></body></html>`,
    );
  };
  const visit = async (url: string, allow: readonly RegExp[] = asked): Promise<Page> => {
    const visitor = await set.browser.visitor({ allow });
    await visitor.page.goto(url);
    return visitor.page;
  };
  const finished = (where: Page | Locator): Promise<void> =>
    where
      .getByText(/No problems found|wrong\./)
      .first()
      .waitFor();
  /** What is said of a subject. */
  const said = (where: Page, about: string): Promise<string> =>
    where
      .locator('agora-doctor li')
      .filter({ hasText: about })
      .allTextContents()
      .then((all) => all.join('\n'));

  const codes = (where: Page): Promise<readonly (string | undefined)[]> =>
    where.evaluate(() => document.querySelector('agora-doctor')!.findings.map(({ code }) => code));
  /** Looks at such a page, and wants these problems to be found. */
  const finds = async (wanted: readonly ProblemCode[], url: string, allow?: readonly RegExp[]): Promise<Page> => {
    const at = await visit(url, allow);
    await finished(at);
    const found = await codes(at);
    for (const code of wanted) assert.ok(found.includes(code), `${code} is not among ${found.join()}`);
    return at;
  };

  it('finds nothing wrong with what is well', async () => {
    const user = await newUser(set);
    const token = await tokenFor(set.server.url, user);
    const at = await visit(page(`user-id="${user}" token="${token}"`));
    await finished(at);
    assert.match(await said(at, 'socket'), /✓.*accepts chat frames/);
    assert.match(await said(at, 'security policy'), /✓/);
    assert.match(await said(at, 'versions'), /✓/);
    assert.equal(await at.getByRole('img', { name: 'Wrong' }).count(), 0);
    assert.equal(await at.getByText(token.slice(0, 20)).count(), 0);
  });

  it('knows the widget, which brings the other elements with its first use', async () => {
    const user = await newUser(set);
    const token = await tokenFor(set.server.url, user);
    const scripts = ['/agora-chat-widget.js', '/agora-doctor.js'].map(
      (src) => `<script type="module" src="${src}"></script>`,
    );
    const at = await visit(
      set.site.publish(
        `<!doctype html><html lang="en"><head><title>A shop</title>${scripts.join('')}</head><body><main>` +
          `<agora-chat-widget ${set.where} user-id="${user}" token="${token}"></agora-chat-widget><agora-doctor></agora-doctor>` +
          '</main></body></html>',
      ),
    );
    await finished(at);
    assert.match(await said(at, 'versions'), /✓/);
    assert.match(await said(at, 'app key'), /✓/);
    assert.equal(await at.getByRole('img', { name: 'Wrong' }).count(), 0);
  });

  it('asks for a guest as the widget does, and makes no other guest', async () => {
    const asked: string[] = [];
    const answers = await StaticServer.start({
      handle: (request, response) => {
        request.on('data', (body) => asked.push(`${request.method} ${String(body)}`));
        request.on('end', () => {
          const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
          response.writeHead(request.method === 'GET' ? 405 : 200, open).end('{"hello":"world"}');
        });
        return true;
      },
    });
    const widget = `<agora-chat-widget ${set.where} guest token-url="${answers.url}/token"></agora-chat-widget>`;
    const scripts = ['/agora-chat-widget.js', '/agora-doctor.js']
      .map((src) => `<script type="module" src="${src}"></script>`)
      .join('');
    const at = await finds(
      ['endpoint-no-token'],
      set.site.publish(
        `<!doctype html><html lang="en"><head><title>A shop</title>${scripts}</head><body>${widget}<agora-doctor></agora-doctor></body></html>`,
      ),
    );
    const guest = await at.evaluate(() => localStorage.getItem('agora-chat:guest'));
    assert.match(guest!, /^[0-9a-f]{32}$/);
    assert.deepEqual(asked, [`POST {"guest":"${guest}"}`]);
    await at.evaluate(() => document.querySelector('agora-chat-widget')!.show());
    await at.waitForFunction(() => document.querySelector('agora-chat-widget')!.connection !== undefined);
    await at.locator('agora-chat-widget').getByText('The login server gave an invalid answer.').first().waitFor();
    assert.deepEqual(new Set(asked), new Set([`POST {"guest":"${guest}"}`]));
    await answers[Symbol.asyncDispose]();
  });

  it('names the directives that a content security policy lacks, and what it blocks', async () => {
    policy = "default-src 'self'; media-src 'none'; img-src 'self'";
    try {
      const blocked = ['policy-blocks', 'api-blocked', 'socket-blocked', 'endpoint-blocked'] as const;
      const at = await finds(blocked, page(set.tokenServer), refusals);
      const words = await said(at, 'security policy');
      assert.match(
        words,
        new RegExp(`Add to the policy: connect-src ${set.proxy.url} ${set.proxy.url.replace('http', 'ws')}`),
      );
      assert.match(words, /Add to the policy: img-src blob: data:\./);
      assert.match(words, /Add to the policy: media-src blob:\./);
      await finds(['directory-blocked'], bare('<agora-connection app-key="demo#local" manual>'), refusals);
    } finally {
      policy = undefined;
    }
  });

  it('says that a server of another origin lets this page not read it', async () => {
    const elsewhere = await StaticServer.start({ handle: (_, response) => Boolean(response.end('{"token":"007"}')) });
    const at = await finds(['endpoint-cors'], page(`token-url="${elsewhere.url}/token"`), [/CORS/, ...refusals]);
    assert.match(await said(at, 'token endpoint'), /✗.*\(CORS\).*Access-Control-Allow-Origin: http/);
    const server = `<agora-connection app-key="demo#local" api-url="${elsewhere.url}" socket-url="${elsewhere.url.replace('http', 'ws')}" manual>`;
    await finds(['api-cors', 'socket-refused', 'source-missing'], bare(server), [/CORS/, ...refusals]);
    await elsewhere[Symbol.asyncDispose]();
  });

  it('says that an endpoint redirects to a login page of another origin', async () => {
    const login = await StaticServer.start({ pages: { '/': '<!doctype html><form></form>' } });
    elsewhere = login.url;
    try {
      await finds(['endpoint-redirect'], page('token-url="/away"'), [/CORS/, ...refusals]);
    } finally {
      await login[Symbol.asyncDispose]();
    }
  });

  it('says that a service worker of the site hands out the same token again', async () => {
    const user = await newUser(set);
    answer = async () => ({ token: await tokenFor(set.server.url, user), user });
    const url = page('token-url="/chat-token" user-id="' + user + '"');
    const at = await visit(url);
    await finished(at);
    assert.ok(!(await codes(at)).includes('endpoint-worker'));
    await at.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
    });
    await at.reload();
    await finished(at);
    assert.ok((await codes(at)).includes('endpoint-worker'), (await codes(at)).join());
  });

  it('says that there is no element, that none is registered, and that nothing can be stored', async () => {
    await finds(['no-element'], bare(''));
    const only = '<script type="module" src="/agora-doctor.js"></script>';
    const element = `<agora-connection ${set.where} manual></agora-connection>`;
    await finds(
      ['elements-missing'],
      set.site.publish(
        `<!doctype html><html lang="en"><title>x</title>${only}${element}<agora-doctor></agora-doctor></html>`,
      ),
    );
    const noStorage =
      '<script>Object.defineProperty(window, "indexedDB", { get() { throw new Error("denied") } })</script>';
    await finds(['storage-off'], page(set.tokenServer, '', noStorage));
  });

  it('speaks English from left to right on an Arabic page', async () => {
    const at = await visit(page(''));
    await at.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
    const ways = await at
      .locator('agora-doctor')
      .evaluate(({ shadowRoot }) =>
        [...shadowRoot!.children].map((part) => [
          part.closest('[lang]')?.getAttribute('lang'),
          getComputedStyle(part).direction,
        ]),
      );
    assert.deepEqual(ways, [
      ['en', 'ltr'],
      ['en', 'ltr'],
      ['en', 'ltr'],
    ]);
  });

  it('says that a page is not secure', async () => {
    const { page: at, context } = await set.browser.visitor({ allow: [...refusals, /.*/] });
    const origin = 'http://shop.example';
    await context.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const answered = await fetch(set.site.url + pathname);
      const headers = { 'content-type': answered.headers.get('content-type')! };
      await route.fulfill({ status: answered.status, headers, body: await answered.text() });
    });
    await at.goto(origin + new URL(page(set.tokenServer)).pathname);
    await finished(at);
    assert.ok((await codes(at)).includes('page-insecure'));
  });

  it('says that the elements are of another version', async () => {
    const mark = '<script>window[Symbol.for("agora-chat-elements/version")] = "0.0.1"</script>';
    await finds(['copies-differ'], page(set.tokenServer, '', mark), [
      /version 0\.0\.1 is registered already/,
      ...refusals,
    ]);
  });

  it('says that it stands in a frame of another site', async () => {
    const inner = page(set.tokenServer);
    const outer = set.site.publish(
      `<!doctype html><html lang="en"><title>Outer</title><iframe src="${inner.replace('localhost', '127.0.0.1')}"></iframe></html>`,
    );
    const at = await visit(outer);
    const frame = at.frameLocator('iframe');
    await finished(frame.locator('agora-doctor'));
    const found = await frame
      .locator('agora-doctor')
      .evaluate((doctor) => (doctor as AgoraDoctor).findings.map(({ code }) => code));
    assert.ok(found.includes('frame-foreign'));
  });

  for (const address of ['/copy/agora-chat-elements.js', '/agora-chat-elements.js?version=2'])
    it(`says that the package is there twice, the second time as ${address}`, async () => {
      const second = `<script type="module" src="${address}"></script>`;
      const at = await visit(page(set.tokenServer, '', second), refusals);
      await finished(at);
      await at.getByRole('button', { name: 'Look again' }).click();
      await at
        .getByText(/The package is loaded 2 times/)
        .first()
        .waitFor();
      await finished(at);
      assert.ok((await codes(at)).includes('copies-many'));
    });

  it('says that the script of a widget is there twice', async () => {
    const scripts = ['/agora-chat-widget.js', '/agora-chat-widget.js?version=2', '/agora-doctor.js'];
    const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
    await finds(
      ['copies-many'],
      set.site.publish(
        `<!doctype html><html lang="en"><head><title>A shop</title>${tags}</head><body><main>` +
          `<agora-chat-widget ${set.where} ${set.tokenServer}></agora-chat-widget><agora-doctor></agora-doctor>` +
          '</main></body></html>',
      ),
    );
  });

  for (const [what, answer, found] of [
    ['missing', { status: 404, body: 'not found' }, /the server answers with status 404/],
    [
      'a web page',
      { status: 200, contentType: 'text/html', body: '<!doctype html><title>A site</title>' },
      /the server answers with text\/html/,
    ],
  ] as const)
    it(`says which file the script cannot run without: ${what}`, async () => {
      const visitor = await set.browser.visitor({ allow: [/MIME type/, ...refusals] });
      const at = visitor.page;
      await at.route('**/chunks/elements-*', (route) => route.fulfill(answer));
      await at.goto(page(set.tokenServer));
      await finished(at);
      assert.ok((await codes(at)).includes('file-missing'));
      assert.match(await said(at, 'versions'), /chunks\/elements-/);
      assert.match(await said(at, 'versions'), found);
    });

  it('asks for no file of a script that runs', async () => {
    const at = await visit(page(set.tokenServer));
    await finished(at);
    const asked = await at.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/chunks/elements-')).length,
    );
    assert.equal(asked, 1);
  });

  it('looks again when it is asked to', async () => {
    const at = await visit(page(set.tokenServer));
    await finished(at);
    await at.evaluate(() => document.querySelector('agora-connection')!.setAttribute('app-key', 'demo'));
    await at.getByRole('button', { name: 'Look again' }).click();
    await at.getByText('"demo" is not of the form org#app.').first().waitFor();
  });
});
