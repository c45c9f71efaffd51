/** The pieces of code that README and the pages about one subject give to copy: each is run as it stands, with our addresses. */
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { barePage, dist, quickstartBody } from '../support/pages-bare.js';
import { snippetsOf, type Snippet } from '../support/snippets.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser } from '../support/stand-in-talk.js';
import { haveUsers, tokenFor } from '../support/stand-in-users.js';
import { openPage, panel, shop, tag } from '../support/widget.js';

const root = resolve(import.meta.dirname, '../..');

describe('the code to copy', () => {
  let user = '';
  const set = stage({
    handle: ({ url }, response) => {
      if (url !== '/chat-token') return false;
      void tokenFor(set.server.url, user).then((token) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token, user })),
      );
      return true;
    },
  });

  const visit = async (html: string, allow: readonly RegExp[] = []): Promise<Page> => {
    const { page } = await set.browser.visitor({ allow });
    await page.goto(set.site.publish(html));
    return page;
  };
  const bare = (more: string, attributes = set.tokenServer, body = quickstartBody): string =>
    barePage(`${set.where} ${attributes}`, body).replace('</body>', `${more}</body>`);
  /** What the reference shows of an element: the script is that of the page. */
  const example = (text: string): string =>
    `<!doctype html><html lang="en"><title>x</title><script type="module" src="/agora-chat-elements.js"></script>${text
      .replace('app-key="org#app"', set.where)
      .replace('token-server="/chat"', set.tokenServer)}</html>`;
  const moduleOf = (code: string): string => `<script type="module">${code}</script>`;
  /** Where this repository serves its files. */
  const withAddress = (html: string): string =>
    html.replace(/(["'])(?:https:\/\/[^"']*\/)?(agora-[a-z-]+\.js)\1/g, `"${set.site.url}/$2"`);
  const bundled = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: dist },
      bundle: true,
      format: 'esm',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
      logOverride: { 'direct-eval': 'silent' },
    });
    return `<script type="module" src="${set.site.publish(outputFiles[0]!.text, 'text/javascript')}"></script>`;
  };
  const tags = (...all: readonly string[]): string =>
    `JSON.stringify(${JSON.stringify(all)}.map((tag) => !!customElements.get(tag)))`;

  /** By words that are in the snippet. */
  const runs: Readonly<Record<string, (text: string) => Promise<void>>> = {
    '<agora-peer-chat peer="support">': async (text) => {
      user = await newUser(set);
      const page = await visit(
        `<!doctype html><title>x</title>${withAddress(text).replace('app-key="org#app"', set.where)}`,
      );
      await on.becomes(page, 'online');
      await on.composer(page).waitFor();
    },
    '<agora-conversations title-badge>': async (text) => {
      const page = await visit(example(text));
      await page.locator('agora-conversations').getByText('No conversations yet.').first().waitFor();
    },
    '<agora-peer-chat peer="bob">': async (text) => {
      const page = await visit(example(text));
      await on.chat(page).getByText('Log in to chat.').first().waitFor();
    },
    '<agora-inbox></agora-inbox>': async (text) => {
      user = await newUser(set);
      const page = await visit(example(text));
      await on.becomes(page, 'online');
      await page.getByText('No conversations yet').first().waitFor();
    },
    '<agora-doctor>': async (text) => {
      const page = await visit(bare(withAddress(text)), [/status of 40\d/, /ERR_REQUEST_RANGE_NOT_SATISFIABLE/]);
      await page.getByText(/^(No problems found|\d+ things? (is|are) wrong)/).waitFor();
    },
    "import 'agora-chat-elements/define'": async (text) => {
      const script = await bundled(
        `${text}\nglobalThis.got = [AgoraConnection.tag, new ChatError('busy', 'x').code].join();`,
      );
      const page = await visit(`<!doctype html><title>x</title>${script}`);
      await page.waitForFunction(() => (globalThis as { got?: string }).got === 'agora-connection,busy');
      assert.equal(await page.evaluate(tags('agora-connection', 'agora-log')), '[true,true]');
    },
    'chat.tokenProvider = ': async (text) => {
      user = await newUser(set);
      await haveUsers(set.server.url, 'bob');
      const given =
        'const tokenOfMySite = async (signal) => (await (await fetch("/chat-token", { signal })).json()).token;';
      const page = await visit(bare(moduleOf(`${given}\n${text}`), `user-id="${user}"`));
      await on.becomes(page, 'online');
      await on.seeInLog(page, 'Message send to: bob Message: Hello');
    },
    "chat.login('ada', 'secret')": async (text) => {
      await haveUsers(set.server.url, 'ada');
      const page = await visit(bare(moduleOf(text.replace('secret', on.password))));
      await on.seeInLog(page, 'Message send to: bob Message: Hello');
    },
    'agora-login::part(login)': async (text) => {
      const page = await visit(bare(`<style>${text}</style>`));
      const login = page.getByRole('button', { name: 'Login', exact: true });
      assert.equal(await login.evaluate((one) => getComputedStyle(one).textTransform), 'uppercase');
      assert.equal(await login.evaluate((one) => getComputedStyle(one).borderTopLeftRadius), '0px');
      // Derived from it: of its hue.
      assert.match(await login.evaluate((one) => getComputedStyle(one).backgroundColor), /^oklch\(\S+ \S+ 29\d/);
    },
    "defineAll({ prefix: 'acme' })": async (text) => {
      const page = await visit(`<!doctype html><title>x</title>${await bundled(`${text}\nglobalThis.done = true;`)}`);
      await page.waitForFunction(() => (globalThis as { done?: boolean }).done);
      const all = tags('acme-connection', 'acme-peer-chat', 'shop-login', 'agora-connection');
      assert.equal(await page.evaluate(all), '[true,true,true,false]');
    },
    "registerWords('nl'": async (text) => {
      const page = await visit(bare(withAddress(text)).replace('lang="en"', 'lang="nl"'));
      await page.getByRole('button', { name: 'Inloggen', exact: true }).waitFor();
    },
    'words = { writeMessage:': async (text) => {
      const [ada, bob] = [await newUser(set), await newUser(set)];
      const page = await visit(bare(moduleOf(text)));
      await on.signIn(page, ada);
      await on.choosePeer(page, bob);
      await page.getByRole('textbox', { name: `Ask ${bob}` }).waitFor();
    },
    "push(['show'])": async (text) => {
      const { page } = await openPage(set, shop(tag(set), `<script>${text}</script>`));
      await panel(page).waitFor();
    },
    'agora-chat-elements.iife.js': async (text) => {
      const page = await visit(
        `<!doctype html><title>x</title>${withAddress(text.replace('agora-chat-elements.iife.js', '/agora-chat-elements.iife.js'))}`,
      );
      assert.equal(await page.evaluate(tags('agora-connection')), '[true]');
    },
  };
  /** Where files have names that change with each build, or a tool of its own is needed; other tests do the same. */
  const elsewhere = [
    'modulepreload',
    'jest.mock',
    'importmap',
    'slimSdk',
    '<agora-chat-widget app-key',
    'src="https://cdn.jsdelivr.net/npm/agora-chat-elements"></script>',
    // Nginx is not here.
    'location /app/chat/user/',
  ];
  // Those of the recipes are whole pages and files, which have tests of their own.
  const documents = ['demo/docs', 'demo/docs/reference'].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
  );

  for (const file of ['README.md', ...documents])
    for (const { language, text } of snippetsOf(file).filter((one: Snippet) => one.language !== 'sh')) {
      const [first = ''] = text.split('\n');
      const [, run] = Object.entries(runs).find(([words]) => text.includes(words)) ?? [];
      if (!run && elsewhere.some((words) => text.includes(words))) continue;
      it(`in ${file} works: ${language}, ${first}`, async () => {
        assert.ok(run, 'nothing runs it');
        await run(text);
      });
    }
});
