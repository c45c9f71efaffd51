/** Keys in a conversation, and the keyboard that a screen shows. */
import { expect } from '@open-wc/testing';
import { chatStage, type ChatStage } from '../../../support/chat-stage.js';
import { until } from '../../../support/mount.js';

/** A device of which these media queries hold. */
const device = (...holding: readonly string[]): (() => void) => {
  const real = window.matchMedia.bind(window);
  window.matchMedia = (query) => ({ ...real(query), matches: holding.includes(query) });
  return () => void (window.matchMedia = real);
};
const help = (stage: ChatStage): HTMLElement | null => stage.$('dialog.help');

describe('the Enter key', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  for (const [mode, device_, sends] of [
    ['auto', [], true],
    ['auto', ['(pointer: coarse)'], false],
    ['auto', ['(pointer: coarse)', '(any-pointer: fine)'], true],
    ['send', ['(pointer: coarse)'], true],
    ['newline', [], false],
  ] as const)
    it(`${sends ? 'sends' : 'begins a line'} with enter="${mode}" on a device of ${device_.join(' and ') || 'a mouse'}`, async () => {
      restore = device(...device_);
      const stage = await chatStage();
      stage.chat.enter = mode;
      await stage.write('hello');
      await until(() => stage.field.getAttribute('enterkeyhint') === (sends ? 'send' : 'enter'), 'the hint');
      expect(stage.press('Enter').defaultPrevented).to.equal(sends);
      await stage.write('hello again');
      expect(stage.press('Enter', { shiftKey: true }).defaultPrevented).to.equal(false);
      expect(stage.press('Enter', { ctrlKey: true }).defaultPrevented).to.equal(true);
    });

  it('sends on a touch device once a key was used that only keyboards on a desk have', async () => {
    restore = device('(pointer: coarse)');
    const stage = await chatStage();
    await stage.write('hello');
    expect(stage.press('Enter').defaultPrevented).to.equal(false);
    stage.press('ArrowLeft', { code: 'ArrowLeft' });
    expect(stage.press('Enter').defaultPrevented).to.equal(true);
  });
});

describe('the help of shortcuts', () => {
  it('comes with ? where nobody writes, and gives the focus back', async () => {
    const stage = await chatStage({ messages: [{ text: 'there' }] });
    const row = await stage.row('there');
    row.focus();
    stage.press('?', {}, row);
    const dialog = await until(() => help(stage), 'the help');
    expect(dialog.textContent).to.contain('Next or previous message').and.to.contain('New line');
    dialog.querySelector('button')!.click();
    await until(() => !help(stage) && stage.root.activeElement === row, 'the focus on the message');
    expect(stage.press('?').defaultPrevented, 'in the field it is a letter').to.equal(false);
  });

  it('stays away where the page has shortcuts of its own', async () => {
    const stage = await chatStage({ messages: [{ text: 'there' }] });
    stage.chat.shortcuts = 'off';
    expect(stage.press('?', {}, await stage.row('there')).defaultPrevented).to.equal(false);
  });
});

describe('the keyboard of a screen', () => {
  const real = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
  afterEach(() => Object.defineProperty(window, 'visualViewport', real));

  it('covers neither the field nor the newest message, and gives the room back', async () => {
    const view = Object.assign(new EventTarget(), { height: window.innerHeight, offsetTop: 0, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { configurable: true, value: view });
    const stage = await chatStage({ messages: Array.from({ length: 30 }, (_, at) => ({ text: `number ${at}` })) });
    stage.chat.style.setProperty('block-size', `${window.innerHeight - 20}px`);
    const newest = await stage.row('number 29');
    stage.field.focus();
    view.height = window.innerHeight - 250;
    view.dispatchEvent(new Event('resize'));
    const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;
    await until(
      () => bottomOf(stage.field) <= view.height && bottomOf(newest) <= view.height,
      'both above the keyboard',
    );
    view.height = window.innerHeight;
    view.dispatchEvent(new Event('resize'));
    await until(() => stage.$('agora-composer')!.style.marginBlockEnd === '', 'the room');
  });

  for (const offsetTop of [0, 60])
    it(`covers neither in a page that scrolls, whose view is moved by ${offsetTop} px`, async () => {
      const view = Object.assign(new EventTarget(), { height: window.innerHeight, offsetTop, scale: 1 });
      Object.defineProperty(window, 'visualViewport', { configurable: true, value: view });
      const stage = await chatStage({ messages: Array.from({ length: 30 }, (_, at) => ({ text: `number ${at}` })) });
      const page = document.createElement('div');
      page.style.cssText = `block-size: ${window.innerHeight * 2}px`;
      const below = page.cloneNode() as HTMLElement;
      stage.connection.before(page);
      stage.connection.after(below);
      try {
        stage.chat.style.setProperty('block-size', '400px');
        const newest = await stage.row('number 29');
        // At the lower edge of the window, where the keyboard will be.
        stage.chat.scrollIntoView({ block: 'end' });
        stage.field.focus({ preventScroll: true });
        view.height = window.innerHeight - 300;
        view.dispatchEvent(new Event('resize'));
        const inView = (element: Element): boolean => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= -1 && bottom <= view.offsetTop + view.height + 1;
        };
        await until(() => inView(stage.field) && inView(newest), 'both above the keyboard');
        stage.field.blur();
        await until(() => stage.$('agora-composer')!.style.marginBlockEnd === '', 'the room');
      } finally {
        page.remove();
        below.remove();
      }
    });
});

describe('a menu', () => {
  it('is marked as open by the button in the header', async () => {
    const stage = await chatStage();
    const button = stage.button('Conversation menu')!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    const menu = await until(() => stage.$('.menu'), 'the menu');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    menu.hidePopover();
    await until(() => button.getAttribute('aria-expanded') === 'false', 'the menu to be told closed');
  });

  it('closes with a tap beside it, also where the browser does not see to that', async () => {
    const stage = await chatStage({ messages: [{ text: 'there' }] });
    stage.openMenu(await stage.row('there'));
    expect(stage.$('.menu')).to.not.equal(null);
    document.body.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' }),
    );
    expect(stage.$('.menu')).to.equal(null);
  });
});
