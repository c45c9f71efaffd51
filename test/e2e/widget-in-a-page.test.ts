/** The widget and the page around it do each other no harm. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { becomesEqual } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';
import { still } from '../support/still.js';
import { violations } from '../support/axe.js';
import { isFocused, launcher, openPage, panel, shop, tag, widget } from '../support/widget.js';

declare global {
  interface Window {
    shifts: string[];
  }
}

/** At rest: what comes in grows while it comes. */
const boxOf = async (page: Page, place: Locator) => {
  await place.waitFor();
  await still(page);
  return (await place.boundingBox())!;
};

const noFaults = async (page: Page, state: string): Promise<void> => {
  await still(page);
  assert.deepEqual(await violations(page), [], state);
};

describe('a widget in a page', () => {
  const set = stage();

  it('covers a phone, keeps the page behind still, and leaves it as it was', async () => {
    const { page: at } = await openPage(set, shop(tag(set)), { viewport: { width: 390, height: 844 }, hasTouch: true });
    await launcher(at).tap();
    // Until all is here there is another button to close it.
    await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
    const close = panel(at).getByRole('button', { name: 'Close chat' });
    // A field would bring the keyboard up.
    await isFocused(close);
    assert.deepEqual(await boxOf(at, panel(at)), { x: 0, y: 0, width: 390, height: 844 });
    await becomesEqual(() => at.evaluate(() => getComputedStyle(document.documentElement).overflow), 'hidden');
    await close.tap();
    await panel(at).waitFor({ state: 'hidden' });
    await becomesEqual(() => at.evaluate(() => getComputedStyle(document.documentElement).overflow), 'visible');
    await isFocused(launcher(at));
  });

  it('stands in its corner whatever the page says of all elements, and around it', async () => {
    const hostile =
      '<style>* { all: unset !important } button { display: none !important } html { font-size: 10px }</style>';
    const around = (inner: string): string =>
      `<div style="transform: translateX(40px); overflow: hidden; height: 10px; opacity: 0.2">${inner}</div>
       <div style="position: fixed; inset: auto 0 0 auto; z-index: 2147483647; width: 200px; height: 200px"></div>`;
    const { page: at } = await openPage(set, shop(around(tag(set)), hostile));
    const box = await boxOf(at, launcher(at));
    assert.deepEqual([900 - box.x - box.width, 700 - box.y - box.height, box.width], [20, 20, 56]);
    await launcher(at).click();
    const opened = await boxOf(at, panel(at));
    assert.deepEqual([900 - opened.x - opened.width, 700 - opened.y - opened.height], [20, 88]);
    assert.deepEqual([opened.width, opened.height], [384, 588]);
  });

  it('stands in the page when it becomes inline while it is open over it', async () => {
    const box = '<div id="place" style="inline-size: 500px; block-size: 400px"></div>';
    const { page: at } = await openPage(set, shop(tag(set), box));
    await launcher(at).click();
    await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
    await at.evaluate(() => {
      const one = document.querySelector('agora-chat-widget')!;
      one.setAttribute('inline', '');
      document.querySelector('#place')!.append(one);
    });
    await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
    const place = await boxOf(at, at.locator('#place'));
    assert.deepEqual(await boxOf(at, panel(at)), place);
  });

  it('has its buttons at the end of the panel, also where list and conversation stand side by side', async () => {
    const ada = await newUser(set, 'ada');
    const { page: at } = await openPage(set, shop(tag(set)));
    await launcher(at).click();
    await on.logIn(at, ada);
    await panel(at).getByRole('heading', { name: 'Messages' }).waitFor();
    await panel(at).getByRole('button', { name: 'Make larger' }).click();
    await panel(at).locator('agora-inbox[view=both]').waitFor();
    const [whole, close] = [await boxOf(at, panel(at)), await boxOf(at, panel(at).locator('.close:visible'))];
    assert.ok(whole.x + whole.width - close.x - close.width < 20, JSON.stringify({ whole, close }));
    assert.ok(close.y - whole.y < 20);
    await panel(at).getByRole('button', { name: 'Make smaller' }).click();
    // The buttons are those of the list now.
    await panel(at).locator('agora-inbox[view=list]').waitFor();
    await panel(at).getByRole('button', { name: 'Close chat' }).click();
    await panel(at).waitFor({ state: 'hidden' });
  });

  it('follows the mouse at its inner corner, from where it is pressed, in each corner of the page', async () => {
    for (const corner of ['end-bottom', 'start-bottom', 'end-top', 'start-top']) {
      const { page: at } = await openPage(set, shop(tag(set, `position="${corner}"`)));
      await launcher(at).click();
      await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
      const before = await boxOf(at, panel(at));
      const [right, low] = [corner.startsWith('end'), corner.endsWith('bottom')];
      // The corner itself is cut off round.
      const x = right ? before.x + 9 : before.x + before.width - 9;
      const y = low ? before.y + 9 : before.y + before.height - 9;
      await at.mouse.move(x, y);
      await at.mouse.down();
      for (const [share, by] of [
        [0.5, 1],
        [1, 2],
      ] as const)
        await at.mouse.move(x + (right ? 40 : -40) * share, y + (low ? 60 : -60) * share, { steps: by });
      await at.mouse.up();
      const { width, height } = await boxOf(at, panel(at));
      assert.deepEqual([width, height], [before.width - 40, before.height - 60], corner);
    }
  });

  it('moves nothing of the page: not when it comes, nor when it opens, greets and closes', async () => {
    const visitor = await set.browser.visitor();
    const { page: at } = visitor;
    await at.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) =>
        window.shifts.push(...list.getEntries().map((entry) => JSON.stringify(entry))),
      ).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    const long = '<p>Bicycles, old and new.</p>'.repeat(80);
    await at.goto(set.site.publish(shop(tag(set, 'greeting="Questions?" greeting-delay="0"'), long)));
    await widget(at).getByRole('button', { name: 'Questions?' }).waitFor();
    await launcher(at).click();
    await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
    await at.keyboard.press('Escape');
    await panel(at).waitFor({ state: 'hidden' });
    await at.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.deepEqual(await at.evaluate(() => window.shifts), []);
  });

  it('says the page’s own words on the button and in the panel', async () => {
    const { page: at } = await openPage(set, shop(tag(set)));
    await at.evaluate(() => {
      document.querySelector('agora-chat-widget')!.words = {
        openChat: 'Ask us',
        closeChat: 'Enough',
        login: 'Come in',
        widgetTitle: 'The shop',
      };
    });
    await widget(at).getByRole('button', { name: 'Ask us', exact: true }).click();
    await panel(at).getByRole('button', { name: 'Come in', exact: true }).waitFor();
    await panel(at).getByRole('heading', { name: 'The shop' }).waitFor();
    await panel(at).getByRole('button', { name: 'Enough', exact: true }).click();
    await panel(at).waitFor({ state: 'hidden' });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`gives axe nothing to find, from the greeting to the conversation (${colorScheme})`, async () => {
      const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
      const form = '<form slot="before-chat"><label>Order <input name="order" /></label><button>Begin</button></form>';
      const html = shop(tag(set, 'greeting="Questions?" greeting-delay="0" away="Back on Monday"', form));
      const { page: at } = await openPage(set, html, { colorScheme });
      await at.addStyleTag({ content: ':root { color-scheme: light dark }' });
      await widget(at).getByRole('button', { name: 'Questions?' }).waitFor();
      await noFaults(at, 'greeting');
      await launcher(at).click();
      await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
      await noFaults(at, 'sign-in');
      await on.logIn(at, ada);
      await panel(at).getByRole('heading', { name: 'Messages' }).waitFor();
      await noFaults(at, 'empty list');
      await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), bob);
      await at.getByRole('button', { name: 'Begin' }).waitFor();
      await noFaults(at, 'form');
      await at.getByRole('button', { name: 'Begin' }).click();
      await widget(at).getByText('Back on Monday').first().waitFor();
      await noFaults(at, 'away');
      const other = await talker(set, bob, ada);
      await on.sendText(other.page, 'Good morning');
      await on.seeMessage(at, 'Good morning');
      await noFaults(at, 'conversation');
    });
  }
});
