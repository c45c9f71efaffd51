/** Ways in which people look at a page; and what axe finds in one of them, and what goes over the side. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { still } from './still.js';

export const wide = { width: 1000, height: 900 };

/** The text spacing of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** From the plain look, and back to it. */
export type Look = readonly [
  name: string,
  begin: (page: Page) => Promise<unknown>,
  end: (page: Page) => Promise<unknown>,
];

export const looks: readonly Look[] = [
  ['light', (page) => page.emulateMedia({ colorScheme: 'light' }), () => Promise.resolve()],
  ['dark', (page) => page.emulateMedia({ colorScheme: 'dark' }), (page) => page.emulateMedia({ colorScheme: null })],
  [
    'forced colours',
    (page) => page.emulateMedia({ forcedColors: 'active' }),
    (page) => page.emulateMedia({ forcedColors: null }),
  ],
  [
    'right to left',
    (page) => page.evaluate(() => (document.documentElement.dir = 'rtl')),
    (page) => page.evaluate(() => (document.documentElement.dir = '')),
  ],
  [
    '320 pixels wide',
    (page) => page.setViewportSize({ width: 320, height: 640 }),
    (page) => page.setViewportSize(wide),
  ],
  [
    '320 by 256 pixels, as 1280 by 1024 at 400 %',
    (page) => page.setViewportSize({ width: 320, height: 256 }),
    (page) => page.setViewportSize(wide),
  ],
  [
    'text spacing',
    (page) =>
      page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        for (const element of document.querySelectorAll('*'))
          if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets.push(sheet);
      }, spacing),
    (page) =>
      page.evaluate(() => {
        for (const element of document.querySelectorAll('*')) element.shadowRoot?.adoptedStyleSheets.pop();
      }),
  ],
];

/** @param off rules of axe that cannot hold on this page */
export const holdsIn = async ([look, begin, end]: Look, page: Page, state: string, off: readonly string[] = []) => {
  await begin(page);
  // Axe reads colours of what is still fading; what the pointer lies on would come and go with it.
  await page.mouse.move(1, 1);
  await still(page);
  assert.deepEqual(await violations(page, off), [], `${state}, ${look}`);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${state}, ${look}: ${over} pixels over the side`);
  await end(page);
};
