/** The documents as the demo shows them: found from each other, whole on a phone, free of faults for axe. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomesEqual, becomesLike, becomesTrue } from '../support/becomes-true.js';
import { documents } from '../../demo/site/pages.ts';
import { violations } from '../support/axe.js';
import { openBrowser, type TestBrowser } from '../support/browser.js';
import { demo, type Place } from '../support/stand-in-places.js';

const folder = resolve(import.meta.dirname, '../../demo/docs');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

describe('the documents in the demo', () => {
  let browser: TestBrowser;
  let place: Place;

  before(async () => {
    [browser, place] = await Promise.all([openBrowser(), demo()]);
  });
  afterEach(() => browser.sendHome());
  after(async () => {
    await browser?.[Symbol.asyncDispose]();
    await place?.[Symbol.asyncDispose]();
  });

  const open = async (more = '', options: Parameters<TestBrowser['visitor']>[0] = {}): Promise<Page> => {
    const { page } = await browser.visitor({ viewport: { width: 1280, height: 800 }, ...options });
    await page.goto(place.home + documents.path + more);
    await page.locator('.document h1').waitFor();
    return page;
  };

  it('lead from the first page of the demo to a recipe, whose code can be copied', async () => {
    const { page } = await browser.visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(place.home);
    await page.getByRole('link', { name: documents.name, exact: true }).click();
    await page.getByRole('article').getByRole('link', { name: 'Full-page inbox' }).click();
    await page.getByRole('heading', { level: 1, name: 'Full-page inbox' }).waitFor();
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<!doctype html>[^]*<agora-inbox/);
  });

  it('show the place that a link names', async () => {
    const page = await open('?page=troubleshooting.md#every-error-code');
    const top = (): Promise<number> =>
      page.locator('#every-error-code').evaluate((heading) => heading.getBoundingClientRect().top);
    await becomesTrue(async () => (await top()) >= 0 && (await top()) < 800, 'it is in view');
  });

  it('are all there, each with a title of its own, and marked in the list', async () => {
    const page = await open();
    const links = (): Promise<(string | null)[]> =>
      page
        .locator('.contents a')
        .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => new URL(href).searchParams.get('page')));
    const missing = async (): Promise<string[]> => {
      const there = await links();
      return files.filter((name) => name !== 'README.md' && !there.includes(name));
    };
    await becomesEqual(missing, []);
    await page.goto(`${place.home}${documents.path}?page=reference/agora-login.md`);
    await page.locator('.contents [aria-current=page]').getByText('<agora-login>').first().waitFor();
    await becomesLike(() => page.title(), /^<agora-login>/);
  });

  for (const [path, colorScheme] of [
    ['README.md', 'light'],
    ['reference/agora-peer-chat.md', 'dark'],
    ['recipes/own-users.md', 'light'],
    ['troubleshooting.md', 'dark'],
  ] as const)
    it(`${path}: axe finds nothing, and a phone has all of it in view (${colorScheme})`, async () => {
      const page = await open(`?page=${path}`, { colorScheme, viewport: { width: 320, height: 800 } });
      await page.locator('.contents a').first().waitFor({ state: 'attached' });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(wide, 0, 'nothing hangs out at the side');
      assert.deepEqual(await violations(page), []);
    });
});
