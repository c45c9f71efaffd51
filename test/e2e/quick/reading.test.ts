/** Reading a conversation: history, unread, links, what hostile texts cannot do, and the cache. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { outageNoise } from '../../support/browser.js';
import { keptRows } from '../../support/kept.js';
import { becomesTrue } from '../../support/becomes-true.js';
import * as on from '../../support/pages.js';
import { hasStatus } from '../../support/pages-messages.js';
import { stage } from '../../support/stand-in-stage.js';
import { newUser, numbered, sendMany, talk, talker } from '../../support/stand-in-talk.js';

const list = (page: Page): Locator => on.chat(page).getByRole('log');
const row = (page: Page, text: string): Locator =>
  on
    .chat(page)
    .getByRole('article')
    .filter({ has: page.getByText(text, { exact: true }) });
const inView = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const scroller = element.closest('[role="log"]')!.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return box.top < scroller.bottom && box.bottom > scroller.top;
  });
describe('reading', () => {
  const set = stage();

  it('loads older pages as one scrolls up, without a jump, down to the beginning', async () => {
    const [ada, bob] = [await newUser(set), await newUser(set)];
    const writer = await talker(set, ada, bob);
    await sendMany(writer.page, bob, numbered(1, 160));
    const { page } = await talker(set, bob, ada);
    // All are unread, so the view begins at the oldest that is loaded.
    await on.chat(page).getByRole('button', { name: 'Newest messages' }).click();
    await becomesTrue(() => inView(row(page, 'Message 160')), 'the newest is in view');
    for (let tries = 0; tries < 40 && !(await row(page, 'Message 1').count()); tries += 1) {
      const shift = await list(page).evaluate(async (scroller) => {
        const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
        scroller.scrollTop = 0;
        await frame();
        const top = scroller.getBoundingClientRect().top;
        const rows = [...scroller.querySelectorAll('[role="article"]')];
        const reading = rows.find((one) => one.getBoundingClientRect().bottom > top)!;
        const place = reading.getBoundingClientRect().top;
        const before = rows.length;
        let worst = 0;
        for (let count = 0; count < 120; count += 1) {
          await frame();
          worst = Math.max(worst, Math.abs(reading.getBoundingClientRect().top - place));
          if (scroller.querySelectorAll('[role="article"]').length > before && count > 30) break;
        }
        return worst;
      });
      assert.ok(shift <= 1, `what one reads moved by ${shift} px`);
    }
    await list(page).evaluate((scroller) => (scroller.scrollTop = 0));
    await on.chat(page).getByText('This is the start of the conversation.').first().waitFor();
    assert.deepEqual(await on.messages(page), numbered(1, 160));
  });

  it('follows the end only when one is there, and one’s own messages always', async () => {
    const [ada, bob] = await talk(set);
    await sendMany(ada.page, bob.user, numbered(1, 40));
    await on.seeMessage(bob.page, 'Message 40');
    await becomesTrue(() => inView(row(bob.page, 'Message 40')), 'at the end');
    await on.sendText(ada.page, 'Follow me');
    await becomesTrue(() => inView(row(bob.page, 'Follow me')), 'followed at the end');
    await list(bob.page).hover();
    await bob.page.mouse.wheel(0, -1500);
    await on.chat(bob.page).getByRole('button', { name: 'Newest messages' }).waitFor();
    await on.sendText(ada.page, 'Do not disturb');
    const pill = on.chat(bob.page).getByRole('button', { name: '1 new message' });
    await pill.waitFor();
    assert.equal(await inView(row(bob.page, 'Do not disturb')), false);
    await pill.click();
    await becomesTrue(() => inView(row(bob.page, 'Do not disturb')), 'the pill leads to the end');
    await bob.page.mouse.wheel(0, -1500);
    await on.chat(bob.page).getByRole('button', { name: 'Newest messages' }).waitFor();
    await on.sendText(bob.page, 'My own words');
    await becomesTrue(() => inView(row(bob.page, 'My own words')), 'own messages are followed');
  });

  it('takes text as text: links by an allow-list, no markup, big emoji, kept lines', async () => {
    const [ada, bob] = await talk(set);
    await on.sendText(ada.page, 'See https://example.com/a?b=c and javascript:alert(1)');
    const link = on.chat(bob.page).getByRole('link', { name: 'https://example.com/a?b=c' });
    await link.waitFor();
    assert.equal(await link.getAttribute('rel'), 'noopener noreferrer nofollow ugc');
    assert.equal(await on.chat(bob.page).getByRole('link').count(), 1);
    const markup = '<img src=x onerror="document.title = `owned`"><b>bold</b>';
    await on.sendText(ada.page, markup);
    await on.seeMessage(bob.page, markup);
    assert.equal(await bob.page.title(), 'A bare page');
    await on.sendText(ada.page, '🎉');
    await on.seeMessage(bob.page, '🎉');
    const size = (text: string): Promise<number> =>
      on
        .chat(bob.page)
        .getByText(text, { exact: true })
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    assert.ok((await size('🎉')) >= 1.5 * (await size(markup)));
    await on.composer(ada.page).fill('one\ntwo');
    await on.composer(ada.page).press('Enter');
    const lines = on.chat(bob.page).locator('[part~="text"]').filter({ hasText: 'two' });
    await lines.waitFor();
    assert.equal(await lines.innerText(), 'one\ntwo');
    assert.equal(await lines.evaluate((element) => element.closest('[dir]')!.getAttribute('dir')), 'auto');
  });

  it('shows the last conversation from its cache while there is no server', async () => {
    const [ada, bob] = await talk(set, { attributes: 'remember', allow: outageNoise });
    await on.sendText(ada.page, 'Keep this in mind');
    await on.seeMessage(bob.page, 'Keep this in mind');
    const isKept = async (): Promise<boolean> =>
      (await keptRows(bob.page)).some((message) => message.includes('Keep this in mind'));
    await becomesTrue(isKept, 'the message is kept');
    set.proxy.mode = 'refuse';
    await bob.page.reload();
    await on.choosePeer(bob.page, ada.user);
    await on.seeMessage(bob.page, 'Keep this in mind');
  });

  it('starts at the first unread message, below a line, and shows the day', async () => {
    const [ada, bob] = await talk(set, { allow: outageNoise });
    await sendMany(ada.page, bob.user, numbered(1, 5));
    // What is on the page may not have been seen yet, and would be unread later.
    await hasStatus(ada.page, 'Message 5', 'Read');
    await on.choosePeer(bob.page, await newUser(set));
    await on.chat(bob.page).getByText('No messages yet.').first().waitFor();
    await on.signOut(bob.page);
    await sendMany(ada.page, bob.user, numbered(6, 45));
    await on.signIn(bob.page, bob.user);
    await on.seeInLog(bob.page, /Message 45$/);
    await on.choosePeer(bob.page, ada.user);
    await on.chat(bob.page).getByText('New messages', { exact: true }).first().waitFor();
    const line = row(bob.page, 'Message 6');
    await becomesTrue(() => inView(line), 'the first unread is in view');
    assert.match(await line.innerText(), /New messages/);
    await on.chat(bob.page).getByText('Today', { exact: true }).first().waitFor({ state: 'attached' });
  });
});
