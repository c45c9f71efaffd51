/** The ways in which a page without a bundler gets the elements: each ends in a sent message. */
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { hasStatus } from '../support/pages-messages.js';
import { dist, quickstartBody } from '../support/pages-bare.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser } from '../support/stand-in-talk.js';

const integrity = (prefix: string): Record<string, string> => {
  const { integrity: hashes } = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as {
    integrity: Record<string, string>;
  };
  return Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [file.replace('./', prefix), hash]));
};

describe('a page gets the elements', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ways-in-'));
  after(() => rmSync(folder, { recursive: true }));
  /** A file of the package that somebody has changed. */
  let changed: RegExp | undefined;
  const set = stage({
    handle: (request, response) => {
      const path = new URL(request.url!, 'http://site').pathname;
      const send = (file: string, more = ''): true => {
        const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
        response.writeHead(200, headers).end(readFileSync(join(dist, file), 'utf8') + more);
        return true;
      };
      // A CDN that hands the file out under the short address, as jsDelivr does.
      if (path === '/npm/agora-chat-elements@0') return send('cdn.js');
      const file = /^\/(?:npm\/agora-chat-elements@0\/dist|static\/vendor)\/(.*\.js)$/.exec(path)?.[1];
      if (file) return send(file);
      return changed?.test(path) ? send(path, '\n// changed') : false;
    },
  });

  const page = (head: string, body = quickstartBody): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A way in</title>${head}</head><body>
    <agora-connection ${set.where} ${set.tokenServer}>${body}</agora-connection></body></html>`;

  const chats = async (opened: Page): Promise<void> => {
    const [user, peer] = [await newUser(set), await newUser(set)];
    await on.signIn(opened, user);
    await on.choosePeer(opened, peer);
    await on.sendText(opened, 'I am in');
    await on.seeMessage(opened, 'I am in');
    await hasStatus(opened, 'I am in', 'Sent');
  };

  const open = async (head: string, allow: readonly RegExp[] = []): Promise<Page> => {
    const { page: opened } = await set.browser.visitor({ allow });
    await opened.goto(set.site.publish(page(head)));
    return opened;
  };

  it('with a classic script', async () => {
    const opened = await open('<script src="/agora-chat-elements.iife.js"></script>');
    await chats(opened);
    assert.equal(await opened.evaluate('typeof agoraChatElements.ChatError'), 'function');
  });

  for (const tag of [
    '<script type="module" nonce="once" src="/agora-chat-elements.js"></script>',
    '<script nonce="once" src="/agora-chat-elements.iife.js" defer></script>',
  ])
    it(`under a policy that trusts a nonce, and what comes with it: ${tag}`, async () => {
      const policy = `script-src 'nonce-once' 'strict-dynamic'; object-src 'none'; base-uri 'none'`;
      await chats(await open(`<meta http-equiv="content-security-policy" content="${policy}">${tag}`));
    });

  it('with a classic script that a bundler has made of the modules, where no module knows its address', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import 'agora-chat-elements/define';`, resolveDir: dist },
      bundle: true,
      format: 'iife',
      minify: true,
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
      logOverride: { 'direct-eval': 'silent', 'empty-import-meta': 'silent' },
    });
    const script = set.site.publish(outputFiles[0]!.text, 'text/javascript');
    await chats(await open(`<script defer src="${script}"></script>`));
  });

  it('with a classic script that comes after one which gives all objects names of its own', async () => {
    const opened = await open(
      `<script>Object.prototype.get = Object.prototype.isMine = () => undefined;</script>
      <script src="/agora-chat-elements.iife.js"></script>`,
      [/Object\.prototype\.get/],
    );
    await opened.getByLabel('User').first().waitFor();
    assert.equal(await opened.evaluate('typeof agoraChatElements.ChatError'), 'function');
  });

  it('with all that is needed first asked for at once, and none of it twice', async () => {
    const links = readFileSync(join(dist, 'preload.html'), 'utf8').replaceAll('"./', '"/');
    const opened = await open(`${links}<script type="module" src="/agora-chat-elements.js"></script>`);
    await opened.getByLabel('User').first().waitFor();
    const asked = await opened.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((one) => ({
        path: new URL(one.name).pathname,
        from: one.startTime,
        to: one.responseEnd,
      })),
    );
    const [entry] = asked.filter(({ path }) => path === '/agora-chat-elements.js');
    for (const [, file] of links.matchAll(/href="([^"]+)"/g)) {
      const [first, ...more] = asked.filter(({ path }) => path === file);
      assert.ok(first!.from <= entry!.to, `${file} is asked for before the module is there`);
      assert.equal(more.length, 0, file);
    }
  });

  it('as a file on a disk, which may load no modules', async () => {
    copyFileSync(join(dist, 'agora-chat-elements.iife.js'), join(folder, 'agora-chat-elements.iife.js'));
    cpSync(join(dist, 'classic'), join(folder, 'classic'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), page('<script src="agora-chat-elements.iife.js" defer></script>'));
    const { page: opened } = await set.browser.visitor();
    await opened.goto(pathToFileURL(join(folder, 'index.html')).href);
    await chats(opened);
  });

  it('by the short address of a CDN, classes too', async () => {
    const opened = await open(
      '<script type="module">import { ChatError } from "/npm/agora-chat-elements@0"; window.known = ChatError.name.length;</script>',
    );
    await chats(opened);
    assert.ok(await opened.evaluate('known > 0'));
  });

  it('from a folder, on a page with a base of its own', async () => {
    const opened = await open(
      '<base href="/elsewhere/"><script type="module" src="/static/vendor/agora-chat-elements.js"></script>',
    );
    await chats(opened);
  });

  describe('held to what was published', () => {
    const head = (): string =>
      `<script type="importmap">${JSON.stringify({ integrity: integrity('/') })}</script>
      <script type="module" src="/agora-chat-elements.js" integrity="${integrity('/')['/agora-chat-elements.js']}"></script>`;

    it('and chats with every file as it was', async () => chats(await open(head())));

    const classic = (): string =>
      `<script src="/agora-chat-elements.iife.js" integrity="${integrity('/')['/agora-chat-elements.iife.js']}" defer></script>`;

    it('and chats with a classic script, whose hash holds its parts too', async () => chats(await open(classic())));

    for (const [what, tags] of Object.entries({ modules: head, 'a classic script': classic }))
      it(`and does not run a part of ${what} that somebody has changed, and says that it is missing`, async () => {
        const user = await newUser(set);
        changed = /live-session/;
        try {
          const opened = await open(tags(), [/digest/, /integrity/, /status of 4/]);
          await on.logIn(opened, user);
          await opened.locator('agora-login').getByText('No connection to the chat server.').first().waitFor();
          await on.seeInLog(opened, /The chat program.* could not be loaded/);
        } finally {
          changed = undefined;
        }
      });
  });
});
