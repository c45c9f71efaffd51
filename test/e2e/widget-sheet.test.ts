/** On a phone the panel covers the page, which stays where it is behind it, and is there again afterwards. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Visitor } from '../support/browser.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, numbered, sendMany, talker } from '../support/stand-in-talk.js';
import { launcher, openPage, panel, shop, tag } from '../support/widget.js';

const phone = { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true };
const long = '<p>Bicycles, old and new.</p>'.repeat(80);

/** One finger, from one height of the window to another. */
const drag = async ({ context, page }: Visitor, from: number, to: number): Promise<void> => {
  const devtools = await context.newCDPSession(page);
  const x = 195;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await touch('touchStart', from);
  for (let part = 1; part <= 12; part += 1) await touch('touchMove', from + ((to - from) * part) / 12);
  await touch('touchEnd');
  await devtools.detach();
};

/** Where the page is, once nothing scrolls any more. */
const placeOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let [before, since] = [scrollY, 0];
        const look = (): void => {
          since = scrollY === before ? since + 1 : 0;
          before = scrollY;
          if (since < 20) requestAnimationFrame(look);
          else resolve(scrollY);
        };
        look();
      }),
  );

describe('a page behind a sheet', () => {
  const set = stage();

  it('is not scrolled by a finger or a wheel on the sheet, and is in its place afterwards', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const other = await talker(set, bob, ada);
    await sendMany(other.page, ada, numbered(1, 40));
    const visitor = await openPage(set, shop(tag(set, `peer="${bob}"`), long), phone);
    const { page } = visitor;
    // The page does scroll by these means.
    await drag(visitor, 600, 200);
    await page.mouse.move(195, 350);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 400);
    await placeOf(page);
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const place = await placeOf(page);

    const stays = async (what: string): Promise<void> => assert.equal(await placeOf(page), place, what);
    await launcher(page).tap();
    await panel(page).getByRole('textbox', { name: 'Username' }).waitFor();
    await drag(visitor, 600, 200);
    await drag(visitor, 200, 600);
    await page.mouse.wheel(0, 400);
    await stays('over the sign-in');
    await on.logIn(page, ada);
    await on.seeMessage(page, 'Message 40');
    await stays('with the conversation');
    // Beyond both ends of the messages, and over what does not scroll.
    for (const [from, to] of [
      [500, 150],
      [150, 600],
      [30, 600],
      [680, 100],
    ] as const)
      await drag(visitor, from, to);
    for (const y of [20, 350, 680]) {
      await page.mouse.move(195, y);
      await page.mouse.wheel(0, -5000);
      await page.mouse.wheel(0, 9000);
    }
    await stays('over the conversation');
    await panel(page).getByRole('button', { name: 'Close chat' }).tap();
    await panel(page).waitFor({ state: 'hidden' });
    await stays('afterwards');
    await drag(visitor, 300, 500);
    await page.waitForFunction((before) => scrollY < before, place);
  });
});
