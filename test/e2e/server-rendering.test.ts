/** Pages that a server has drawn (`@lit-labs/ssr`): seen before the script is there, then taken over where they stand. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { dist } from '../support/pages-bare.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser } from '../support/stand-in-talk.js';

const root = resolve(import.meta.dirname, '../..');

const drawn = (elements: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'test/support/drawn.ts'], {
    cwd: root,
    input: elements,
    encoding: 'utf8',
  });

const tags = ['agora-connection', 'agora-login', 'agora-log', 'agora-conversations', 'agora-peer-chat'] as const;
const places = (page: Page): Promise<string> =>
  page.evaluate(
    (names) =>
      JSON.stringify(
        names.map((name) => {
          const { x, y, width, height } = document.querySelector(name)!.getBoundingClientRect();
          return { name, x, y, width, height };
        }),
        null,
        1,
      ),
    tags,
  );

/** The page of a site with Lit's own support for such pages, bundled as one file. */
const bundled = async (): Promise<string> => {
  const contents = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'agora-chat-elements/define';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    logOverride: { 'direct-eval': 'silent' },
  });
  return outputFiles[0]!.text;
};

describe('a page that a server has drawn', async () => {
  const script = await bundled();
  let hold: Promise<void> | undefined;
  const set = stage({
    folder: dist,
    handle: (request, response) => {
      if (request.url !== '/app.js' && request.url !== '/agora-chat-elements.js') return false;
      if (request.url === '/agora-chat-elements.js' && !hold) return false;
      void (hold ?? Promise.resolve()).then(() =>
        request.url === '/app.js'
          ? response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
          : response.writeHead(200, { 'content-type': 'text/javascript' }).end("import '/agora-chat-elements.js?now'"),
      );
      return true;
    },
  });

  const elements = (): string =>
    `<agora-connection ${set.where} ${set.tokenServer}><agora-login></agora-login><agora-conversations></agora-conversations>` +
    '<agora-peer-chat></agora-peer-chat><agora-log></agora-log></agora-connection>';
  const publish = (file: string, body: string): string =>
    set.site.publish(
      `<!doctype html><html lang="en"><head><title>Drawn</title><link rel="stylesheet" href="/agora-chat-elements.css">
      <script type="module" src="${file}"></script></head><body>${body}</body></html>`,
    );

  for (const [name, file] of [
    ['with the script tag', '/agora-chat-elements.js'],
    ["with Lit's support for hydration", '/app.js'],
  ] as const)
    it(`stands still while it wakes, keeps what was typed, and chats, ${name}`, async () => {
      const [user, peer] = [await newUser(set), await newUser(set)];
      let release = (): void => {};
      hold = new Promise((done) => (release = done));
      const { page } = await set.browser.visitor();
      await page.goto(publish(file, drawn(elements())), { waitUntil: 'commit' });
      const username = page.getByRole('textbox', { name: 'Username', exact: true });
      await username.fill(user);
      await page.getByLabel('Password', { exact: true }).fill('typed too early');
      await page.getByLabel('Password', { exact: true }).press('Enter');
      assert.doesNotMatch(page.url(), /early/);
      const before = await places(page);
      release();
      hold = undefined;
      await page.waitForFunction(() =>
        document.querySelector('agora-log:defined')?.shadowRoot?.querySelector('time, .empty'),
      );
      await page.waitForFunction(() => document.querySelector('agora-login')?.hasUpdated);
      assert.equal(await places(page), before);
      assert.equal(await username.count(), 1);
      assert.equal(await username.inputValue(), user);
      await on.signIn(page, user);
      await on.choosePeer(page, peer);
      await on.sendText(page, 'Hello from a drawn page');
      await on.seeMessage(page, 'Hello from a drawn page');
    });

  it('has the box of an inbox, in its size, and what is in it with the script', async () => {
    let release = (): void => {};
    hold = new Promise((done) => (release = done));
    const { page } = await set.browser.visitor();
    const body = `<agora-connection ${set.where} ${set.tokenServer}><agora-inbox></agora-inbox></agora-connection>`;
    await page.goto(publish('/agora-chat-elements.js', drawn(body)), { waitUntil: 'commit' });
    const box = (): Promise<unknown> => page.locator('agora-inbox').boundingBox();
    await page.waitForFunction(() => document.querySelector('agora-inbox')?.shadowRoot);
    const before = await box();
    release();
    hold = undefined;
    await page.getByRole('searchbox', { name: 'Search' }).waitFor({ timeout: 60_000 });
    assert.deepEqual(await box(), before);
  });

  it('leaves a widget and a doctor to the browser, with what the page has put into them', async () => {
    const inside = `${set.where} ${set.tokenServer} peer="bob"`;
    const body = drawn(
      `<agora-chat-widget ${inside}><p slot="greeting">Questions?</p></agora-chat-widget><agora-doctor for="shop"></agora-doctor>`,
    );
    assert.doesNotMatch(body, /<template/);
    assert.match(body, /<agora-doctor +for="shop"/);
    const { page } = await set.browser.visitor();
    await page.goto(publish('/agora-chat-widget.js', `${body}<script type="module" src="/agora-doctor.js"></script>`));
    await page.locator('agora-chat-widget').getByRole('button', { name: 'Open chat' }).waitFor();
    await page.locator('agora-doctor').getByText('1 thing is wrong.').waitFor();
    assert.equal(await page.locator('agora-chat-widget p[slot=greeting]').count(), 1);
  });

  it('keeps room for elements that nobody has drawn, with what the page shows meanwhile', async () => {
    let release = (): void => {};
    hold = new Promise((done) => (release = done));
    const { page } = await set.browser.visitor();
    const body = elements().replace('<agora-peer-chat>', '<agora-peer-chat><p>The chat is on its way.</p>');
    await page.goto(publish('/agora-chat-elements.js', body), { waitUntil: 'commit' });
    await page.getByText('The chat is on its way.').first().waitFor();
    const before = await places(page);
    release();
    hold = undefined;
    await page.getByRole('button', { name: 'Login' }).waitFor();
    await page.getByText('The chat is on its way.').first().waitFor({ state: 'hidden' });
    assert.equal(await places(page), before);
  });

  it('has no attribute of ours before it has loaded', async () => {
    const { page } = await set.browser.visitor({ allow: [/slow\.png/] });
    let release = (): void => {};
    const picture = new Promise<void>((done) => (release = done));
    await page.route('**/slow.png', (route) => void picture.then(() => route.abort()));
    await page.goto(publish('/agora-chat-elements.js', `${elements()}<img src="/slow.png" alt="">`), {
      waitUntil: 'commit',
    });
    await page.getByRole('button', { name: 'Login' }).waitFor();
    assert.equal(await page.locator('agora-connection').getAttribute('status'), null);
    release();
    await page.locator('agora-connection[status=signed-out]').waitFor();
  });
});
