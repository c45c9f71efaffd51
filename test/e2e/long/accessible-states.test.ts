/** Axe finds nothing, and nothing goes over the side, in each state and in each way in which people look at it. */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { outageNoise } from '../../support/browser.js';
import * as on from '../../support/pages.js';
import { choose, menuItem, openMenu } from '../../support/pages-messages.js';
import { stage } from '../../support/stand-in-stage.js';
import { still } from '../../support/still.js';
import { newUser, talk } from '../../support/stand-in-talk.js';

/** The text spacing of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

const long = 'A longer answer, which says what it has to say in more than one line of a narrow window.';
const wide = { width: 1000, height: 900 };

/** Ways of looking, each from the plain one and back. */
const ways: readonly (readonly [
  name: string,
  begin: (page: Page) => Promise<unknown>,
  end: (page: Page) => Promise<unknown>,
])[] = [
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
    '320 pixels, as 1280 at 400 %',
    (page) => page.setViewportSize({ width: 320, height: 640 }),
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

async function check(page: Page, state: string): Promise<void> {
  for (const [way, begin, end] of ways) {
    await begin(page);
    // Axe reads colours of what is still fading; what the pointer lies on would come and go with it.
    await page.mouse.move(1, 1);
    await still(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      ),
      [],
      `${state}, ${way}`,
    );
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${state}, ${way}: ${over} pixels over the side`);
    await end(page);
  }
}

describe('accessible in each state', () => {
  const set = stage();

  it('before one is in', async () => {
    const user = await newUser(set);
    const { page } = await set.open({ viewport: wide, allow: [...outageNoise, /status of 4\d\d/] });
    await page.getByText('Log in to chat.').first().waitFor();
    await check(page, 'signed out');
    await on.logIn(page, user, 'wrong password');
    await page.locator('agora-login').getByText('Username or password is wrong.').first().waitFor();
    await check(page, 'refused');
  });

  it('in a conversation, with what opens in it', async () => {
    const [ada, bob] = await talk(set, { viewport: wide, allow: outageNoise });
    const { page } = bob;
    await on.sendText(ada.page, 'See https://example.com');
    await on.sendText(page, '👍');
    await on.sendText(page, long);
    await on.seeMessage(ada.page, '👍');
    await on.seeMessage(page, 'https://example.com');
    await check(page, 'a conversation');
    await openMenu(page, '👍');
    await check(page, 'a menu');
    await menuItem(page, 'Reply').click();
    await on.chat(page).getByText('Replying to').first().waitFor();
    await check(page, 'a reply');
    await on.chat(page).getByRole('button', { name: 'Emoji', exact: true }).click();
    await on.chat(page).getByRole('searchbox', { name: 'Search emoji' }).waitFor();
    await check(page, 'emoji');
    await page.keyboard.press('Escape');
    await on.attach(page, on.picture('sea.png'));
    await on
      .chat(page)
      .getByRole('button', { name: /Remove sea\.png/ })
      .waitFor();
    await check(page, 'a file that waits');
    await choose(page, long, 'Delete for me');
    await on.chat(page).getByRole('dialog').waitFor();
    await check(page, 'a question');
    await page.keyboard.press('Escape');
    await bob.context.setOffline(true);
    await page.getByText('You are offline.').first().waitFor();
    await check(page, 'offline');
  });
});
