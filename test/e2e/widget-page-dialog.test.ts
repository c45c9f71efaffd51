/** A widget inside a modal dialog of the page itself, or on a page that has such a dialog open. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomesTrue } from '../support/becomes-true.js';
import { stage } from '../support/stand-in-stage.js';
import { launcher, openPage, panel, shop, tag, widget } from '../support/widget.js';

const showModal = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog')!.showModal());
const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog')!.open);

describe("a widget and a page's modal dialog", () => {
  const set = stage();

  for (const [width, height] of [
    [900, 700],
    [390, 700],
  ] as const)
    it(`inside the dialog, button and panel can be used each time it is shown (${width} px wide)`, async () => {
      const dialog = `<dialog><p>Your order</p>${tag(set)}</dialog>`;
      const { page } = await openPage(set, shop(dialog), { viewport: { width, height } });
      for (let time = 0; time < 2; time++) {
        await showModal(page);
        await launcher(page).click();
        await widget(page).getByLabel('Username').fill('ann');
        // Escape closes only the panel.
        await page.keyboard.press('Escape');
        await panel(page).waitFor({ state: 'hidden' });
        assert.equal(await isOpen(page), true, 'the dialog of the page');
        await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog')!.close());
        await launcher(page).waitFor({ state: 'hidden' });
      }
    });

  it('inside the dialog, a panel that was open before can be used, and closed by its button', async () => {
    const { page } = await openPage(set, shop(`<dialog><p>Your order</p>${tag(set, 'open')}</dialog>`));
    await showModal(page);
    await widget(page).getByLabel('Username').fill('ann');
    await launcher(page).click();
    await panel(page).waitFor({ state: 'hidden' });
    assert.equal(await isOpen(page), true, 'the dialog of the page');
  });

  for (const attributes of ['', 'open'])
    it(`inside the dialog, it lies above a dialog that is closed and shown in one task ${attributes}`, async () => {
      const { page } = await openPage(set, shop(`<dialog><p>Your order</p>${tag(set, attributes)}</dialog>`));
      await showModal(page);
      const part = attributes ? widget(page).getByLabel('Username') : launcher(page);
      await part.waitFor();
      await page.evaluate(() => {
        const dialog = document.querySelector<HTMLDialogElement>('dialog')!;
        // A dialog as large as the window lies over all that is below it.
        dialog.style.cssText =
          'inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none';
        dialog.close();
        dialog.showModal();
      });
      // Playwright waits until nothing lies above it.
      await part.click({ timeout: 60_000 });
    });

  it('outside of the dialog, it lies behind it, and can be used again once the dialog is closed', async () => {
    const { page } = await openPage(set, shop(tag(set), '<dialog><p>Your order</p></dialog>'));
    await launcher(page).waitFor();
    await showModal(page);
    const isReached = (): Promise<boolean> =>
      launcher(page).evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2)?.localName === 'agora-chat-widget';
      });
    await becomesTrue(async () => !(await isReached()), 'the button lies behind the dialog');
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog')!.close());
    await becomesTrue(isReached, 'the button is in front');
    await launcher(page).click();
    await panel(page).waitFor();
  });
});
