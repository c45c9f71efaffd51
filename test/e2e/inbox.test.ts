/** List and conversation in one element, and the way from a chat without a list to whoever has written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { entry } from '../support/pages-list.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker, type Talker } from '../support/stand-in-talk.js';

const body =
  '<agora-login></agora-login><agora-inbox style="inline-size: 100%; block-size: 400px"></agora-inbox><agora-log></agora-log>';
const inbox = (page: Page): Locator => page.locator('agora-inbox');
const back = (page: Page): Locator => inbox(page).getByRole('button', { name: 'Back to the conversations' });
const row = (page: Page, name: string): Locator => entry(page, name).getByRole('button', { name }).first();
const hasFocus = (place: Locator): Promise<unknown> =>
  place.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          const { activeElement } = element.getRootNode() as ShadowRoot;
          if (activeElement === element) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

describe('an inbox', () => {
  const set = stage();

  const two = async (width: number): Promise<[Talker, Talker]> => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const reader = async (): Promise<Talker> => {
      const visitor = await set.open({ body, viewport: { width, height: 800 } });
      await on.signIn(visitor.page, bob);
      await on.becomes(visitor.page, 'online');
      return Object.assign(visitor, { user: bob });
    };
    return Promise.all([talker(set, ada, bob), reader()]);
  };

  it('on a phone leads from the list into the conversation and back, with the focus', async () => {
    const [ada, bob] = await two(390);
    await on.sendText(ada.page, 'Is it still for sale?');
    await row(bob.page, ada.user).click();
    await on.seeMessage(bob.page, 'Is it still for sale?');
    await row(bob.page, ada.user).waitFor({ state: 'hidden' });
    await hasFocus(on.composer(bob.page));
    await on.sendText(bob.page, 'Yes it is');
    await on.seeMessage(ada.page, 'Yes it is');
    await bob.page.keyboard.press('Escape');
    await hasFocus(row(bob.page, ada.user));
    await bob.page.keyboard.press('Enter');
    await on.composer(bob.page).fill('half a thought');
    await back(bob.page).click();
    await entry(bob.page, ada.user).getByText('half a thought').first().waitFor();
    await row(bob.page, ada.user).click();
    await on.hasDraft(bob.page, 'half a thought');
  });

  it('counts what comes in while the list is in view, and not what is read', async () => {
    const [ada, bob] = await two(390);
    await on.sendText(ada.page, 'one');
    const badge = entry(bob.page, ada.user).getByRole('img', { name: '1 unread message' });
    await badge.waitFor();
    await row(bob.page, ada.user).click();
    await on.seeMessage(bob.page, 'one');
    await on.chat(ada.page).locator('[data-status="read"]').first().waitFor();
    await back(bob.page).click();
    await badge.waitFor({ state: 'detached' });
    await on.sendText(ada.page, 'two');
    await badge.waitFor();
  });

  it('on a wide page shows both side by side', async () => {
    const [ada, bob] = await two(1000);
    await on.sendText(ada.page, 'Side by side');
    await row(bob.page, ada.user).click();
    await on.seeMessage(bob.page, 'Side by side');
    await row(bob.page, ada.user).waitFor();
    assert.equal(await back(bob.page).isVisible(), false);
    await bob.page.setViewportSize({ width: 390, height: 800 });
    await back(bob.page).click();
    await row(bob.page, ada.user).waitFor();
  });
});

describe('a chat alone on its page', () => {
  const set = stage();

  it('leads to whoever writes, by one click', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const [writer, reader] = await Promise.all([talker(set, ada, bob), set.open()]);
    await on.signIn(reader.page, bob);
    await on.sendText(writer.page, 'Hello, is anybody there?');
    await reader.page.getByRole('button', { name: new RegExp(`${ada}.*Hello, is anybody there`, 's') }).click();
    await on.seeMessage(reader.page, 'Hello, is anybody there?');
    await on.sendText(reader.page, 'I am');
    await on.seeMessage(writer.page, 'I am');
  });
});
