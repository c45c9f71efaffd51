/** `<agora-doctor>` on real pages: one that is well, and pages with a policy, a frame or a second copy in the way. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { stage } from '../support/stand-in-stage.js';
import { StaticServer } from '../support/static-server.js';
import { newUser } from '../support/stand-in-talk.js';
import { tokenFor } from '../support/stand-in-users.js';

describe('the doctor on a page', () => {
  let policy: string | undefined;
  const set = stage({ headers: (): Record<string, string> => (policy ? { 'content-security-policy': policy } : {}) });
  /** The doctor asks for what is refused, and browsers say so on the console. */
  const asked = [/status of 40\d/, /ERR_REQUEST_RANGE_NOT_SATISFIABLE/];
  const refusals = [...asked, /Content Security Policy/, /violates the following/, /Failed to load/, /WebSocket/];

  const page = (attributes: string, more = '', head = ''): string => {
    const connection = `<agora-connection ${set.where} manual ${attributes}><agora-login></agora-login></agora-connection>`;
    const scripts = ['/agora-chat-elements.js', '/agora-doctor.js'].map(
      (src) => `<script type="module" src="${src}"></script>`,
    );
    return set.site.publish(
      `<!doctype html><html lang="en"><head><title>A page</title>${scripts.join('')}${head}</head>` +
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

  it('names the directives that a content security policy lacks', async () => {
    policy = "default-src 'self'; media-src 'none'; img-src 'self'";
    try {
      const at = await visit(page(set.tokenServer), refusals);
      await finished(at);
      const words = await said(at, 'security policy');
      assert.match(
        words,
        new RegExp(`Add to the policy: connect-src ${set.proxy.url} ${set.proxy.url.replace('http', 'ws')}`),
      );
      assert.match(words, /Add to the policy: img-src blob: data:\./);
      assert.match(words, /Add to the policy: media-src blob:\./);
    } finally {
      policy = undefined;
    }
  });

  it('says that a token endpoint of another origin lets this page not read it', async () => {
    const elsewhere = await StaticServer.start({ handle: (_, response) => Boolean(response.end('{"token":"007"}')) });
    const at = await visit(page(`token-url="${elsewhere.url}/token"`), [/CORS/, ...refusals]);
    await finished(at);
    assert.match(await said(at, 'token endpoint'), /✗.*\(CORS\).*Access-Control-Allow-Origin: http/);
    await elsewhere[Symbol.asyncDispose]();
  });

  it('says that it stands in a frame of another site', async () => {
    const inner = page(set.tokenServer);
    const outer = set.site.publish(
      `<!doctype html><html lang="en"><title>Outer</title><iframe src="${inner.replace('localhost', '127.0.0.1')}"></iframe></html>`,
    );
    const at = await visit(outer);
    const frame = at.frameLocator('iframe');
    await frame
      .getByText(/cross-site frame/)
      .first()
      .waitFor();
  });

  it('says that the package is there twice', async () => {
    const second = '<script type="module" src="/copy/agora-chat-elements.js"></script>';
    const at = await visit(page(set.tokenServer, '', second), refusals);
    await finished(at);
    await at.getByRole('button', { name: 'Look again' }).click();
    await at
      .getByText(/The package is loaded 2 times/)
      .first()
      .waitFor();
  });

  it('looks again when it is asked to', async () => {
    const at = await visit(page(set.tokenServer));
    await finished(at);
    await at.evaluate(() => document.querySelector('agora-connection')!.setAttribute('app-key', 'demo'));
    await at.getByRole('button', { name: 'Look again' }).click();
    await at.getByText('"demo" is not of the form org#app.').first().waitFor();
  });
});
