/** The pages of the demo as `npm run dev` serves them: alive at first glance, whole on a phone, free of faults for axe. */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { becomesEqual, becomesLike } from '../support/becomes-true.js';
import { pages } from '../../demo/site/pages.ts';
import { openBrowser, outageNoise, type TestBrowser } from '../support/browser.js';
import * as on from '../support/pages.js';
import { demo, type Place } from '../support/stand-in-places.js';

describe('the demo', () => {
  let browser: TestBrowser;
  let place: Place;

  before(async () => {
    [browser, place] = await Promise.all([openBrowser(), demo()]);
  });
  afterEach(() => browser.sendHome());
  after(async () => {
    await browser?.[Symbol.asyncDispose]();
    await place?.[Symbol.asyncDispose]();
  });

  const open = async (path: string, options: Parameters<TestBrowser['visitor']>[0] = {}): Promise<Page> => {
    const { page } = await browser.visitor({ viewport: { width: 1280, height: 800 }, ...options });
    await page.goto(place.home + path);
    return page;
  };
  const window = (page: Page, whose: string): Locator => page.getByRole('region', { name: whose });

  it('shows two people who talk, without a click, and lets them write to each other', async () => {
    const page = await open('');
    const [ada, bea] = [window(page, 'Ada’s window'), window(page, 'Bea’s window')];
    for (const side of [ada, bea]) await side.getByText('Then I bring the cake.').first().waitFor();
    await on.sendText(ada, 'Leaving now');
    await bea.getByText('Leaving now', { exact: true }).first().waitFor();
    await on.sendText(bea, 'Coming over');
    await ada.getByText('Coming over', { exact: true }).first().waitFor();
    await page.reload();
    await bea.getByText('Leaving now', { exact: true }).first().waitFor();
    assert.equal(await ada.getByText('Then I bring the cake.').count(), 1, 'said once, also after a reload');
  });

  it('has a heading over the sign-in that is true before and after', async () => {
    const page = await open('?alone');
    const headings = async (): Promise<string[]> => page.getByRole('heading', { level: 3 }).allTextContents();
    assert.deepEqual(await headings(), ['Account', 'What happens']);
    await on.register(page, `ada-${Date.now()}`);
    await on.isIn(page);
    assert.deepEqual(await headings(), ['Account', 'What happens']);
  });

  it('has a shop with somebody to ask in its corner, who is unread at first and answers', async () => {
    const page = await open('widget.html');
    await page.getByRole('button', { name: /1 unread/ }).waitFor();
    await page.getByRole('button', { name: 'Ask about this lamp' }).click();
    const panel = page.getByRole('dialog');
    await panel.getByText('Hello, I am Mira. Can I help you find the right light?', { exact: true }).first().waitFor();
    await on.sendText(panel, 'Is it dimmable?');
    await panel.getByText('Hello! Yes, I am real. Which lamp are you looking at?', { exact: true }).first().waitFor();
    await page.reload();
    await panel.getByText('Is it dimmable?', { exact: true }).first().waitFor();
  });

  it('has an inbox of eight people, of whom some answer', async () => {
    const page = await open('inbox.html');
    const list = page.getByRole('main');
    await list.getByText('Hugo Martín').first().waitFor();
    await on.sendText(list, 'I can make it');
    await list.getByText('On my way!', { exact: true }).first().waitFor();
  });

  it('lets a buyer ask, and the seller answer', async () => {
    const page = await open('marketplace.html');
    const seller = window(page, 'Sofia’s messages');
    await page.getByRole('button', { name: 'Write to Sofia' }).click();
    await page.locator('#buyer').getByRole('textbox', { name: 'Message Sofia' }).fill('Is it still there?');
    await page.locator('#buyer').getByRole('button', { name: 'Send', exact: true }).click();
    await seller.getByText('Ben: I collect it · Ghent', { exact: true }).waitFor();
    await seller.getByText('Ben', { exact: true }).first().click();
    await seller.getByText('Is it still there?').last().waitFor();
  });

  it('is signed in by its site, and says what is missing when the visitor has left', async () => {
    const page = await open('token-url.html', { allow: [/status of 40\d/] });
    await page.getByText('Log in to the site first.').first().waitFor();
    await page.getByRole('button', { name: 'Log in as Ada' }).click();
    await on.becomes(page, 'online');
    await page.getByRole('button', { name: 'Log out of the site' }).click();
    await page.getByText('Log in to the site first.').first().waitFor();
    await page.getByText('You are not logged in.', { exact: true }).waitFor();
  });

  it('hands out the CSS of a brand as it was changed', async () => {
    const page = await open('theming.html');
    await page.getByRole('button', { name: 'Coral' }).click();
    const css = page.locator('code.css');
    await becomesLike(() => css.textContent(), /--agora-accent: #c8372d/);
    await page.getByLabel('Accent').fill('#0055aa');
    await becomesLike(() => css.textContent(), /--agora-accent: #0055aa/);
    const accent = (): Promise<string> =>
      page
        .getByRole('region', { name: 'Coral' })
        .locator('agora-peer-chat')
        .evaluate((chat) => getComputedStyle(chat).getPropertyValue('--agora-accent'));
    await becomesLike(accent, /#0055aa|rgb\(0, 85, 170\)/);
  });

  it('hands out what it shows of a brand: the CSS and the tag', async () => {
    const page = await open('theming.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Coral' }).click();
    await page.getByLabel('Accent').fill('#0055aa');
    for (const [label, starts] of [
      ['CSS', /^agora-connection \{\n {2}--agora-accent: #0055aa;\n[^]*\}$/],
      [
        'HTML',
        /^<agora-connection app-key="[^"]+" token-url="[^"]+">\n {2}<agora-peer-chat peer="bea"><\/agora-peer-chat>\n<\/agora-connection>$/,
      ],
    ] as const) {
      const shown = page.getByRole('region', { name: label, exact: true });
      const box = page.locator('.source-text').filter({ has: shown });
      await box.getByRole('button', { name: 'Copy' }).click();
      await box.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, starts);
      assert.equal(copied, await shown.textContent());
    }
  });

  it('sets every attribute, slot and part of an element live, and hands out the code', async () => {
    const page = await open('playground.html');
    const stage = window(page, 'The element');
    const settings = window(page, 'Settings');
    await stage.getByText('Can you make it?', { exact: true }).waitFor();
    await settings.getByLabel('density').selectOption('compact');
    await settings.getByLabel('composer-end').check();
    await settings.getByText(/^Parts/).click();
    await settings.getByLabel('bubble', { exact: true }).check();
    await stage.getByText('In the slot composer-end').waitFor();
    const outline = (): Promise<string> =>
      stage
        .locator('agora-peer-chat [part~=bubble]')
        .first()
        .evaluate((bubble) => getComputedStyle(bubble).outlineStyle);
    await becomesEqual(outline, 'dashed');
    const html = /<agora-peer-chat peer="bea-\w+" density="compact">\s+<span slot="composer-end">/;
    await becomesLike(() => page.locator('code.html').textContent(), html);
    await becomesLike(() => page.locator('code.css').textContent(), /agora-peer-chat::part\(bubble\)/);
  });

  it('has every element in the playground, with its events counted and what the last one says', async () => {
    // The doctor asks for what it should not get, and an element that connects gives way to the next.
    const allow = [/status of 40[01]/, /WebSocket is closed before the connection is established/];
    const page = await open('playground.html', { allow });
    const picker = page.getByRole('combobox', { name: 'Element', exact: true });
    await picker.locator('option').first().waitFor({ state: 'attached' });
    const tags = await picker
      .locator('option')
      .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
    assert.deepEqual(tags.sort(), [
      ...['agora-chat-widget', 'agora-connection', 'agora-conversations', 'agora-doctor'],
      ...['agora-inbox', 'agora-log', 'agora-login', 'agora-peer-chat'],
    ]);
    for (const tag of tags) {
      await picker.selectOption(tag);
      await page.locator(`.stage ${tag}`).waitFor({ state: 'attached' });
      await page
        .getByText(/^(Attributes|Set-up)/)
        .first()
        .waitFor();
    }
    await picker.selectOption('agora-doctor');
    await page.locator('.stage agora-doctor').getByRole('listitem').first().waitFor();
    await picker.selectOption('agora-conversations');
    await page.locator('.stage').getByText('Hugo Martín').first().click();
    const selected = page.locator('[data-event=agora-select]');
    await selected.getByText('1', { exact: true }).waitFor();
    await selected.getByText(/^peer: "hugo/).waitFor();
  });

  for (const name of ['', 'react.html', 'vue.html', 'svelte.html']) {
    it(`signs a guest in, who writes and is answered: frameworks/${name}`, async () => {
      const page = await open(`frameworks/${name}`);
      await page.getByRole('status').getByText('online', { exact: true }).first().waitFor();
      await on.sendText(page, 'Is anybody there?');
      await page.getByText('Hello! Yes, I am real. Which lamp are you looking at?', { exact: true }).first().waitFor();
      await page.getByRole('link', { name: 'Frameworks' }).and(page.locator('[aria-current=page]')).waitFor();
    });
  }

  it('breaks on purpose, and heals', async () => {
    const page = await open('', { allow: outageNoise });
    const [ada, bea] = [window(page, 'Ada’s window'), window(page, 'Bea’s window')];
    await page.locator('#bea[status=online]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Break it' }).click();
    const panel = page.getByRole('group', { name: 'Break it' });
    for (const fault of ['Cut the line', 'Expire the tokens', 'Restart the server']) {
      await panel.getByRole('button', { name: fault }).click();
      await on.sendText(ada, `After: ${fault}`);
      await bea.getByText(`After: ${fault}`, { exact: true }).first().waitFor();
    }
    await panel.getByRole('button', { name: 'Lose an acknowledgement' }).click();
    await on.sendText(ada, 'Once');
    await bea.getByText('Once', { exact: true }).first().waitFor();
    assert.equal(await bea.getByText('Once', { exact: true }).count(), 1);
    await panel.getByRole('button', { name: 'Delay acknowledgements' }).click();
    await on.sendText(ada, 'Known late');
    const late = ada.getByRole('article').filter({ has: page.getByText('Known late', { exact: true }) });
    await late.and(page.locator('[data-status=sending]')).waitFor();
    await bea.getByText('Known late', { exact: true }).first().waitFor();
    await late.and(page.locator(':not([data-status=sending], [data-status=failed])')).waitFor();
    assert.equal(await bea.getByText('Once', { exact: true }).count(), 1, 'not later either');
    await panel.getByRole('button', { name: 'All well again' }).click();
    await panel.getByRole('status').getByText('Nothing is broken on purpose any more.').waitFor();
  });

  for (const { path, name } of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${name}: axe finds nothing, and a phone has all of it in view (${colorScheme})`, async () => {
        const allow = [/status of 401/, ...outageNoise];
        const page = await open(path, { colorScheme, allow, viewport: { width: 390, height: 844 } });
        await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).waitFor();
        if (path !== 'token-url.html')
          await page.locator('agora-connection[status=online]').first().waitFor({ state: 'attached' });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(wide, 0, 'nothing hangs out at the side');
        const current = page.locator('[aria-current=page]');
        await becomesEqual(() => current.textContent(), name);
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
          [],
        );
      });
    }

    it(`${name}: shows its source, to be copied`, async () => {
      const page = await open(path, { permissions: ['clipboard-read', 'clipboard-write'], allow: [/status of 401/] });
      const source = page.getByRole('region', { name: 'The source of this page' });
      await source.getByRole('button', { name: 'Copy' }).first().click();
      await source.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^<!doctype html>/);
      assert.match(copied, /npm\/agora-chat-elements(\/dist\/agora-chat-widget\.js)?"><\/script>/);
      assert.doesNotMatch(copied, /site-header/);
    });
  }
});
