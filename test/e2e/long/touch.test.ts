/** All is done by a finger's taps, none of them long. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomesTrue } from '../../support/becomes-true.js';
import * as on from '../../support/pages.js';
import { withList } from '../../support/pages-list.js';
import { confirm, menuItem, row } from '../../support/pages-messages.js';
import { stage } from '../../support/stand-in-stage.js';
import { newUser, talk, talker } from '../../support/stand-in-talk.js';

const phone = { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true };

describe('by taps alone', () => {
  const set = stage();
  const button = (page: Page, name: string) => on.chat(page).getByRole('button', { name, exact: true });
  /** Enter begins a line here. */
  const send = async (page: Page, text: string): Promise<void> => {
    await on.composer(page).fill(text);
    await button(page, 'Send').tap();
  };

  it('one reacts, replies, deletes, and opens the menus of the conversation and of a row in the list', async () => {
    const [ada, bob] = await talk(set, phone);
    const { page } = bob;
    await send(ada.page, 'Shall we meet?');
    await on.seeMessage(page, 'Shall we meet?');
    const openMenu = async (text: string): Promise<void> => {
      await on.chat(page).getByText(text, { exact: true }).tap();
      await row(page, text).getByRole('button', { name: 'Message options' }).tap();
    };
    await openMenu('Shall we meet?');
    await menuItem(page, 'React 👍').tap();
    // The room below a reaction belongs to it: a finger is larger than it looks.
    const reaction = row(page, 'Shall we meet?').getByRole('button', { name: /👍/ });
    const { x, y, width, height } = (await reaction.boundingBox())!;
    assert.ok(height < 40, String(height));
    await page.touchscreen.tap(x + width / 2, y + 42);
    await reaction.waitFor({ state: 'detached' });
    await openMenu('Shall we meet?');
    await menuItem(page, 'React 👍').tap();
    await reaction.waitFor();
    await openMenu('Shall we meet?');
    await menuItem(page, 'Reply').tap();
    await on.chat(page).getByText('Replying to').first().waitFor();
    await send(page, 'At ten');
    await on.seeMessage(ada.page, 'At ten');
    await openMenu('At ten');
    await menuItem(page, 'Delete for me').tap();
    await confirm(page, 'Delete for me');
    await row(page, 'At ten').waitFor({ state: 'detached' });
    await button(page, 'Conversation menu').tap();
    await menuItem(page, 'Mute').tap();
    await button(page, 'Conversation menu').tap();
    await menuItem(page, 'Unmute').waitFor();
  });

  it('one opens the menu of a conversation in the list', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const writer = await talker(set, bob, ada);
    const { page } = await set.open({ body: withList(), ...phone });
    await on.signIn(page, ada);
    await on.sendText(writer.page, 'Hello');
    const list = page.locator('agora-conversations');
    await list.getByRole('button', { name: /^Options for/ }).tap();
    await list.getByRole('menuitem', { name: 'Mute' }).tap();
    await list.getByText('Muted').first().waitFor({ state: 'attached' });
  });
});

describe('a voice message by taps alone', () => {
  const set = stage({}, ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);

  it('is recorded, sent, and played', async () => {
    const [ada, bob] = await talk(set, { ...phone, permissions: ['microphone'] });
    const button = (page: Page, name: string | RegExp) => on.chat(page).getByRole('button', { name });
    await button(ada.page, 'Record a voice message').tap();
    await on
      .chat(ada.page)
      .getByText(/Recording, 0:01/)
      .waitFor();
    await button(ada.page, 'Stop and send').tap();
    await on.composer(ada.page).waitFor();
    await button(bob.page, /^Play/).tap();
    await becomesTrue(
      () =>
        on
          .chat(bob.page)
          .locator('audio')
          .evaluate((audio: HTMLAudioElement) => audio.currentTime > 0 || audio.ended),
      'the sound is heard',
    );
  });

  it('is discarded by a tap, and nothing goes out', async () => {
    const [ada, bob] = await talk(set, { ...phone, permissions: ['microphone'] });
    await on.chat(ada.page).getByRole('button', { name: 'Record a voice message' }).tap();
    await on.chat(ada.page).getByRole('timer').waitFor();
    await on.chat(ada.page).getByRole('button', { name: 'Discard recording' }).tap();
    await on.composer(ada.page).fill('Rather in writing');
    await on.chat(ada.page).getByRole('button', { name: 'Send', exact: true }).tap();
    await on.seeMessage(bob.page, 'Rather in writing');
    assert.deepEqual(await on.messages(bob.page), ['Rather in writing']);
  });
});
