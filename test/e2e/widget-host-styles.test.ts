/** The widget on pages that make everything larger, smaller or elsewhere, or bring it and take it away. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Locator, Page } from 'playwright-core';
import { becomesEqual } from '../support/becomes-true.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';
import { still } from '../support/still.js';
import { launcher, openPage, panel, shop, tag, widget } from '../support/widget.js';

const view = { width: 900, height: 700 };

/** As they are painted, once nothing moves. */
const boxOf = async (page: Page, place: Locator) => {
  await place.waitFor();
  await still(page);
  const { x, y, width, height } = (await place.boundingBox())!;
  return { left: x, top: y, right: view.width - x - width, bottom: view.height - y - height, width, height };
};

/** Nothing of it is outside of the window, or can be reached by scrolling sideways only. */
const isWhole = async (page: Page, place: Locator, what: string): Promise<void> => {
  const { left, top, right, bottom } = await boxOf(page, place);
  assert.ok(Math.min(left, top, right, bottom) >= 0, `${what}: ${JSON.stringify({ left, top, right, bottom })}`);
};

/** Pixels of the window, as painted. */
const textSize = (place: Locator): Promise<number> =>
  place.evaluate((element) => {
    const { currentCSSZoom = 1 } = element as { currentCSSZoom?: number };
    return parseFloat(getComputedStyle(element).fontSize) * currentCSSZoom;
  });

/** Pages that are otherwise than ours, by what they say, and how large a text is on them at least and at most. */
const pages: readonly (readonly [what: string, styles: string, least: number, most: number])[] = [
  ['a root font of 200 %', 'html { font-size: 200% }', 28, 36],
  ['a root font of 10 px', 'html { font-size: 10px }', 13, 16],
  ['a page that is zoomed in', 'body { zoom: 1.5 }', 20, 26],
  ['a page that is zoomed out', 'html { zoom: 0.8 }', 10, 14],
  [
    'a parent that is moved, turned and cut off',
    'main, .around { transform: rotate(20deg) scale(0.5); filter: blur(1px); contain: strict; overflow: clip; perspective: 9px }',
    13,
    16,
  ],
];

describe('a widget on a page of other measures', () => {
  const set = stage();

  for (const [what, styles, least, most] of pages)
    it(`is whole, in its corner, and can be read and written in: ${what}`, async () => {
      const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
      const around = `<div class="around">${tag(set, `peer="${bob}"`)}</div>`;
      const { page: at } = await openPage(set, shop(around, `<style>${styles}</style>`));
      const button = await boxOf(at, launcher(at));
      await isWhole(at, launcher(at), 'the button');
      assert.ok(Math.abs(button.width - button.height) < 1, 'the button is round');
      assert.ok(button.right <= 40 && button.bottom <= 40, `in its corner: ${JSON.stringify(button)}`);
      await launcher(at).click();
      await on.logIn(at, ada);
      await on.composer(at).waitFor();
      await isWhole(at, panel(at), 'the panel');
      await isWhole(at, on.composer(at), 'the field');
      await on.sendText(at, 'Is the blue one still there?');
      await on.seeMessage(at, 'Is the blue one still there?');
      const sizes = [await textSize(on.composer(at)), await textSize(widget(at).locator('.bubble').first())];
      for (const size of sizes) assert.ok(size >= least && size <= most, `text of ${sizes.join(' and ')} px`);
      const { scrollWidth, clientWidth } = await panel(at).evaluate(({ scrollWidth, clientWidth }) => ({
        scrollWidth,
        clientWidth,
      }));
      assert.ok(scrollWidth <= clientWidth, 'nothing is wider than the panel');
    });
});

describe('a widget in a page of React', () => {
  let script = '';
  const set = stage({
    handle: ({ url }, response) => {
      if (url !== '/react-page.js') return false;
      void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return true;
    },
  });

  before(async () => {
    const contents = `import { StrictMode, createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      const place = document.querySelector('#place');
      const { attributes } = place.dataset;
      const given = JSON.parse(attributes);
      let root;
      window.page = {
        mount() {
          root = createRoot(place);
          root.render(createElement(StrictMode, null, createElement('agora-chat-widget', given)));
        },
        unmount() {
          root.unmount();
        },
      };
      window.page.mount();`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"development"' },
    });
    script = outputFiles[0]!.text;
  });

  it('goes on without a new sign-in when it is mounted, taken away and mounted again', async () => {
    const [ada, bob] = [await newUser(set, 'ada'), await newUser(set, 'bob')];
    const attributes = Object.fromEntries(
      [...`${set.where} ${set.tokenServer}`.matchAll(/([\w-]+)="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    );
    const given = JSON.stringify({ ...attributes, peer: bob }).replaceAll('"', '&quot;');
    const html = shop(
      '',
      `<div id="place" data-attributes="${given}"></div><script type="module" src="/react-page.js"></script>`,
    );
    const { page: at } = await openPage(set, html);
    let sockets = 0;
    at.on('websocket', () => (sockets += 1));
    await launcher(at).click();
    await on.logIn(at, ada);
    await on.sendText(at, 'Is the blue one still there?');
    await on.seeMessage(at, 'Is the blue one still there?');
    await on.composer(at).fill('half a thought');
    await becomesEqual(() => sockets, 1);
    await at.evaluate(() => {
      const { page } = window as unknown as { page: { mount(): void; unmount(): void } };
      page.unmount();
      page.mount();
    });
    await on.composer(at).waitFor();
    await on.hasDraft(at, 'half a thought');
    const other = await talker(set, bob, ada);
    await on.sendText(other.page, 'It is');
    await on.seeMessage(at, 'It is');
    assert.equal(sockets, 1);
  });
});
