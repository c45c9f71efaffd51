/**
 * `npm run sheet [state …]`: pictures of every state in light, dark, on a phone and right to left, on one sheet in
 * `.sheet/`, and what axe finds in each. Ends with 1 where axe finds something or a state cannot be made.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { violations } from '../support/axe.js';
import { openBrowser } from '../support/browser.js';
import { openSheetPages, variants, type Variant } from './pages.js';

const out = resolve(import.meta.dirname, '../../.sheet');
/** Parts of names of states; `--only=light,phone` names the variants. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice(7)
  .split(',');

/** Rules of axe that cannot hold in a state: an emoji is a sign and no text, which axe knows of most. */
const off: Readonly<Record<string, readonly string[]>> = { emoji: ['label-content-name-mismatch'] };

const file = (state: string, variant: string): string => `${variant}-${state.replaceAll(' ', '-')}.png`;

const picture = async (
  pages: Awaited<ReturnType<typeof openSheetPages>>,
  browser: Browser,
  state: string,
  variant: Variant,
) => {
  const { page, problem } = await pages.open(browser, state, variant);
  const found = problem ? [problem] : await violations(page, ['region', 'page-has-heading-one', ...(off[state] ?? [])]);
  await page.screenshot({ path: resolve(out, file(state, variant.name)) });
  await page.context().close();
  return found.map((what) => `${state}, ${variant.name}: ${what}`);
};

const sheet = async (browser: Browser, states: readonly string[], variant: Variant): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: variant.name === 'phone' ? 1640 : 2040, height: 800 } });
  const path = resolve(out, `sheet-${variant.name}.html`);
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>${variant.name}</title>
    <style>body{margin:20px;font:600 15px system-ui;background:#8883;display:flex;flex-wrap:wrap;gap:20px}
    figure{margin:0}img{display:block;width:${variant.name === 'phone' ? 300 : 640}px;border-radius:6px;box-shadow:0 2px 12px #0004}
    figcaption{padding-block:4px}</style>
    ${states.map((state) => `<figure><figcaption>${state}</figcaption><img src="${file(state, variant.name)}"></figure>`).join('')}`,
  );
  await page.goto(`file://${path}`, { waitUntil: 'load' });
  await page.screenshot({ path: resolve(out, `sheet-${variant.name}.png`), fullPage: true });
  await page.close();
};

if (wanted.length === 0) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const pages = await openSheetPages();
const browser = await openBrowser();
const names = pages.states.filter((state) => wanted.length === 0 || wanted.some((part) => state.includes(part)));
const found: string[] = [];
for (const variant of variants.filter(({ name }) => !only || only.includes(name))) {
  for (const state of names) found.push(...(await picture(pages, browser.browser, state, variant)));
  await sheet(browser.browser, names, variant);
}
console.log(found.join('\n') || 'axe finds nothing');
console.log(`${names.length} states: ${variants.map(({ name }) => `.sheet/sheet-${name}.png`).join(' ')}`);
await browser[Symbol.asyncDispose]();
pages[Symbol.dispose]();
process.exit(found.length > 0 ? 1 : 0);
