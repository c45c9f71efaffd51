/** The same with a keyboard alone, with a finger, and from right to left. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomesLike } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { menuItem, row } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { talk } from '../support/stand-in-talk.js';

/** What has the focus in the conversation: its role, and the words by which it is known. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.querySelector('agora-peer-chat')!.shadowRoot!.activeElement;
    return `${active?.getAttribute('role') ?? active?.localName} ${active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? ''}`;
  });
const hasFocus = (page: Page, wanted: RegExp): Promise<void> => becomesLike(() => focused(page), wanted);
const pressUntil = async (page: Page, key: string, wanted: RegExp, most = 20): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${key} never leads to ${wanted}, but to ${await focused(page)}`);
};

describe('by hand', () => {
  const set = stage();

  it('a keyboard alone reaches a message, its menu and its toolbar, and comes back', async () => {
    const [ada, bob] = await talk(set);
    for (const text of ['First', 'Second', 'Third']) await on.sendText(ada.page, text);
    await on.seeMessage(bob.page, 'Third');
    const { keyboard } = bob.page;
    await on.composer(bob.page).focus();
    await pressUntil(bob.page, 'Shift+Tab', /^article .*: Third/);
    await keyboard.press('ArrowUp');
    await hasFocus(bob.page, new RegExp(`^article ${ada.user}, .*: Second`));
    await keyboard.press('Enter');
    await menuItem(bob.page, 'Reply').waitFor();
    await keyboard.press('Escape');
    await menuItem(bob.page, 'Reply').waitFor({ state: 'detached' });
    // The browser hides a menu a moment before it says so, and only then the focus goes back where it was.
    await on.chat(bob.page).locator('[role=article]:focus', { hasText: 'Second' }).waitFor();

    await keyboard.press('Shift+F10');
    await menuItem(bob.page, 'Reply').waitFor();
    await pressUntil(bob.page, 'ArrowDown', /^menuitem Reply/);
    await keyboard.press('Enter');
    await on.chat(bob.page).getByText(`Replying to ${ada.user}`).first().waitFor();
    await hasFocus(bob.page, /^textarea/);
    await keyboard.type('To the second');
    await keyboard.press('Enter');
    await row(ada.page, 'To the second')
      .getByRole('button', { name: /Second/ })
      .waitFor();

    await pressUntil(bob.page, 'Shift+Tab', /^article/);
    await keyboard.press('Home');
    await hasFocus(bob.page, /: First/);
    await keyboard.press('ArrowRight');
    await hasFocus(bob.page, /^button React/);
    await keyboard.press('ArrowRight');
    await hasFocus(bob.page, /^button Reply/);
    await keyboard.press('Escape');
    await hasFocus(bob.page, /: First/);
    await keyboard.press('Enter');
    await menuItem(bob.page, 'Delete for me').waitFor();
    await keyboard.press('d');
    await hasFocus(bob.page, /^menuitem Delete for me/);
    await keyboard.press('Enter');
    await on.chat(bob.page).getByRole('dialog').waitFor();
    await hasFocus(bob.page, /^button Cancel/);
    await pressUntil(bob.page, 'Tab', /^button Delete for me/);
    await keyboard.press('Enter');
    await row(bob.page, 'First').waitFor({ state: 'detached' });
    await row(ada.page, 'First').waitFor();
  });

  it('a finger held on a message opens its menu', async () => {
    const [ada, bob] = await talk(set, { hasTouch: true, viewport: { width: 360, height: 700 } });
    // Enter begins a line where the keyboard is on the screen; the button sends.
    const send = async (page: Page, text: string): Promise<void> => {
      await on.composer(page).fill(text);
      await on.composer(page).press('Enter');
      assert.equal(await on.composer(page).inputValue(), `${text}\n`);
      await on.chat(page).getByRole('button', { name: 'Send', exact: true }).tap();
    };
    await send(ada.page, 'Touch me');
    await on.seeMessage(bob.page, 'Touch me');
    const box = (await on.chat(bob.page).getByText('Touch me', { exact: true }).boundingBox())!;
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const devtools = await bob.context.newCDPSession(bob.page);
    const touch = (type: 'touchStart' | 'touchEnd'): Promise<unknown> =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchStart' ? [point] : [] });
    await touch('touchStart');
    await menuItem(bob.page, 'Reply').waitFor();
    await touch('touchEnd');
    await menuItem(bob.page, 'Reply').tap();
    await send(bob.page, 'Touched');
    await row(ada.page, 'Touched')
      .getByRole('button', { name: /Touch me/ })
      .waitFor();
  });

  it('from right to left the sides change, and each text keeps its own direction', async () => {
    const [ada, bob] = await talk(set);
    await bob.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await on.sendText(ada.page, 'From the left.');
    await on.seeMessage(bob.page, 'From the left.');
    await on.sendText(bob.page, 'שלום לך.');
    await on.seeMessage(ada.page, 'שלום לך.');
    const side = (page: Page, text: string): Promise<string[]> =>
      on
        .chat(page)
        .getByText(text, { exact: true })
        .evaluate((element) => {
          const list = element.closest('[role="log"]')!.getBoundingClientRect();
          const bubble = element.closest('[part~="bubble"]')!;
          const { left, right } = bubble.getBoundingClientRect();
          return [
            left - list.left < list.right - right ? 'left' : 'right',
            bubble.matches(':dir(rtl)') ? 'rtl' : 'ltr',
          ];
        });
    assert.deepEqual(await side(bob.page, 'From the left.'), ['right', 'ltr'], 'theirs, in English');
    assert.deepEqual(await side(bob.page, 'שלום לך.'), ['left', 'rtl'], 'one’s own, in Hebrew');
    assert.deepEqual(await side(ada.page, 'From the left.'), ['right', 'ltr']);
    assert.deepEqual(await side(ada.page, 'שלום לך.'), ['left', 'rtl']);
    assert.equal(await bob.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    await on.composer(bob.page).focus();
    await pressUntil(bob.page, 'Shift+Tab', /^article/);
    await bob.page.keyboard.press('ArrowLeft');
    await hasFocus(bob.page, /^button React/);
    await bob.page.keyboard.press('ArrowLeft');
    await hasFocus(bob.page, /^button Reply/);
  });
});
