/** Under a strict content security policy a widget breaks none of it, whatever opens in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { choose, menuItem, row } from '../support/pages-messages.js';
import { siteTokens } from '../support/site-tokens.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';
import { launcher, panel, shop, tag, widget } from '../support/widget.js';

declare global {
  interface Window {
    broken: string[];
  }
}

const form = '<form slot="before-chat"><label>Order <input name="order" /></label><button>Begin</button></form>';

describe('a widget under a strict content security policy', () => {
  const set = stage({
    headers: () => ({
      'content-security-policy':
        `default-src 'none'; script-src 'self'; img-src 'self' blob: data:; ` +
        `connect-src 'self' ${set.proxy.url} ${set.proxy.url.replace('http', 'ws')}; ` +
        `require-trusted-types-for 'script'; trusted-types 'none'`,
    }),
    handle: siteTokens(() => set),
  });

  const open = async (html: string, options: { readonly allow?: readonly RegExp[] } = {}): Promise<Page> => {
    const { page } = await set.browser.visitor(options);
    await page.addInitScript(() => {
      window.broken = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        window.broken.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
      );
    });
    await page.goto(set.site.publish(html));
    return page;
  };
  const breaksNothing = async (page: Page): Promise<void> =>
    assert.deepEqual(await page.evaluate(() => window.broken), []);

  it('breaks none of it, from the closed button to the conversation', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const at = await open(shop(tag(set, `peer="${bob}" greeting="Questions?" greeting-delay="0"`)));
    await widget(at).getByRole('button', { name: 'Questions?' }).click();
    await on.logIn(at, ada);
    await on.composer(at).waitFor();
    await on.sendText(at, 'Is the blue one still there?');
    await on.seeMessage(at, 'Is the blue one still there?');
    await breaksNothing(at);
  });

  it('breaks none of it with a guest and the page’s form', async () => {
    const bob = await newUser(set, 'bob');
    const at = await open(
      shop(
        `<agora-chat-widget ${set.where} token-url="/site-token" guest peer="${bob}" away="Back on Monday">${form}</agora-chat-widget>`,
      ),
    );
    await launcher(at).click();
    await at.getByRole('textbox', { name: 'Order' }).fill('A-17');
    await at.getByRole('button', { name: 'Begin' }).click();
    await widget(at).getByText('Back on Monday').first().waitFor();
    await on.sendText(at, 'Where is it?');
    await on.seeMessage(at, 'Where is it?');
    await breaksNothing(at);
  });

  it('breaks none of it in the list, with emoji, menus and questions', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const other = await talker(set, bob, ada);
    const at = await open(shop(tag(set)));
    await launcher(at).click();
    await on.logIn(at, ada);
    await on.sendText(other.page, 'Good morning');
    const entry = widget(at).getByRole('listitem').filter({ hasText: 'Good morning' });
    await entry.getByRole('button', { name: /^Options for/ }).click();
    await widget(at).getByRole('menuitem', { name: 'Pin' }).waitFor();
    await at.keyboard.press('Escape');
    await entry.getByRole('button').first().click();
    await on.seeMessage(at, 'Good morning');
    await on.pickEmoji(at, 'rocket');
    await on.composer(at).press('Enter');
    await on.seeMessage(other.page, '🚀');
    await choose(at, 'Good morning', 'React 👍');
    await row(at, 'Good morning').getByRole('button', { name: /👍/ }).waitFor();
    for (const item of ['Forward', 'Report', 'Delete for me']) {
      await choose(at, 'Good morning', item);
      await on.chat(at).getByRole('dialog').waitFor();
      await at.keyboard.press('Escape');
      await on.chat(at).getByRole('dialog').waitFor({ state: 'detached' });
    }
    await on.chat(at).getByRole('button', { name: 'Conversation menu' }).click();
    await menuItem(at, 'Block').click();
    await on.chat(at).getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await panel(at).getByRole('button', { name: 'Make larger' }).click();
    await panel(at).locator('agora-inbox[view=both]').waitFor();
    await breaksNothing(at);
  });

  it('would tell of a violation', async () => {
    const at = await open(shop(tag(set)), { allow: [/Content Security Policy/] });
    await widget(at).evaluate((element) =>
      element.shadowRoot!.querySelector('[part=panel]')!.setAttribute('style', 'color: red'),
    );
    await at.waitForFunction(() => window.broken.length > 0);
  });
});
