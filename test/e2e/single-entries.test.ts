/**
 * Each entry of one element, from the packed package and alone on its page: `define/<tag>.js` registers that element and
 * no other, `elements/<tag>.js` registers nothing; the element then does what it is for, with the real SDK.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { bareImports } from '../support/bare-imports.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser } from '../support/stand-in-talk.js';
import { haveUsers, tokenFor } from '../support/stand-in-users.js';

const root = resolve(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
};
const entries = Object.keys(exports).filter((name) => /^\.\/(define|elements)\/agora-/.test(name));
const tagOf = (entry: string): string => /agora-[a-z-]+/.exec(entry)![0];
const tags = [...new Set(entries.map(tagOf))];

/** Where a browser finds what our modules import by name. */
const importMap = {
  imports: {
    ...Object.fromEntries(
      entries.map((name) => {
        const entry = exports[name]!;
        const file = typeof entry === 'string' ? entry : entry.default;
        return [name.replace('.', 'agora-chat-elements'), file.replace('.', '/node_modules/agora-chat-elements')];
      }),
    ),
    ...bareImports,
  },
};

/** What each element is for, as seen on a page that has nothing else. */
interface Use {
  readonly attributes?: string;
  readonly works: (page: Page, tag: string, user: string) => Promise<void>;
}
const writes = async (page: Page): Promise<void> => {
  await on.sendText(page, 'Alone here');
  await page.getByText('Alone here', { exact: true }).first().waitFor();
  const arrived = ['sent', 'delivered', 'read'].map((status) => `[data-status="${status}"]`);
  await page.locator(arrived.join()).first().waitFor();
};
const uses: Readonly<Record<string, Use>> = {
  'agora-connection': {
    works: async (page, tag) => {
      await page.locator(`${tag}[status=online]`).waitFor({ state: 'attached' });
    },
  },
  'agora-login': { works: (page) => page.getByRole('button', { name: 'Logout', exact: true }).waitFor() },
  'agora-log': { works: (page) => page.getByRole('log').getByText(/\w/).first().waitFor() },
  'agora-conversations': { works: (page) => page.getByText('No conversations yet').first().waitFor() },
  'agora-peer-chat': { attributes: 'peer="bob"', works: writes },
  'agora-inbox': { attributes: 'peer="bob"', works: writes },
  'agora-chat-widget': {
    attributes: 'peer="bob"',
    works: async (page, tag) => {
      await page.locator(`${tag} [part=launcher]`).click();
      await writes(page);
    },
  },
};

describe('an entry that is imported alone', () => {
  let user = '';
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/single-entries-'));
  after(() => rmSync(folder, { recursive: true }));
  const set = stage({
    handle: ({ url }, response) => {
      if (url === '/chat-token') {
        void tokenFor(set.server.url, user).then((token) =>
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token, user })),
        );
        return true;
      }
      const path = new URL(url!, 'http://site').pathname;
      const file = [folder, root].map((place) => join(place, path)).find((one) => existsSync(one));
      if (!path.startsWith('/node_modules/') || !file) return false;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
      return true;
    },
  });

  before(async () => {
    // A package of its own: within ours, the name would lead to our `dist`.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const answer = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [made] = JSON.parse(answer) as [{ readonly filename: string }];
    const place = join(folder, 'node_modules/agora-chat-elements');
    mkdirSync(place, { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, made.filename), '--strip-components=1', '-C', place]);
    await haveUsers(set.server.url, 'bob');
  });

  const bundled = async (code: string): Promise<string> => {
    const { outputFiles, warnings } = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      format: 'esm',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
      // The SDK's own.
      logOverride: { 'direct-eval': 'silent' },
    });
    assert.deepEqual(warnings, []);
    return `<script type="module" src="${set.site.publish(outputFiles[0]!.text, 'text/javascript')}"></script>`;
  };
  const mapped = (code: string): string =>
    `<script type="importmap">${JSON.stringify(importMap)}</script><script type="module">${code}</script>`;

  const codeOf = (entry: string, own: string): string => `
    import * as entry from '${entry.replace('.', 'agora-chat-elements')}';
    globalThis.registered = ${JSON.stringify(tags)}.filter((tag) => customElements.get(tag));
    const element = Object.values(entry).find(({ tag }) => tag === '${tagOf(entry)}');
    if (!customElements.get('${own}')) customElements.define('${own}', element);
    globalThis.isClass = document.querySelector('${own}') instanceof element;`;

  const works = async (entry: string, script: (code: string) => string | Promise<string>): Promise<void> => {
    const tag = tagOf(entry);
    const registers = entry.includes('/define/');
    const own = registers ? tag : tag.replace('agora', 'own');
    user = await newUser(set);
    const { attributes = '', works: does } = uses[tag]!;
    const { page } = await set.browser.visitor();
    await page.goto(
      set.site.publish(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>One element</title>${await script(codeOf(entry, own))}
        <body><${own} ${set.where} token-url="/chat-token" ${attributes}></${own}></body></html>`,
      ),
    );
    await page.waitForFunction(() => 'isClass' in globalThis);
    const told = await page.evaluate(() => {
      const { registered, isClass } = globalThis as unknown as { registered: readonly string[]; isClass: boolean };
      return { registered, isClass };
    });
    assert.deepEqual(told, { registered: registers ? [tag] : [], isClass: true });
    await does(page, own, user);
  };

  for (const entry of entries) it(`works in a bundle: ${entry}`, () => works(entry, bundled));

  for (const entry of entries.filter((name) => name.includes('/define/')))
    it(`works by an import map, without a bundler: ${entry}`, () => works(entry, mapped));
});
