/** A device without room: messages go out all the same, and the log says once that nothing can be kept. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talk } from '../support/stand-in-talk.js';

/** Takes all room away from the page. */
const fill = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
};

describe('a full device', () => {
  const set = stage();
  const words = 'Nothing can be stored on this device';

  it('that was full before lets messages out and says so once', async () => {
    const [user, peer] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const { page } = await set.open();
    await fill(page);
    await on.signIn(page, user);
    await on.choosePeer(page, peer);
    for (const text of ['one', 'two']) {
      await on.sendText(page, text);
      await on.log(page).getByText(`Message: ${text}`).first().waitFor();
    }
    await on.log(page).getByText(words).first().waitFor();
  });

  it('that fills up meanwhile lets messages out and says so once, also after the line was gone', async () => {
    const [ada, bob] = await talk(set);
    await fill(ada.page);
    // The browser looks only now and then how much room there is.
    for (let count = 1; (await on.log(ada.page).getByText(words).count()) === 0; count++) {
      await on.sendText(ada.page, `text ${count}`);
      await on.seeMessage(bob.page, `text ${count}`);
    }
    await on.signOut(bob.page);
    await on.signIn(bob.page, bob.user);
    await on.choosePeer(bob.page, ada.user);
    await on.sendText(ada.page, 'the last');
    await on.seeMessage(bob.page, 'the last');
    assert.equal(await on.log(ada.page).getByText(words).count(), 1);
    assert.equal(await on.log(ada.page).getByText('[storage]').count(), 1);
  });
});
