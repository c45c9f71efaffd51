/** Axe finds nothing, and nothing goes over the side, in each state and in each way in which people look at it. */
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { outageNoise } from '../../support/browser.js';
import { holdsIn, looks, wide } from '../../support/looks.js';
import * as on from '../../support/pages.js';
import { choose, menuItem, openMenu } from '../../support/pages-messages.js';
import { stage } from '../../support/stand-in-stage.js';
import { newUser, talk } from '../../support/stand-in-talk.js';

const long = 'A longer answer, which says what it has to say in more than one line of a narrow window.';

/** @param off rules of axe that cannot hold */
const check = async (page: Page, state: string, off: readonly string[] = []): Promise<void> => {
  for (const look of looks) await holdsIn(look, page, state, off);
};

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
    // In a low window it scrolls with the arrow keys that go through its entries, which are no stops of Tab.
    await check(page, 'a menu', ['scrollable-region-focusable']);
    await menuItem(page, 'Reply').click();
    await on.chat(page).getByText('Replying to').first().waitFor();
    await check(page, 'a reply');
    await on.chat(page).getByRole('button', { name: 'Emoji', exact: true }).click();
    await on.chat(page).getByRole('searchbox', { name: 'Search emoji' }).waitFor();
    // A sign is no text, as some emoji are to axe.
    await check(page, 'emoji', ['label-content-name-mismatch']);
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
