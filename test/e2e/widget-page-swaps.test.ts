/** The widget in sites whose pages are swapped by the real Turbo, htmx and Idiomorph: the visitor notices nothing of it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { becomesEqual } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, numbered, sendMany, talker } from '../support/stand-in-talk.js';
import { isFocused, launcher, openPage, panel, widget } from '../support/widget.js';

const script = (name: string): Promise<string> =>
  readFile(new URL(`../../node_modules/${name}`, import.meta.url), 'utf8');

declare global {
  interface Window {
    Turbo: { visit(url: string, options: { action: 'replace' }): void };
    Idiomorph: {
      morph(
        old: Element,
        next: string,
        options: { callbacks: { beforeAttributeUpdated?: (name: string, element: Element) => boolean } },
      ): unknown;
    };
  }
}

/** A way of a site to swap its pages. */
interface Swapper {
  readonly file: string;
  readonly head?: string;
  /** Attributes of the body and of the widget. */
  readonly body?: string;
  readonly widget?: string;
}

const turbo = '@hotwired/turbo/dist/turbo.es2017-umd.js';
const idiomorph = 'idiomorph/dist/idiomorph.min.js';
const kept: Swapper = { file: turbo, widget: 'id="chat" data-turbo-permanent' };
const swappers: Readonly<Record<string, Swapper>> = {
  'Turbo, which replaces the body': { file: turbo },
  'Turbo, which keeps the widget (data-turbo-permanent)': kept,
  'htmx, which replaces what is in the body': {
    file: 'htmx.org/dist/htmx.min.js',
    body: 'hx-boost:inherited="true"',
  },
  'htmx, which keeps the widget (hx-preserve)': {
    file: 'htmx.org/dist/htmx.min.js',
    body: 'hx-boost:inherited="true"',
    widget: 'id="chat" hx-preserve',
  },
};

