/** Who is there: told to the other one when somebody comes, and soon after they have gone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talk } from '../support/stand-in-talk.js';

const presence = (page: Page, text: string | RegExp): Locator =>
  on.chat(page).locator('[part~="presence"]').filter({ hasText: text });

describe('presence', () => {
  const set = stage();

  it('tells when somebody signs out, and when they are back', async () => {
    const [ada, bob] = await talk(set);
    await presence(ada.page, 'Online').waitFor();
    await presence(bob.page, 'Online').waitFor();
    await on.signOut(bob.page);
    await presence(ada.page, /Last seen /).waitFor();
    await on.signIn(bob.page, bob.user);
    await presence(ada.page, 'Online').waitFor();
  });

  it('tells of one who does not exist, before and after a message', async () => {
    const [ada] = await talk(set);
    await on.choosePeer(ada.page, 'nobody-of-this-name');
    await presence(ada.page, 'This user may not exist.').waitFor();
    assert.equal(await on.chat(ada.page).getByText('Say hello').count(), 0);
    await on.sendText(ada.page, 'Hello?');
    await presence(ada.page, 'There is no user with this name.').waitFor();
  });

  it('tells when somebody closes the tab', async () => {
    const [ada, bob] = await talk(set);
    await presence(ada.page, 'Online').waitFor();
    await bob.page.close();
    await presence(ada.page, /Last seen /).waitFor();
  });

  it('is still told in one tab when another tab of the same user turns to somebody else', async () => {
    const [ada, bob] = await talk(set);
    const tab = await ada.secondPage();
    await tab.goto(ada.page.url());
    await on.signIn(tab, ada.user);
    await on.choosePeer(tab, bob.user);
    await presence(tab, 'Online').waitFor();
    await on.choosePeer(tab, await newUser(set, 'cyd'));
    await presence(tab, 'Offline').waitFor();
    await on.signOut(bob.page);
    await presence(ada.page, /Last seen /).waitFor();
    await on.choosePeer(tab, bob.user);
    await presence(tab, /Last seen /).waitFor();
  });
});
