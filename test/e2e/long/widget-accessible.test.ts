/** Axe finds nothing in the widget, in each of its states and in each way in which people look at it. */
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { holdsIn, looks, type Look } from '../../support/looks.js';
import * as on from '../../support/pages.js';
import { stage } from '../../support/stand-in-stage.js';
import { newUser, talker } from '../../support/stand-in-talk.js';
import { isFocused, launcher, openPage, panel, shop, tag, widget } from '../../support/widget.js';

const form = '<form slot="before-chat"><label>Order <input name="order" /></label><button>Begin</button></form>';

/** As in an Arabic page: once the widget says so. */
const arabic: Look = [
  'Arabic',
  async (page) => {
    await page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
    await page.waitForFunction(() => {
      const launcher = document.querySelector('agora-chat-widget')!.shadowRoot!.querySelector('[part=launcher]');
      return /[\u0600-\u06ff]/u.test(launcher!.getAttribute('aria-label')!);
    });
  },
  (page) => page.evaluate(() => Object.assign(document.documentElement, { lang: 'en', dir: '' })),
];
const own = [...looks.filter(([name]) => ['dark', 'forced colours', '320 pixels wide'].includes(name)), arabic];

const check = async (page: Page, state: string, off: readonly string[] = []): Promise<void> => {
  for (const look of own) await holdsIn(look, page, state, off);
};

describe('a widget, accessible in each state', () => {
  const set = stage();

  it('from the closed button to a question', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const other = await talker(set, bob, ada);
    const scheme = '<style>:root { color-scheme: light dark }</style>';
    const { page: at } = await openPage(set, shop(tag(set, '', form), scheme), {
      viewport: { width: 1000, height: 900 },
    });
    await launcher(at).waitFor();
    await check(at, 'closed');
    await launcher(at).click();
    await panel(at).getByRole('textbox', { name: 'Username' }).waitFor();
    await check(at, 'signed out');
    await on.logIn(at, ada);
    await panel(at).getByRole('heading', { name: 'Messages' }).waitFor();
    await on.sendText(other.page, 'Good morning');
    const entry = widget(at).getByRole('listitem').filter({ hasText: 'Good morning' });
    await entry.waitFor();
    await check(at, 'list');
    await at.evaluate(() => document.querySelector('agora-chat-widget')!.showPeer('carol'));
    await at.getByRole('button', { name: 'Begin' }).waitFor();
    await check(at, 'before the chat');
    await at.evaluate((peer) => document.querySelector('agora-chat-widget')!.showPeer(peer), bob);
    await on.seeMessage(at, 'Good morning');
    await check(at, 'conversation');
    const menu = on.chat(at).getByRole('button', { name: 'Conversation menu' });
    await menu.click();
    await on.chat(at).getByRole('menuitem').first().waitFor();
    await check(at, 'menu');
    // A window that changes its size has closed it.
    await menu.click();
    await on.chat(at).getByRole('menuitem', { name: 'Block' }).click();
    await on.chat(at).getByRole('dialog').waitFor();
    await check(at, 'question');
    await at.keyboard.press('Escape');
    await isFocused(menu);
  });
});
