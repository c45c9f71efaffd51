/** What one can do with a message, and what its sender learns of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { outageNoise } from '../support/browser.js';
import { becomesLike, becomesTrue } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { hasStatus } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talk, talker } from '../support/stand-in-talk.js';

const row = (page: Page, text: string): Locator =>
  on
    .chat(page)
    .getByRole('article')
    .filter({ has: page.getByText(text, { exact: true }) });

/** Opens the menu of a message and chooses. */
const choose = async (page: Page, text: string, item: string): Promise<void> => {
  await row(page, text).hover();
  await row(page, text).getByRole('button', { name: 'Message options' }).click();
  await on.chat(page).getByRole('menuitem', { name: item, exact: true }).click();
};
const confirm = (page: Page, name: string): Promise<void> =>
  on.chat(page).getByRole('dialog').getByRole('button', { name, exact: true }).click();

describe('on a message', () => {
  const set = stage();

  it('one sees it sent, delivered and read', async () => {
    const [ada, bob] = [await newUser(set), await newUser(set)];
    const writer = await talker(set, ada, bob);
    await on.sendText(writer.page, 'Are you there?');
    await hasStatus(writer.page, 'Are you there?', 'Sent');
    const reader = await set.open();
    await on.signIn(reader.page, bob);
    await hasStatus(writer.page, 'Are you there?', 'Delivered');
    await on.choosePeer(reader.page, ada);
    await on.seeMessage(reader.page, 'Are you there?');
    await hasStatus(writer.page, 'Are you there?', 'Read');
  });

  it('it is not read while its window is in the background or receipts are off', async () => {
    const [ada, bob] = [await newUser(set), await newUser(set)];
    const writer = await talker(set, ada, bob);
    await talker(set, bob, ada, { attributes: 'no-receipts' });
    await on.sendText(writer.page, 'No answer needed');
    await hasStatus(writer.page, 'No answer needed', 'Delivered');
    const second = await talker(set, await newUser(set), ada);
    await on.sendText(second.page, 'Something else happens');
    await on.choosePeer(writer.page, second.user);
    await on.seeMessage(writer.page, 'Something else happens');
    await on.choosePeer(writer.page, bob);
    await hasStatus(writer.page, 'No answer needed', 'Delivered');
  });

  it('one replies with a quote', async () => {
    const [ada, bob] = await talk(set);
    await on.sendText(ada.page, 'Tea or coffee?');
    await on.seeMessage(bob.page, 'Tea or coffee?');
    await choose(bob.page, 'Tea or coffee?', 'Reply');
    await on.chat(bob.page).getByText(`Replying to ${ada.user}`).first().waitFor();
    await on.sendText(bob.page, 'Tea, please');
    await on.seeMessage(ada.page, 'Tea, please');
    assert.match(await row(ada.page, 'Tea, please').innerText(), /Tea or coffee\?/);
  });

  it('one edits it', async () => {
    const [ada, bob] = await talk(set);
    await on.sendText(ada.page, 'See you at eigth');
    await on.seeMessage(bob.page, 'See you at eigth');
    await hasStatus(ada.page, 'See you at eigth', 'Read');
    await choose(ada.page, 'See you at eigth', 'Edit');
    await on.hasDraft(ada.page, 'See you at eigth');
    await on.sendText(ada.page, 'See you at eight');
    await on.seeMessage(bob.page, 'See you at eight');
    await on.seeMessage(ada.page, 'See you at eight');
    await becomesLike(() => row(bob.page, 'See you at eight').innerText(), /edited/);
    assert.equal(await on.chat(bob.page).getByText('See you at eigth', { exact: true }).count(), 0);
  });

  it('one takes it back', async () => {
    const [ada, bob] = await talk(set);
    await on.sendText(ada.page, 'I should not have said that');
    await on.seeMessage(bob.page, 'I should not have said that');
    await choose(ada.page, 'I should not have said that', 'Take back');
    await confirm(ada.page, 'Take back');
    await on.chat(bob.page).getByText(`${ada.user} took this message back.`).first().waitFor();
    await on.chat(ada.page).getByText('You took this message back.').first().waitFor();
    assert.equal(await on.chat(bob.page).getByText('I should not have said that', { exact: true }).count(), 0);
  });

  it('one reacts, and takes the reaction away', async () => {
    const [ada, bob] = await talk(set);
    await on.sendText(ada.page, 'We won');
    await on.seeMessage(bob.page, 'We won');
    await choose(bob.page, 'We won', 'React 👍');
    await row(ada.page, 'We won').getByRole('button', { name: '👍, 1 reaction' }).waitFor();
    await row(bob.page, 'We won').getByRole('button', { name: '👍, 1 reaction, yours' }).click();
    await row(ada.page, 'We won').getByRole('button', { name: /👍/ }).waitFor({ state: 'detached' });
  });

  it('one copies its text', async () => {
    const [ada, bob] = await talk(set, { permissions: ['clipboard-read', 'clipboard-write'] });
    await on.sendText(ada.page, 'Copy that');
    await on.seeMessage(bob.page, 'Copy that');
    await choose(bob.page, 'Copy that', 'Copy text');
    const copied = (): Promise<string> => bob.page.evaluate(() => navigator.clipboard.readText());
    await becomesTrue(async () => (await copied()) === 'Copy that', 'the text is on the clipboard');
  });

  it('one forwards it to somebody else', async () => {
    const [ada, bob] = await talk(set);
    const cyd = await talker(set, await newUser(set, 'cyd'), bob.user);
    await on.sendText(ada.page, 'Tell everybody');
    await on.seeMessage(bob.page, 'Tell everybody');
    await choose(bob.page, 'Tell everybody', 'Forward');
    await on.chat(bob.page).getByRole('dialog').getByRole('searchbox').fill(cyd.user);
    await confirm(bob.page, 'Forward');
    await on.seeMessage(cyd.page, 'Tell everybody');
  });

  it('one deletes it for oneself only', async () => {
    const [ada, bob] = await talk(set);
    await on.sendText(ada.page, 'Out of my sight');
    await on.seeMessage(bob.page, 'Out of my sight');
    await choose(bob.page, 'Out of my sight', 'Delete for me');
    await confirm(bob.page, 'Delete for me');
    await row(bob.page, 'Out of my sight').waitFor({ state: 'detached' });
    await on.seeMessage(ada.page, 'Out of my sight');
    await bob.page.reload();
    await on.signIn(bob.page, bob.user);
    await on.choosePeer(bob.page, ada.user);
    await on.sendText(ada.page, 'And now?');
    await on.seeMessage(bob.page, 'And now?');
    await on.isWhole(bob.page);
    assert.equal(await row(bob.page, 'Out of my sight').count(), 0);
  });

  it('one reports it', async () => {
    const [ada, bob] = await talk(set);
    await on.sendText(ada.page, 'You won a million');
    await on.seeMessage(bob.page, 'You won a million');
    await choose(bob.page, 'You won a million', 'Report');
    await on.chat(bob.page).getByRole('radio', { name: 'Spam or fraud' }).check();
    await confirm(bob.page, 'Report');
    await on.chat(bob.page).getByText('Thank you, the message has been reported.').first().waitFor();
  });

  it('one tries again, or discards it, when it was not sent', async () => {
    const [ada, bob] = await talk(set, { allow: outageNoise });
    await set.faults.refuseSend(ada.user, { code: 1, reason: 'moderation' });
    await on.sendText(ada.page, 'Held back');
    await hasStatus(ada.page, 'Held back', 'Not sent');
    await on.chat(ada.page).getByText('Not sent: The message was blocked by moderation.').first().waitFor();
    await row(ada.page, 'Held back').getByRole('button', { name: 'Discard' }).click();
    await row(ada.page, 'Held back').waitFor({ state: 'detached' });
    assert.equal(await row(bob.page, 'Held back').count(), 0);
  });
});
