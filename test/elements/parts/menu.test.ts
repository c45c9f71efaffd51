import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Menu } from '../../../src/elements/parts/overlay/menu.js';
import { overlayStyles } from '../../../src/elements/parts/overlay/overlays.styles.js';
import { spotOf } from '../../../src/elements/parts/overlay/popup.js';
import { mount, until } from '../../support/mount.js';

const spot = { x: 10, y: 10, width: 0, height: 0 };
const focused = (): string => document.activeElement?.id ?? '';

/** A row that opens the menu, and a field to write in. */
const stage = async (run: () => void): Promise<{ menu: Menu; item: () => HTMLElement }> => {
  const place = await mount(html`<div><button id="row">Row</button><textarea id="field"></textarea></div>`);
  const row = place.querySelector<HTMLElement>('#row')!;
  const menu = new Menu();
  row.focus();
  menu.open(place, () => ({ label: 'Menu', items: [[{ label: 'Reply', run }]] }), spot, row);
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

  it('leaves commands to the page and the browser', async () => {
    const { item } = await stage(() => {});
    let reached = 0;
    const onKey = (): unknown => reached++;
    document.addEventListener('keydown', onKey);
    try {
      const press = (key: string, init: KeyboardEventInit = {}): boolean =>
        item().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      for (const command of ['ctrlKey', 'metaKey', 'altKey'])
        for (const key of ['r', 'ArrowLeft', 'Home', 'Tab'])
          expect(press(key, { [command]: true }), key).to.equal(true);
      expect(reached).to.equal(12);
      expect(press('r'), 'a first letter').to.equal(false);
      expect(reached).to.equal(12);
    } finally {
      document.removeEventListener('keydown', onKey);
    }
  });

  it('can be opened again while it is open', async () => {
    const { menu, item } = await stage(() => {});
    menu.open(
      document.body,
      () => ({ label: 'Menu', items: [[{ label: 'Copy', run: () => {} }]] }),
      spot,
      document.querySelector<HTMLElement>('#row')!,
    );
    await toggled();
    expect([menu.isOpen, document.querySelector('[role=menuitem]')?.textContent?.trim()]).to.deep.equal([true, 'Copy']);
    menu.close();
    expect(item()).to.equal(null);
  });
});

describe('the place of a menu', () => {
  const zooms = {
    'an even page': () => [1, 1],
    'a zoomed parent': () => [2, 1],
    'a shrunken parent': () => [0.5, 1],
    'a zoomed page': () => [1, 1.5],
    'both zoomed': () => [1.5, 1.25],
    'a page that is zoomed out': () => [1, 0.7],
    'a parent zoomed in on a page zoomed out': () => [3, 0.5],
    'a parent zoomed out on a page zoomed in': () => [0.4, 2],
  } as const;
  afterEach(() => document.documentElement.style.removeProperty('zoom'));

  for (const [name, zoomsOf] of Object.entries(zooms))
    it(`is beside what opened it, and in the window, on ${name}`, async () => {
      const [parent, page] = zoomsOf() as [number, number];
      const place = await mount(html`<div style="position: fixed; inset: 0"></div>`);
      place.attachShadow({ mode: 'open' }).adoptedStyleSheets = overlayStyles.styleSheet
        ? [overlayStyles.styleSheet]
        : [];
      document.documentElement.style.setProperty('zoom', `${page}`);
      place.style.setProperty('zoom', `${parent}`);
      for (const corner of ['inset: 20px auto auto 20px', 'inset: auto 10px 10px auto', 'inset: 20px 10px auto auto']) {
        const row = document.createElement('button');
        row.style.cssText = `position: fixed; inline-size: 20px; block-size: 20px; ${corner}`;
        place.shadowRoot!.append(row);
        const menu = new Menu();
        menu.open(
          place.shadowRoot!,
          () => ({ label: 'Menu', items: [[{ label: 'Reply', run: () => {} }]] }),
          spotOf(row),
          row,
        );
        const inWindow = (element: Element): DOMRect => {
          const { x, y, width, height } = element.getBoundingClientRect();
          // WebKit measures in the pixels of the element.
          const scale = element.currentCSSZoom === undefined ? page * parent : 1;
          return new DOMRect(x * scale, y * scale, width * scale, height * scale);
        };
        const box = inWindow(place.shadowRoot!.querySelector('.popup')!);
        const at = inWindow(row);
        expect([box.left >= 0, box.top >= 0, box.right <= innerWidth, box.bottom <= innerHeight], corner).to.deep.equal(
          [true, true, true, true],
        );
        const apart = Math.max(box.top - at.bottom, at.top - box.bottom);
        expect(Math.abs(apart - 4), corner).to.be.below(1.5);
        expect(box.left - 1 <= at.right && box.right + 1 >= at.left, corner).to.equal(true);
        menu.close();
        row.remove();
      }
    });
});
