/** Where the app demands it, only contacts may write to each other (error 221): one asks, the other answers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { list, withList } from '../support/pages-list.js';
import { hasStatus, row } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker, type Talker } from '../support/stand-in-talk.js';

describe('contacts', () => {
  const set = stage();
  const offer = (page: Page): Locator => on.chat(page).getByRole('button', { name: 'Send contact request' });

  /** Ada has written to Bob, who is not her contact; Bob looks at his list of conversations. */
  const strangers = async (): Promise<{ ada: Talker; bob: { page: Page; user: string } }> => {
    await set.faults.app({ contactsOnly: true });
    const user = await newUser(set, 'bob');
    const open = async (): Promise<{ page: Page; user: string }> => {
      const { page } = await set.open({ body: withList() });
      await on.signIn(page, user);
      await on.becomes(page, 'online');
      return { page, user };
    };
    const [ada, bob] = await Promise.all([talker(set, await newUser(set, 'ada'), user), open()]);
    await on.sendText(ada.page, 'Shall we talk?');
    await on.chat(ada.page).getByText('Not sent: You are not a contact of this person.').first().waitFor();
    await on.chat(ada.page).getByText(`${user} only accepts messages from contacts.`).first().waitFor();
    await offer(ada.page).click();
    await on.chat(ada.page).getByText('Contact request sent.').first().waitFor();
    await list(bob.page).getByText(`${ada.user} wants to be your contact.`).first().waitFor();
    return { ada, bob };
  };

  it('one asks, the other accepts, and both can write', async () => {
    const { ada, bob } = await strangers();
    await list(bob.page).getByRole('button', { name: 'Accept' }).click();
    await list(bob.page).getByText('wants to be your contact').first().waitFor({ state: 'detached' });
    await on.chat(ada.page).getByText('Contact request sent.').first().waitFor({ state: 'detached' });
    await row(ada.page, 'Shall we talk?').getByRole('button', { name: 'Retry' }).click();
    await on.seeMessage(bob.page, 'Shall we talk?');
    await hasStatus(ada.page, 'Shall we talk?', 'Read');
    await on.sendText(bob.page, 'With pleasure');
    await on.seeMessage(ada.page, 'With pleasure');
  });

  it('one declines, nothing is delivered, and the other may ask once more', async () => {
    const { ada, bob } = await strangers();
    await list(bob.page).getByRole('button', { name: 'Decline' }).click();
    await list(bob.page).getByText('wants to be your contact').first().waitFor({ state: 'detached' });
    await offer(ada.page).waitFor();
    await row(ada.page, 'Shall we talk?').getByRole('button', { name: 'Retry' }).click();
    await hasStatus(ada.page, 'Shall we talk?', 'Not sent');
    await offer(ada.page).click();
    // Also in the conversation itself, where Bob has it open.
    await on.choosePeer(bob.page, ada.user);
    await on.chat(bob.page).getByText(`${ada.user} wants to be your contact.`).first().waitFor();
    assert.deepEqual(await on.messages(bob.page), []);
  });
});
