import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Menu } from '../../../src/elements/parts/menu.js';
import { mount, until } from '../../support/mount.js';

const spot = { x: 10, y: 10, width: 0, height: 0 };
const focused = (): string => document.activeElement?.id ?? '';

/** A row that opens the menu, and a field to write in. */
const stage = async (run: () => void): Promise<{ menu: Menu; item: () => HTMLElement }> => {
  const place = await mount(html`<div><button id="row">Row</button><textarea id="field"></textarea></div>`);
  const row = place.querySelector<HTMLElement>('#row')!;
  const menu = new Menu();
  row.focus();
  menu.open(place, 'Menu', [[{ label: 'Reply', run }]], spot, row);
  return { menu, item: () => place.querySelector<HTMLElement>('[role=menuitem]')! };
};

const toggled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a menu', () => {
  it('leaves the focus where what was chosen put it', async () => {
    const { menu, item } = await stage(() => document.querySelector<HTMLElement>('#field')!.focus());
    item().click();
    expect(focused()).to.equal('field');
    await toggled();
    expect([menu.isOpen, focused()]).to.deep.equal([false, 'field']);
  });

  it('gives the focus back when what was chosen moves it nowhere', async () => {
    const { item } = await stage(() => {});
    item().click();
    expect(focused()).to.equal('row');
  });

  it('does not take the focus from where a click put it', async () => {
    const { menu } = await stage(() => {});
    document.querySelector<HTMLElement>('#field')!.focus();
    menu.close();
    await toggled();
    expect(focused()).to.equal('field');
  });

  it('gives the focus back when the browser closes it', async () => {
    const { menu, item } = await stage(() => {});
    item().parentElement!.closest<HTMLElement>('[popover]')!.hidePopover();
    await until(() => !menu.isOpen, 'the menu to be gone');
    expect(focused()).to.equal('row');
  });

  it('can be opened again while it is open', async () => {
    const { menu, item } = await stage(() => {});
    menu.open(
      document.body,
      'Menu',
      [[{ label: 'Copy', run: () => {} }]],
      spot,
      document.querySelector<HTMLElement>('#row')!,
    );
    await toggled();
    expect([menu.isOpen, document.querySelector('[role=menuitem]')?.textContent?.trim()]).to.deep.equal([true, 'Copy']);
    menu.close();
    expect(item()).to.equal(null);
  });
});