describe('a widget in a site that swaps its pages', () => {
  const set = stage();
  const urls = new Map<string, string>();
  before(async () => {
    for (const { file } of [...Object.values(swappers), { file: idiomorph }])
      if (!urls.has(file)) urls.set(file, set.site.publish(await script(file), 'text/javascript; charset=utf-8'));
  });

  const pageOf = (
    { file, head = '', body = '', widget: attributes = '' }: Swapper,
    name: string,
    peer: string,
    link: string,
  ) =>
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}</title>
    <script type="module" src="/agora-chat-widget.js"></script>
    <script defer src="${urls.get(file)}"></script>
    ${head}
  </head>
  <body ${body}>
    <main><h1>${name}</h1><p>Bicycles, old and new.</p>${link}</main>
    <agora-chat-widget ${attributes} ${set.where} ${set.tokenServer} peer="${peer}"></agora-chat-widget>
  </body>
</html>`;

  const frames = (at: Page): Promise<unknown> =>
    at.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

  /** Waits until it stands where it stood. */
  const inPlace = async (at: Page, read: Locator, place: number, heading: string): Promise<void> => {
    const end = Date.now() + 60_000;
    for (;;) {
      const y = (await read.boundingBox())?.y;
      if (y !== undefined && Math.abs(y - place) <= 2) return;
      assert.ok(Date.now() < end, `${heading}: read at ${place}, and now at ${y}`);
      await frames(at);
    }
  };

  for (const [name, swapper] of Object.entries(swappers))
    it(`stays connected, open, where one reads and with what is half written: ${name}`, async () => {
      const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
      const other = await talker(set, bob, ada);
      await sendMany(other.page, ada, numbered(1, 60));
      const second = set.site.publish(pageOf(swapper, 'New bicycles', bob, ''));
      const first = pageOf(swapper, 'A shop', bob, `<a href="${new URL(second).pathname}">New ones</a>`);
      const { page: at } = await openPage(set, first);
      let sockets = 0;
      at.on('websocket', () => (sockets += 1));
      await at.evaluate(() => Object.assign(window, { loadedOnce: true }));
      await launcher(at).click();
      await on.logIn(at, ada);
      await on.seeMessage(at, 'Message 60');
      await on.composer(at).fill('half a thought');
      const read = on.chat(at).getByText('Message 40', { exact: true }).first();
      await read.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await frames(at);
      const place = (await read.boundingBox())!.y;
      const connected = sockets;

      /** @param heading of the page that has come */
      const holds = async (heading: string): Promise<void> => {
        await at.getByRole('heading', { name: heading, exact: true }).waitFor();
        await frames(at);
        await panel(at).waitFor();
        await read.waitFor();
        await inPlace(at, read, place, heading);
        assert.equal(await on.composer(at).inputValue(), 'half a thought', heading);
        assert.equal(await widget(at).count(), 1, 'one widget');
      };
      await at.getByRole('link', { name: 'New ones' }).click();
      await holds('New bicycles');
      await at.goBack();
      await holds('A shop');
      assert.equal(await at.evaluate(() => 'loadedOnce' in window), true, 'the pages were swapped, not loaded');

      await on.composer(at).press('Enter');
      await on.seeMessage(other.page, 'half a thought');
      assert.equal(sockets, connected, 'one connection');
      await at.keyboard.press('Escape');
      await panel(at).waitFor({ state: 'hidden' });
      await isFocused(launcher(at));
      // It stays closed too, although the copy of the page that comes back was made while it was open.
      await at.getByRole('link', { name: 'New ones' }).click();
      await at.getByRole('heading', { name: 'New bicycles', exact: true }).waitFor();
      await at.goBack();
      await at.getByRole('heading', { name: 'A shop', exact: true }).waitFor();
      await frames(at);
      assert.equal(await panel(at).isVisible(), false);
      assert.equal(await widget(at).getAttribute('open'), null);
      assert.equal(sockets, connected, 'still one connection');
    });

  it('stays open where htmx morphs the page, if it is left out (hx-morph-skip)', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const swapper: Swapper = {
      file: 'htmx.org/dist/htmx.min.js',
      body: 'hx-boost:inherited="true" hx-swap:inherited="innerMorph"',
      widget: 'hx-morph-skip',
    };
    const second = set.site.publish(pageOf(swapper, 'New bicycles', bob, ''));
    const link = `<a href="${new URL(second).pathname}">New ones</a>`;
    const { page: at } = await openPage(set, pageOf(swapper, 'A shop', bob, link));
    const body = await at.evaluateHandle(() => document.querySelector('main'));
    await launcher(at).click();
    await on.logIn(at, ada);
    await on.composer(at).fill('half a thought');
    await at.getByRole('link', { name: 'New ones' }).click();
    await at.getByRole('heading', { name: 'New bicycles', exact: true }).waitFor();
    await frames(at);
    assert.equal(await body.evaluate((main) => main?.isConnected), true, 'the page was morphed, not replaced');
    assert.equal(await panel(at).isVisible(), true);
    assert.equal(await on.composer(at).inputValue(), 'half a thought');
  });

  it('stays open where Idiomorph morphs the page, if its callback leaves `open` out', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const { page: at } = await openPage(set, pageOf({ file: idiomorph }, 'A shop', bob, ''));
    await launcher(at).click();
    await on.logIn(at, ada);
    await on.composer(at).fill('half a thought');
    const next = pageOf({ file: idiomorph }, 'New bicycles', bob, '');
    await at.evaluate((page) => {
      const beforeAttributeUpdated = (name: string, element: Element): boolean =>
        !(name === 'open' && element.matches('agora-chat-widget'));
      window.Idiomorph.morph(document.documentElement, page, { callbacks: { beforeAttributeUpdated } });
    }, next);
    await at.getByRole('heading', { name: 'New bicycles', exact: true }).waitFor();
    await frames(at);
    assert.equal(await panel(at).isVisible(), true);
    assert.equal(await on.composer(at).inputValue(), 'half a thought');
    await isFocused(on.composer(at));
  });

  describe('whose page Turbo morphs', () => {
    const head = '<meta name="turbo-refresh-method" content="morph" />';
    const refresh = async (at: Page): Promise<void> => {
      await at.evaluate(
        () =>
          new Promise<void>((resolve) => {
            document.addEventListener('turbo:morph', () => resolve(), { once: true });
            window.Turbo.visit(location.href, { action: 'replace' });
          }),
      );
      await frames(at);
    };

    for (const [name, attributes] of [
      ['', ''],
      [', if it is kept', 'id="chat" data-turbo-permanent'],
    ] as const)
      it(`stays open with what is half written${name}`, async () => {
        const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
        const { page: at } = await openPage(set, pageOf({ file: turbo, head, widget: attributes }, 'A shop', bob, ''));
        await launcher(at).click();
        await on.logIn(at, ada);
        await on.composer(at).fill('half a thought');
        await refresh(at);
        assert.equal(await panel(at).isVisible(), true);
        assert.equal(await on.composer(at).inputValue(), 'half a thought');
        await isFocused(on.composer(at));
      });

    it('stays closed, although the page has it open', async () => {
      const ada = await newUser(set, 'ada');
      const { page: at } = await openPage(set, pageOf({ file: turbo, head, widget: 'open' }, 'A shop', ada, ''));
      await panel(at).getByRole('textbox', { name: 'Username' }).focus();
      await at.keyboard.press('Escape');
      await panel(at).waitFor({ state: 'hidden' });
      await refresh(at);
      assert.equal(await panel(at).isVisible(), false);
      // The page itself can open and close it all the same.
      await widget(at).evaluate((element) => element.setAttribute('open', ''));
      await panel(at).waitFor();
      await widget(at).evaluate((element) => element.removeAttribute('open'));
      await panel(at).waitFor({ state: 'hidden' });
    });

    it('is still told of by the button of the page', async () => {
      const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
      const button = '<button id="help" aria-expanded="false">Help <b data-badge></b></button>';
      const { page: at } = await openPage(
        set,
        pageOf({ file: turbo, head, widget: 'for="help"' }, 'A shop', bob, button),
      );
      const help = at.locator('#help');
      await help.click();
      await on.logIn(at, ada);
      await on.composer(at).waitFor();
      await refresh(at);
      await becomesEqual(() => help.getAttribute('aria-expanded'), 'true');
      await at.keyboard.press('Escape');
      await panel(at).waitFor({ state: 'hidden' });
      const other = await talker(set, bob, ada);
      await on.sendText(other.page, 'Is it still for sale?');
      await becomesEqual(() => help.getAttribute('data-unread'), '1');
      await refresh(at);
      await becomesEqual(() => help.getAttribute('data-unread'), '1');
      await becomesEqual(() => help.textContent(), 'Help 1');
    });
  });
});
