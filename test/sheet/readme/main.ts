/**
 * `npm run pictures`: the two pictures at the head of README.md, taken of the demo's shop with its widget in use.
 * `npm run pictures -- http://localhost:5173/` takes them of a demo that runs already.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import * as on from '../../support/pages.js';
import { demo } from '../../support/stand-in-places.js';

const out = resolve(import.meta.dirname, '../../../demo/pictures');
const viewport = { width: 1280, height: 790 };

/** Browsers take no pictures as WebP, and make them of others. */
const asWebp = (page: Page, png: Buffer): Promise<string> =>
  page.evaluate(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')!.drawImage(picture, 0, 0);
    const bytes = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.86 })).arrayBuffer(),
    );
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, png.toString('base64'));

mkdirSync(out, { recursive: true });
const running = process.argv[2];
const place = running ? undefined : await demo();
const browser = await openBrowser();
for (const colorScheme of ['light', 'dark'] as const) {
  const { page } = await browser.visitor({ viewport, colorScheme });
  await page.goto(`${running ?? place?.home}widget.html`);
  // The navigation of the demo is no part of a shop.
  await page.addStyleTag({ content: '.site-header, .source { display: none !important }' });
  await page.getByRole('button', { name: 'Ask about this lamp' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText('Can I help you find the right light?').last().waitFor();
  await on.sendText(panel, 'Which height goes with a low sofa?');
  await panel.getByText('Which lamp are you looking at?').last().waitFor();
  await on.sendText(panel, 'The Halla, in linen');
  await panel.getByText('The taller one reads better beside a sofa.').last().waitFor();
  await on.sendText(panel, 'Then I take the tall one');
  await panel.getByText('It leaves our workshop tomorrow').last().waitFor();
  // No bubble is pointed at, and no field has a ring.
  await page.mouse.move(5, 5);
  await on.composer(panel).blur();
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const path = resolve(out, `widget-${colorScheme}.webp`);
  writeFileSync(path, Buffer.from(await asWebp(page, await page.screenshot()), 'base64'));
  console.log(path);
}
await browser[Symbol.asyncDispose]();
await place?.[Symbol.asyncDispose]();
process.exit(0);
