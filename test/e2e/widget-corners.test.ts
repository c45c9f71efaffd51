/** The four corners of the widget, in both directions of writing, and how far from the edges it stands. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { stage } from '../support/stand-in-stage.js';
import { still } from '../support/still.js';
import { launcher, openPage, panel, shop, tag, widget } from '../support/widget.js';

const view = { width: 900, height: 700 };

/** CSS pixels from each edge of the window, at rest. */
const edges = async (page: Page, place: Locator) => {
  await place.waitFor();
  await still(page);
  const { x, y, width, height } = (await place.boundingBox())!;
  const round = Math.round;
  return {
    left: round(x),
    top: round(y),
    right: round(view.width - x - width),
    bottom: round(view.height - y - height),
  };
};

describe('the corners of a widget', () => {
  const set = stage();

  for (const dir of ['ltr', 'rtl'])
    it(`are logical, and panel and greeting open from them (${dir})`, async () => {
      const styles = '<style>:root { --agora-widget-offset: 30px; --agora-widget-offset-y: 44px }</style>';
      const turn = `<script>document.documentElement.dir = '${dir}'</script>`;
      const attributes = 'greeting="Questions about a bicycle?" greeting-delay="0"';
      const { page } = await openPage(set, shop(tag(set, attributes), styles + turn), { viewport: view });
      const greeting = widget(page).locator('[part=teaser]');
      await greeting.waitFor();
      for (const position of ['end-bottom', 'start-bottom', 'end-top', 'start-top']) {
        await widget(page).evaluate((element, value) => element.setAttribute('position', value), position);
        const atStart = position.startsWith('start');
        const x = atStart === (dir === 'ltr') ? 'left' : 'right';
        const y = position.endsWith('top') ? 'top' : 'bottom';
        const button = await edges(page, launcher(page));
        assert.deepEqual([button[x], button[y]], [30, 44], `the button, ${position}`);
        // It goes when the panel opens, and does not come again.
        if (position === 'end-bottom') {
          const said = await edges(page, greeting);
          assert.deepEqual([said[x], said[y]], [30, 44 + 56 + 12], `the greeting, ${position}`);
        }
        await launcher(page).click();
        const open = await edges(page, panel(page));
        assert.deepEqual([open[x], open[y]], [30, 44 + 56 + 12], `the panel, ${position}`);
        assert.ok(
          Math.min(open.left, open.top, open.right, open.bottom) >= 0,
          `in the window: ${JSON.stringify(open)}`,
        );
        await launcher(page).click();
        await panel(page).waitFor({ state: 'hidden' });
      }
    });

  it('are as far from the edges as the attribute says, unless a style sheet says otherwise', async () => {
    const { page } = await openPage(set, shop(tag(set, 'offset="24"')), { viewport: view });
    const at = async (offset: string | null, style = ''): Promise<readonly number[]> => {
      await widget(page).evaluate(
        (element, [value, rules]) => {
          element.setAttribute('style', rules);
          if (value === null) element.removeAttribute('offset');
          else element.setAttribute('offset', value);
        },
        [offset, style] as const,
      );
      const { right, bottom } = await edges(page, launcher(page));
      return [right, bottom];
    };
    assert.deepEqual(await at('24'), [24, 24]);
    assert.deepEqual(await at('24px  80'), [24, 80]);
    assert.deepEqual(await at(' calc(1rem + 4px) 0 '), [20, 0]);
    assert.deepEqual(await at('24px', '--agora-widget-offset-y: 50px'), [24, 50]);
    assert.deepEqual(await at('24px', '--agora-widget-offset: 50px'), [50, 50]);
    for (const odd of ['', 'auto', '-5px', 'far', '1px;inset:0', '1px 2px 3px 4px 5px', null])
      assert.deepEqual(await at(odd), [20, 20], `${odd}`);
    await widget(page).evaluate((element) => element.setAttribute('offset', '30px 60px'));
    await launcher(page).click();
    const open = await edges(page, panel(page));
    assert.deepEqual([open.right, open.bottom], [30, 60 + 56 + 12]);
  });

  it('are those of each of several widgets, which know nothing of each other', async () => {
    const two = tag(set, 'id="one"') + tag(set, 'id="two" position="start-bottom"');
    const { page } = await openPage(set, shop(two), { viewport: view });
    const [one, other] = [page.locator('agora-chat-widget#one'), page.locator('agora-chat-widget#two')];
    await one.locator('[part=launcher]').click();
    await other.locator('[part=launcher]').click();
    const [first, second] = [one.getByRole('dialog'), other.getByRole('dialog')];
    await second.waitFor();
    const [right, left] = [await edges(page, first), await edges(page, second)];
    assert.deepEqual([right.right, left.left], [20, 20]);
    await page.keyboard.press('Escape');
    await second.waitFor({ state: 'hidden' });
    assert.equal(await first.isVisible(), true);
    assert.notEqual(await one.getAttribute('open'), null);
  });
});
