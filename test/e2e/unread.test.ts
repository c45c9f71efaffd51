/** Unread: counted until a person has really looked, and then gone everywhere, for good. */
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { becomesEqual } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { stage, type Stage } from '../support/stand-in-stage.js';
import { newUser, numbered, sendMany, talker, type Talker } from '../support/stand-in-talk.js';

const body =
  '<agora-login></agora-login><agora-conversations id="list" title-badge></agora-conversations><agora-peer-chat></agora-peer-chat><agora-log></agora-log>';
/** High enough that list and conversation are both in view. */
const viewport = { width: 900, height: 1500 };
const list = (page: Page): Locator => page.locator('agora-conversations');
const entry = (page: Page, user: string): Locator => list(page).getByRole('listitem').filter({ hasText: user });
const badge = (place: Locator, count: number): Locator =>
  place.getByRole('img', { name: `${count} unread message${count === 1 ? '' : 's'}` });
const open = (page: Page, user: string): Promise<void> =>
  entry(page, user).getByRole('button', { name: user }).first().click();

/** Waits until nothing is unread: in the row, in the total, in the property and in the title. */
const allRead = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const conversations = document.querySelector<HTMLElement & { unread: number }>('agora-conversations')!;
    const marks = conversations.shadowRoot!.querySelectorAll('[part~="unread"], [part~="total"]');
    return marks.length === 0 && conversations.unread === 0 && !document.title.startsWith('(');
  });
const unread = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLElement & { unread: number }>('agora-conversations')!.unread === wanted &&
      document.title.startsWith(`(${wanted}) `),
    count,
  );
const serverSays = (page: Page, peer: string): Promise<number | undefined> =>
  page.evaluate(async (user) => {
    const { session } = document.querySelector('agora-connection')!;
    await session!.loadConversations();
    return session!.state.conversations.get(user)?.unread;
  }, peer);

/** Ada writes; Bob has the list beside the conversation, and nobody chosen. */
const twoUsers = async (set: Stage): Promise<[Talker, Talker]> => {
  const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
  const reader = async (): Promise<Talker> => {
    const visitor = await set.open({ body, viewport });
    await on.signIn(visitor.page, bob);
    await on.becomes(visitor.page, 'online');
    return Object.assign(visitor, { user: bob });
  };
  return Promise.all([talker(set, ada, bob), reader()]);
};

describe('unread', () => {
  const set = stage();

  it('goes when the entry of the list is clicked, also in the other tab and after a reload', async () => {
    const [ada, bob] = await twoUsers(set);
    const tab = await bob.secondPage();
    await tab.goto(bob.page.url());
    await on.signIn(tab, bob.user);
    await sendMany(ada.page, bob.user, numbered(1, 3));
    for (const page of [bob.page, tab]) {
      await badge(entry(page, ada.user), 3).waitFor();
      await unread(page, 3);
    }
    await open(bob.page, ada.user);
    await allRead(bob.page);
    await allRead(tab);
    await on.chat(ada.page).getByText('Read', { exact: true }).first().waitFor();
    await becomesEqual(() => serverSays(bob.page, ada.user), 0);
    await bob.page.reload();
    await on.signIn(bob.page, bob.user);
    await entry(bob.page, ada.user).waitFor();
    await on.becomes(bob.page, 'online');
    await becomesEqual(() => serverSays(bob.page, ada.user), 0);
    await allRead(bob.page);
  });

  it('goes in a conversation that waited on the server, and is not back on another device', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, ada, bob);
    await sendMany(writer.page, bob, numbered(1, 4));
    const reader = await set.open({ body, viewport });
    await on.signIn(reader.page, bob);
    await badge(entry(reader.page, ada), 4).waitFor();
    await open(reader.page, ada);
    await on.seeMessage(reader.page, 'Message 4');
    await allRead(reader.page);
    await on.chat(writer.page).getByText('Read', { exact: true }).first().waitFor();
    const phone = await set.open({ body, viewport });
    await on.signIn(phone.page, bob);
    await entry(phone.page, ada).waitFor();
    await becomesEqual(() => serverSays(phone.page, ada), 0);
    await allRead(phone.page);
  });

  it('does not begin in a conversation that is open, in view and looked at', async () => {
    const [ada, bob] = await twoUsers(set);
    await on.sendText(ada.page, 'First');
    await open(bob.page, ada.user);
    await on.seeMessage(bob.page, 'First');
    await allRead(bob.page);
    await on.sendText(ada.page, 'Second');
    await on.seeMessage(bob.page, 'Second');
    await allRead(bob.page);
    await on.sendText(bob.page, 'Answer');
    await on.sendText(ada.page, 'Third');
    await on.seeMessage(bob.page, 'Third');
    await allRead(bob.page);
  });

  it('stays while nobody looks, and goes when somebody does', async () => {
    const [ada, bob] = await twoUsers(set);
    await on.sendText(ada.page, 'First');
    await open(bob.page, ada.user);
    await allRead(bob.page);
    await bob.page.evaluate(() => {
      document.hasFocus = () => false;
    });
    await sendMany(ada.page, bob.user, numbered(1, 2));
    await on.seeMessage(bob.page, 'Message 2');
    await unread(bob.page, 2);
    await bob.page.evaluate(() => {
      document.hasFocus = () => true;
      window.dispatchEvent(new Event('focus'));
    });
    await allRead(bob.page);
  });

  it('stays while the conversation lies below the fold', async () => {
    const [ada, bob] = await twoUsers(set);
    await bob.page.setViewportSize({ width: 900, height: 400 });
    await on.sendText(ada.page, 'Down there');
    await open(bob.page, ada.user);
    await on.seeMessage(bob.page, 'Down there');
    await unread(bob.page, 1);
    await on.chat(bob.page).getByText('Down there', { exact: true }).scrollIntoViewIfNeeded();
    await allRead(bob.page);
  });

  it('stays while what is new is out of view', async () => {
    const [ada, bob] = await twoUsers(set);
    await sendMany(ada.page, bob.user, numbered(1, 40));
    await open(bob.page, ada.user);
    await on.chat(bob.page).getByText('New messages', { exact: true }).first().waitFor();
    const newest = on.chat(bob.page).getByRole('button', { name: 'Newest messages' });
    await newest.click();
    await allRead(bob.page);
    await on.chat(bob.page).getByRole('log').hover();
    await bob.page.mouse.wheel(0, -2000);
    await newest.waitFor();
    await on.sendText(ada.page, 'Below');
    await unread(bob.page, 1);
    await on.chat(bob.page).getByRole('button', { name: '1 new message' }).click();
    await allRead(bob.page);
  });
});
