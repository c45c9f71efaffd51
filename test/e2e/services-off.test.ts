/** Services that the app has not switched on (error 505): their controls go, and nothing fails for it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomesEqual } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { entry, list, withList } from '../support/pages-list.js';
import { choose, confirm, openMenu, row } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talk, talker } from '../support/stand-in-talk.js';

/** The browser itself writes down every refusal of a server. */
const allow = [/status of 40[03]/];

/** What the menu of a message offers; it is closed again. */
const offers = async (page: Page, text: string): Promise<string[]> => {
  await openMenu(page, text);
  const names = await on.chat(page).getByRole('menuitem').allInnerTexts();
  await page.keyboard.press('Escape');
  await on.chat(page).getByRole('menuitem').first().waitFor({ state: 'detached' });
  return names.map((name) => name.trim());
};

describe('services that are off', () => {
  const set = stage();

  it('reactions, edit, recall and report leave the menu of a message', async () => {
    const [ada, bob] = await talk(set, { allow });
    await on.sendText(ada.page, 'Plain talk');
    await on.seeMessage(bob.page, 'Plain talk');
    assert.ok((await offers(bob.page, 'Plain talk')).includes('Report'));
    // Bob may see it before Ada's page knows that it was sent.
    const isSent = ada.page.locator(':not([data-status="sending"])');
    await row(ada.page, 'Plain talk').and(isSent).waitFor();
    assert.ok((await offers(ada.page, 'Plain talk')).includes('Edit'));
    await set.faults.app({ reactions: false, edit: false, recall: false, report: false });

    // Seen, and not only told to those who listen.
    const refusal = on
      .chat(bob.page)
      .locator('[part=toast]')
      .filter({ hasText: 'The chat service is switched off for this page.' });
    await choose(bob.page, 'Plain talk', 'React 👍');
    await refusal.waitFor();
    await row(bob.page, 'Plain talk').getByRole('button', { name: /👍/ }).waitFor({ state: 'detached' });
    await refusal.waitFor({ state: 'detached' });
    await choose(bob.page, 'Plain talk', 'Report');
    await on.chat(bob.page).getByRole('radio', { name: 'Spam or fraud' }).check();
    await confirm(bob.page, 'Report');
    await refusal.waitFor();
    await on.chat(bob.page).getByRole('dialog').waitFor({ state: 'detached' });
    await menuIsWithout(bob.page, 'Plain talk', ['React', '👍', 'Report']);
    await row(bob.page, 'Plain talk').hover();
    assert.equal(await row(bob.page, 'Plain talk').getByRole('button', { name: 'React' }).count(), 0);
    assert.ok((await offers(bob.page, 'Plain talk')).includes('Reply'));

    await choose(ada.page, 'Plain talk', 'Take back');
    await confirm(ada.page, 'Take back');
    await menuIsWithout(ada.page, 'Plain talk', ['Take back']);
    await choose(ada.page, 'Plain talk', 'Edit');
    await on.sendText(ada.page, 'Fancy talk');
    await menuIsWithout(ada.page, 'Plain talk', ['Edit']);
    await becomesEqual(() => on.messages(ada.page), ['Plain talk'], 'nothing is changed, and nothing lost');
  });

  it('presence, block list, contacts and pins are not offered, and messages go on', async () => {
    await set.faults.app({ presence: false, blocklist: false, contacts: false, pin: false });
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, bob, ada, { allow });
    const { page } = await set.open({ body: withList(), allow });
    await on.signIn(page, ada);
    await on.becomes(page, 'online');
    await on.choosePeer(page, bob);
    await on.sendText(page, 'Do you hear me?');
    await on.seeMessage(writer.page, 'Do you hear me?');
    const items = async (): Promise<string[]> => {
      await on.chat(page).getByRole('button', { name: 'Conversation menu' }).click();
      // The code of a menu loads when one is opened.
      await on.chat(page).getByRole('menuitem').first().waitFor();
      const names = await on.chat(page).getByRole('menuitem').allInnerTexts();
      await page.keyboard.press('Escape');
      await on.chat(page).getByRole('menuitem').first().waitFor({ state: 'detached' });
      return names.map((name) => name.trim());
    };
    await becomesEqual(items, ['Pin', 'Mute', 'Keyboard shortcuts']);
    assert.equal((await on.chat(page).locator('[part~="presence"]').innerText()).trim(), '');
    await entry(page, bob).hover();
    await entry(page, bob)
      .getByRole('button', { name: /^Options for/ })
      .click();
    await list(page).getByRole('menuitem', { name: 'Pin' }).click();
    await list(page).getByRole('alert').filter({ hasText: 'switched off' }).waitFor();
    await becomesEqual(items, ['Mute', 'Keyboard shortcuts']);
    assert.equal(await page.locator('agora-connection').getAttribute('status'), 'online');
  });

  it('without history on the server a conversation begins with what comes', async () => {
    await set.faults.app({ history: false });
    const [ada, bob] = await talk(set, { allow });
    await on.chat(bob.page).getByText('No messages yet. Say hello.').first().waitFor();
    await on.sendText(ada.page, 'Hello');
    await on.seeMessage(bob.page, 'Hello');
    await on.sendText(bob.page, 'Hello too');
    await on.seeMessage(ada.page, 'Hello too');
    assert.equal(
      await on
        .chat(bob.page)
        .getByText(/could not be loaded/)
        .count(),
      0,
    );
    // What the server does not keep is only here, and goes from here.
    await choose(bob.page, 'Hello', 'Delete for me');
    await confirm(bob.page, 'Delete for me');
    await row(bob.page, 'Hello').waitFor({ state: 'detached' });
    await row(ada.page, 'Hello').waitFor();
  });
});

/** Waits until the menu of the message has none of these; it may take the answer of the server. */
const menuIsWithout = async (page: Page, text: string, items: readonly string[]): Promise<void> => {
  for (const end = performance.now() + 60_000; ;) {
    const names = await offers(page, text);
    if (!items.some((item) => names.includes(item))) return;
    if (performance.now() > end) assert.fail(`the menu still has ${names.join(', ')}`);
  }
};
