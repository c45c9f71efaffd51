/** Everybody can use it: axe finds nothing in the main states, and the keyboard is enough. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { outageNoise } from '../support/browser.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { still } from '../support/still.js';
import { violations } from '../support/axe.js';
import { newUser, talk } from '../support/stand-in-talk.js';

const check = async (page: Page, state: string): Promise<void> => {
  // Axe finds colours of fading things wrong.
  await still(page);
  assert.deepEqual(await violations(page), [], state);
};

describe('accessibility', () => {
  const set = stage();

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`axe finds nothing from sign-in to conversation (${colorScheme})`, async () => {
      const user = await newUser(set);
      const { page } = await set.open({ colorScheme, allow: [...outageNoise, /status of 4\d\d/] });
      await on.composer(page).or(page.getByText('Log in to chat.')).first().waitFor();
      await check(page, 'signed out');
      await on.logIn(page, user, 'wrong password');
      await page.locator('agora-login').getByText('Username or password is wrong.').first().waitFor();
      await check(page, 'refused');
      const [ada, bob] = await talk(set, { colorScheme, allow: outageNoise });
      await on.sendText(ada.page, 'See https://example.com');
      await on.seeMessage(bob.page, 'https://example.com');
      await on.sendText(bob.page, '👍');
      await on.seeMessage(ada.page, '👍');
      await check(ada.page, 'a conversation');
      await check(bob.page, 'a conversation from the other side');
      await ada.context.setOffline(true);
      await ada.page.getByText('You are offline.').first().waitFor();
      await check(ada.page, 'offline');
    });
  }

  it('a keyboard alone registers, signs in, writes, replies and signs out', async () => {
    const peer = await newUser(set, 'peer');
    const { page } = await set.open();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** What has the focus, by its accessible name. */
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const labels =
          active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels : null;
        return (
          active?.getAttribute('aria-label') ?? labels?.[0]?.textContent?.trim() ?? active?.textContent?.trim() ?? ''
        );
      });
    const tabTo = async (name: string): Promise<void> => {
      await page
        .getByLabel(name, { exact: true })
        .or(page.getByRole('button', { name, exact: true }))
        .first()
        .waitFor();
      for (let tries = 0; tries < 25; tries += 1) {
        if ((await focused()) === name) return;
        await press('Tab');
      }
      assert.fail(`Tab never comes to "${name}"`);
    };
    await tabTo('Username');
    await page.keyboard.type('keyboard.only');
    await tabTo('Password');
    await page.keyboard.type(on.password);
    await tabTo('Register');
    await press('Enter');
    await on.seeInLog(page, 'register user keyboard.only success');
    await on.seeInLog(page, 'Connect success !');
    await tabTo('To');
    await page.keyboard.type(peer);
    await press('Enter');
    await tabTo(`Message ${peer}`);
    await page.keyboard.type('Written without a mouse');
    await press('Enter');
    await on.seeInLog(page, `Message send to: ${peer} Message: Written without a mouse`);
    assert.equal(await focused(), `Message ${peer}`, 'the focus stays where one writes');
  });
});
