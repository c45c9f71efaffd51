/** List and conversation by keyboard alone, side by side and one after the other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ByKey } from '../support/by-key.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';

const body =
  '<agora-login></agora-login><agora-inbox style="inline-size: 100%; block-size: 480px"></agora-inbox><a href="#end">End</a>';

describe('an inbox by keyboard alone', () => {
  const set = stage();

  for (const [panes, width] of [
    ['one', 390],
    ['two', 1000],
  ] as const)
    it(`leads from the list into a conversation, where one writes, and back (${panes})`, async () => {
      const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
      const other = await talker(set, ada, bob);
      const { page } = await set.open({ body, viewport: { width, height: 800 } });
      const key = new ByKey(page);
      const row = new RegExp(`^button (?!Options for).*${ada}`, 's');
      await on.signIn(page, bob);
      await on.becomes(page, 'online');
      await on.sendText(other.page, 'Is it still for sale?');
      await page.locator('agora-conversations').getByText('Is it still for sale?').first().waitFor();
      await page.locator('agora-login').getByRole('button', { name: 'Logout' }).focus();
      await key.pressTo(row);
      await key.press('Enter');
      await on.seeMessage(page, 'Is it still for sale?');
      await key.comesTo(/^textarea Message/);
      await key.type('Yes it is');
      await key.press('Enter');
      await on.seeMessage(other.page, 'Yes it is');
      await key.comesTo(/^textarea Message/);
      // Out at the end, and in again.
      await key.pressTo(/^a End/);
      await key.pressTo(/^textarea Message/, 'Shift+Tab');
      if (panes === 'one') {
        await key.pressTo(/^button Back to the conversations/, 'Shift+Tab');
        await key.press('Enter');
      } else await key.pressTo(row, 'Shift+Tab');
      await key.comesTo(row);
      await key.press('Enter');
      await key.comesTo(/^textarea Message/);
      assert.equal(await page.locator('agora-inbox').getAttribute('view'), panes === 'one' ? 'conversation' : 'both');
    });
});
