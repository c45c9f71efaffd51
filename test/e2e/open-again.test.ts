/** The conversation that is open when a page is reloaded is open again, for the same user. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { becomesEqual, becomesTrue } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { entry } from '../support/pages-list.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker, type Talker } from '../support/stand-in-talk.js';

const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('agora-chat:open')));
const inbox = (page: Page): Locator => page.locator('agora-inbox');
const row = (page: Page, name: string): Locator => entry(page, name).getByRole('button', { name }).first();

describe('an open conversation and a reload', () => {
  const set = stage();
  const inboxBody = '<agora-login></agora-login><agora-inbox style="inline-size:100%;block-size:400px"></agora-inbox>';

  /** Ada has written to Bob, whose page is open. */
  const written = async (body: string, attributes: string, width = 390): Promise<[Talker, Talker]> => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const reader = async (): Promise<Talker> => {
      const visitor = await set.open({ body, attributes, viewport: { width, height: 800 } });
      await on.signIn(visitor.page, bob);
      await on.becomes(visitor.page, 'online');
      return Object.assign(visitor, { user: bob });
    };
    const [writer, other] = await Promise.all([talker(set, ada, bob), reader()]);
    await on.sendText(writer.page, 'Is it still for sale?');
    return [writer, other];
  };

  it('opens again in an inbox, and not once the visitor has gone back to the list', async () => {
    const [ada, { page }] = await written(inboxBody, 'remember');
    await row(page, ada.user).click();
    await on.seeMessage(page, 'Is it still for sale?');
    await page.reload();
    await on.seeMessage(page, 'Is it still for sale?');
    await becomesEqual(() => inbox(page).getAttribute('peer'), ada.user);
    await on.becomes(page, 'online');
    await on.sendText(page, 'Yes it is');
    await on.seeMessage(ada.page, 'Yes it is');
    await inbox(page).getByRole('button', { name: 'Back to the conversations' }).click();
    await row(page, ada.user).waitFor();
    await page.reload();
    await row(page, ada.user).waitFor();
    await on.becomes(page, 'online');
    assert.equal(await inbox(page).getAttribute('view'), 'list');
  });

  it('opens again beside a list of its own', async () => {
    const body =
      '<agora-login></agora-login><agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat>';
    const [ada, { page }] = await written(body, 'remember', 1000);
    await row(page, ada.user).click();
    await on.seeMessage(page, 'Is it still for sale?');
    await page.reload();
    await on.chat(page).getByText('Is it still for sale?').first().waitFor();
    await becomesTrue(
      async () => (await page.getByRole('textbox', { name: 'To', exact: true }).count()) === 0,
      'the list is there to choose in',
    );
  });

  it('opens again in a chat alone, which still asks whom to write to', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const { page } = await talker(set, ada, bob, { attributes: 'remember' });
    await on.sendText(page, 'Hello');
    await page.reload();
    await on.seeMessage(page, 'Hello');
    await becomesEqual(() => page.locator('agora-peer-chat [name=peer]').inputValue(), bob);
  });

  it('stays closed for another user, and is forgotten at the sign-out', async () => {
    const [ada, { page }] = await written(inboxBody, 'remember');
    await row(page, ada.user).click();
    await on.seeMessage(page, 'Is it still for sale?');
    await becomesTrue(async () => (await kept(page)).length === 1, 'it is kept');
    await page.getByRole('button', { name: 'Logout', exact: true }).click();
    await on.becomes(page, 'signed-out');
    await becomesEqual(() => kept(page), []);
    // As if another user had been signed in by the site, without a sign-out.
    await page.evaluate((peer) => {
      const name = 'agora-chat:open:' + document.querySelector('agora-connection')!.appKey;
      sessionStorage.setItem(name, JSON.stringify({ user: 'somebody-else', peer }));
    }, ada.user);
    await page.reload();
    await on.signIn(page, await newUser(set, 'carla'));
    await on.becomes(page, 'online');
    await inbox(page).getByText('No conversations yet').first().waitFor();
    assert.equal(await inbox(page).getAttribute('view'), 'list');
    await becomesEqual(() => kept(page), []);
  });

  it('gives way to the conversation that the page names', async () => {
    const [ada, { page, user }] = await written(inboxBody, 'remember');
    await row(page, ada.user).click();
    await on.seeMessage(page, 'Is it still for sale?');
    const carla = await newUser(set, 'carla');
    await page.goto(set.publish('remember', inboxBody.replace('<agora-inbox', `<agora-inbox peer="${carla}"`)));
    await on.becomes(page, 'online');
    await inbox(page)
      .getByRole('textbox', { name: `Message ${carla}` })
      .waitFor();
    assert.equal(await inbox(page).getAttribute('peer'), carla);
    assert.notEqual(user, carla);
  });

  it('is not kept where a reload signs nobody in', async () => {
    const [ada, { page }] = await written(inboxBody, '');
    await row(page, ada.user).click();
    await on.seeMessage(page, 'Is it still for sale?');
    assert.deepEqual(await kept(page), []);
  });
});
