/** Around a conversation: typing, presence, names, blocking, contacts, the list of conversations, the title. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { becomesEqual } from '../support/becomes-true.js';
import { outageNoise } from '../support/browser.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, sendMany, talk, talker } from '../support/stand-in-talk.js';

const withList =
  '<agora-login></agora-login><agora-conversations id="list"></agora-conversations><agora-peer-chat></agora-peer-chat><agora-log></agora-log>';
const list = (page: Page): Locator => page.locator('agora-conversations');
const entry = (page: Page, user: string): Locator => list(page).getByRole('listitem').filter({ hasText: user });

describe('around a conversation', () => {
  const set = stage();

  it('one sees the other typing, and no longer when they stop', async () => {
    const [ada, bob] = await talk(set);
    await on.composer(ada.page).click();
    await ada.page.keyboard.type('Hm');
    const typing = on.chat(bob.page).locator('[part=presence]').getByText(`${ada.user} is typing…`);
    await typing.first().waitFor();
    await typing.first().waitFor({ state: 'hidden', timeout: 60_000 });
  });

  it('the page can tell names and pictures', async () => {
    const [ada, bob] = await talk(set);
    await ada.page.evaluate((user) => {
      document.querySelector('agora-connection')!.profiles = { [user]: { name: 'Robert Smith' } };
    }, bob.user);
    await on.chat(ada.page).getByText('Robert Smith').first().waitFor();
  });

  it('one blocks the other, who is told that the message is not delivered', async () => {
    const [ada, bob] = await talk(set);
    await on.chat(ada.page).getByRole('button', { name: 'Conversation menu' }).click();
    await on.chat(ada.page).getByRole('menuitem', { name: 'Block' }).click();
    await on.chat(ada.page).getByRole('dialog').getByRole('button', { name: 'Block' }).click();
    await on.chat(ada.page).getByText(`You blocked ${bob.user}.`).first().waitFor();
    await on.sendText(bob.page, 'Why?');
    await on.chat(bob.page).getByText('Not sent: This person does not accept messages from you.').first().waitFor();
    await on.chat(ada.page).getByRole('button', { name: 'Unblock' }).click();
    await on.sendText(bob.page, 'Thank you');
    await on.seeMessage(ada.page, 'Thank you');
    assert.equal(await on.chat(ada.page).getByText('Why?', { exact: true }).count(), 0);
  });

  it('the list pins, mutes and deletes', async () => {
    const [ada, bob, cyd] = [await newUser(set, 'ada'), await newUser(set, 'bob'), await newUser(set, 'cyd')];
    const reader = await talker(set, ada, bob, { body: withList });
    await on.sendText(reader.page, 'To Bob');
    await on.choosePeer(reader.page, cyd);
    await on.sendText(reader.page, 'To Cyd');
    await entry(reader.page, cyd).waitFor();
    const users = async (): Promise<string[]> =>
      (await list(reader.page).getByRole('listitem').allInnerTexts()).flatMap(
        (text) => /(bob|cyd)\d+/.exec(text)?.[0] ?? [],
      );
    await becomesEqual(users, [cyd, bob]);
    const choose = async (user: string, item: string): Promise<void> => {
      await entry(reader.page, user).hover();
      await entry(reader.page, user)
        .getByRole('button', { name: /^Options for/ })
        .click();
      await list(reader.page).getByRole('menuitem', { name: item }).click();
    };
    await choose(bob, 'Pin');
    await entry(reader.page, bob)
      .getByRole('img', { name: 'Pinned' })
      .or(entry(reader.page, bob).getByText('Pinned'))
      .first()
      .waitFor();
    await becomesEqual(users, [bob, cyd]);
    await choose(bob, 'Mute');
    await entry(reader.page, bob)
      .getByRole('img', { name: 'Muted' })
      .or(entry(reader.page, bob).getByText('Muted'))
      .first()
      .waitFor();
    await choose(cyd, 'Delete conversation');
    await list(reader.page)
      .getByRole('dialog')
      .getByRole('button', { name: /Delete/ })
      .click();
    await entry(reader.page, cyd).waitFor({ state: 'detached' });
  });

  it('one finds what was said, and jumps to it', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const reader = await talker(set, ada, bob, { body: withList });
    await sendMany(reader.page, bob, ['The needle in question', ...Array.from({ length: 30 }, (_, at) => `Hay ${at}`)]);
    await list(reader.page).getByRole('searchbox').fill('needle');
    await list(reader.page).getByText('The needle in question').first().click();
    const hit = on.chat(reader.page).getByText('The needle in question', { exact: true });
    await hit.waitFor();
    await reader.page.waitForFunction(() => {
      const root = document.querySelector('agora-peer-chat')!.shadowRoot!;
      const row = [...root.querySelectorAll('[role="article"]')].find((one) => one.textContent.includes('needle'))!;
      const [box, frame] = [row.getBoundingClientRect(), root.querySelector('[role="log"]')!.getBoundingClientRect()];
      return box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
    });
  });

  it('works on after an outage', async () => {
    const [ada, bob] = await talk(set, { allow: outageNoise });
    set.proxy.cut();
    await on.sendText(ada.page, 'Through thick and thin');
    await on.seeMessage(bob.page, 'Through thick and thin');
  });
});
