/** What counts as read, on both sides and in all tabs of a user. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../../support/pages.js';
import { entry, list, withList } from '../../support/pages-list.js';
import { hasStatus, hears, inView, row } from '../../support/pages-messages.js';
import { stage } from '../../support/stand-in-stage.js';
import { newUser, numbered, sendMany, talk, talker } from '../../support/stand-in-talk.js';

const statusOf = async (page: Page, text: string): Promise<string | null | undefined> =>
  (await on.shownMessages(page)).find((message) => message.text === text)?.status;

/** As a browser tells a tab that it is not looked at, or again. Headless ones look at all. */
const look = (page: Page, visible: boolean): Promise<void> =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    visible ? 'visible' : 'hidden',
  );

describe('read receipts', () => {
  const set = stage();

  it('are sent for what is in view in a tab that is looked at, and not before', async () => {
    const [ada, bob] = await talk(set);
    await look(bob.page, false);
    await Promise.all([hears(bob.page, `${ada.user}: Are you looking?`), on.sendText(ada.page, 'Are you looking?')]);
    await on.seeMessage(bob.page, 'Are you looking?');
    // The answer comes behind anything that would have been said about the message.
    await on.sendText(bob.page, 'Written by another program');
    await on.seeMessage(ada.page, 'Written by another program');
    await hasStatus(ada.page, 'Are you looking?', 'Delivered');
    await Promise.all([hears(ada.page, 'Message: Read'), look(bob.page, true)]);
    await hasStatus(ada.page, 'Are you looking?', 'Read');

    await sendMany(ada.page, bob.user, numbered(1, 30));
    await on.seeMessage(bob.page, 'Message 30');
    await hasStatus(ada.page, 'Message 30', 'Read');
    await on.chat(bob.page).getByRole('log').hover();
    await bob.page.mouse.wheel(0, -1200);
    await on.chat(bob.page).getByRole('button', { name: 'Newest messages' }).waitFor();
    await on.sendText(ada.page, 'Below your view');
    await on.chat(bob.page).getByRole('button', { name: '1 new message' }).waitFor();
    await bob.page.evaluate((peer) => document.querySelector('agora-connection')!.session!.typing(peer), ada.user);
    await on.chat(ada.page).getByText(`${bob.user} is typing…`).first().waitFor();
    assert.equal(await statusOf(ada.page, 'Below your view'), 'Delivered');
    await on.chat(bob.page).getByRole('button', { name: '1 new message' }).click();
    await hasStatus(ada.page, 'Below your view', 'Read');
    assert.ok(await inView(row(bob.page, 'Below your view')));
  });

  it('are not sent where the page has switched them off, and what was read is read all the same', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, ada, bob);
    const { page } = await set.open({ attributes: 'no-receipts', body: withList() });
    await on.signIn(page, bob);
    await on.becomes(page, 'online');
    await on.sendText(writer.page, 'Did you read this?');
    await entry(page, ada).getByRole('img', { name: '1 unread message' }).waitFor();
    await entry(page, ada).getByText('Did you read this?').click();
    await on.seeMessage(page, 'Did you read this?');
    await entry(page, ada).getByRole('img', { name: '1 unread message' }).waitFor({ state: 'detached' });
    await on.sendText(page, 'I do not tell');
    await on.seeMessage(writer.page, 'I do not tell');
    assert.equal(await statusOf(writer.page, 'Did you read this?'), 'Delivered');
  });

  it('what is read in one tab is read in the others', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, ada, bob);
    const first = await set.open({ body: withList() });
    await on.signIn(first.page, bob);
    await on.becomes(first.page, 'online');
    const second = await first.secondPage();
    await second.goto(first.page.url());
    await on.signIn(second, bob);
    await on.becomes(second, 'online');
    await sendMany(writer.page, bob, ['One', 'Two']);
    for (const page of [first.page, second])
      await entry(page, ada).getByRole('img', { name: '2 unread messages' }).waitFor();
    await entry(first.page, ada).getByText('Two').click();
    await on.seeMessage(first.page, 'Two');
    for (const page of [first.page, second])
      await list(page)
        .getByRole('img', { name: /unread/ })
        .first()
        .waitFor({ state: 'detached' });
    // What one tab does, the other shows: own words, and who has read them.
    await on.sendText(first.page, 'Read in the first tab');
    await on.choosePeer(second, ada);
    await hasStatus(second, 'Read in the first tab', 'Read');
    await second.reload();
    await on.signIn(second, bob);
    await entry(second, ada).getByText('You: Read in the first tab').first().waitFor();
    assert.equal(
      await list(second)
        .getByRole('img', { name: /unread/ })
        .count(),
      0,
    );
  });
});
