import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { until } from '../../support/mount.js';
import { WidgetScene } from '../../support/widget-scene.js';

const isStill = (): boolean => getComputedStyle(document.documentElement).overflow === 'hidden';

describe('the sheet of a widget on a phone', () => {
  beforeEach(async () => {
    localStorage.clear();
    sessionStorage.clear();
    await setViewport({ width: 390, height: 760 });
  });
  after(() => setViewport({ width: 800, height: 600 }));

  const opened = async (): Promise<WidgetScene> => {
    const scene = await WidgetScene.open({ peer: 'bob' });
    const panel = scene.widget.shadowRoot!.querySelector('dialog')!;
    await until(() => panel.matches(':modal'), 'the sheet');
    expect(isStill()).to.equal(true);
    return scene;
  };

  for (const [how, hide, show] of [
    ['`hidden`', (at: HTMLElement) => (at.hidden = true), (at: HTMLElement) => (at.hidden = false)],
    [
      'a style of the page',
      (at: HTMLElement) => (at.parentElement!.style.display = 'none'),
      (at: HTMLElement) => (at.parentElement!.style.display = ''),
    ],
  ] as const)
    it(`leaves the page to its visitor while it is hidden by ${how}`, async () => {
      const { widget } = await opened();
      const panel = widget.shadowRoot!.querySelector('dialog')!;
      hide(widget);
      await until(() => !isStill() && !panel.matches(':modal'), 'a page that scrolls and can be used');
      expect(widget.open).to.equal(true);
      show(widget);
      await until(() => isStill() && panel.matches(':modal'), 'the sheet again');
    });

  it('does not cover the page when it is opened while hidden', async () => {
    const { widget } = await opened();
    widget.hide();
    widget.hidden = true;
    widget.show();
    const panel = widget.shadowRoot!.querySelector('dialog')!;
    expect(panel.matches(':modal')).to.equal(false);
    expect(isStill()).to.equal(false);
    widget.hidden = false;
    await until(() => panel.matches(':modal'), 'the sheet');
  });

  it('covers the page when it was inline before', async () => {
    const { widget } = await opened();
    const panel = widget.shadowRoot!.querySelector('dialog')!;
    widget.inline = true;
    expect(panel.matches(':modal')).to.equal(false);
    widget.inline = false;
    expect(panel.matches(':modal')).to.equal(true);
    widget.hide();
    expect(isStill()).to.equal(false);
  });

  it('leaves the page scrollable when it is removed while open', async () => {
    const { widget } = await opened();
    const around = widget.parentElement!;
    widget.remove();
    await until(() => !isStill(), 'a page that scrolls');
    around.append(widget);
    await until(() => isStill() && widget.shadowRoot!.querySelector('dialog')!.matches(':modal'), 'the sheet again');
  });

  it('is closed when the browser closes it by itself, as at the second Back gesture in a row', async () => {
    const { widget } = await opened();
    const panel = widget.shadowRoot!.querySelector('dialog')!;
    panel.close();
    await until(() => !widget.open && !isStill(), 'a closed widget and a page that scrolls');
  });

  it('stays if the page does not let it be closed, also by the browser', async () => {
    const { widget } = await opened();
    const panel = widget.shadowRoot!.querySelector('dialog')!;
    let asked = 0;
    widget.addEventListener('agora-close', (event) => {
      asked++;
      event.preventDefault();
    });
    panel.close();
    await until(() => asked === 1 && panel.matches(':modal'), 'the sheet again');
    expect(widget.open).to.equal(true);
    expect(isStill()).to.equal(true);
  });

  it('stays open, as a panel, in a window that becomes wide, and covers it again once it is narrow', async () => {
    const { widget } = await opened();
    const panel = widget.shadowRoot!.querySelector('dialog')!;
    // The browser tells of it a moment later.
    const told = new Promise((resolve) => panel.addEventListener('close', resolve, { once: true }));
    await setViewport({ width: 1000, height: 760 });
    await told;
    await until(() => !isStill() && panel.matches(':popover-open'), 'the panel over the page');
    expect(widget.open).to.equal(true);
    await setViewport({ width: 390, height: 760 });
    await until(() => isStill() && panel.matches(':modal'), 'the sheet again');
    expect(widget.open).to.equal(true);
  });

  it('moves nothing of the page, whose body may share its margins with what is in it', async () => {
    const first = document.createElement('p');
    first.style.margin = '40px 0';
    document.body.prepend(first);
    try {
      const before = first.getBoundingClientRect().top;
      const { widget } = await opened();
      expect(first.getBoundingClientRect().top).to.equal(before);
      widget.hide();
      await until(() => !isStill(), 'a page that scrolls');
      expect(first.getBoundingClientRect().top).to.equal(before);
    } finally {
      first.remove();
    }
  });

  for (const [what, styles] of [
    ['its body', 'html { overflow: hidden; height: 100% } body { overflow: auto; height: 100% }'],
    ['its body, in place of the window', 'body { overflow-x: hidden }'],
  ] as const)
    it(`keeps a page still that is scrolled by ${what}`, async () => {
      const style = document.createElement('style');
      style.textContent = styles;
      document.head.append(style);
      const overflow = (): string => getComputedStyle(document.body).overflowY;
      try {
        const { widget } = await WidgetScene.open({ peer: 'bob' });
        await until(() => overflow() === 'hidden', 'a page that does not scroll');
        widget.hide();
        await until(() => overflow() === 'auto', 'a page that scrolls');
      } finally {
        style.remove();
      }
    });

  it('keeps the page still when another widget of the page leaves', async () => {
    const { widget } = await opened();
    const other = await WidgetScene.open({ peer: 'carol', id: 'other' });
    other.widget.hide();
    await until(() => !other.widget.open, 'the other one closed');
    expect(widget.open).to.equal(true);
    expect(isStill()).to.equal(true);
    other.widget.remove();
  });

  it('ends above the keyboard of the screen, with the message field in sight', async () => {
    const scene = await opened();
    await until(() => scene.field, 'the message field');
    const panel = scene.widget.shadowRoot!.querySelector('dialog')!;
    const own = Object.getOwnPropertyDescriptor(globalThis, 'visualViewport')!;
    const real = visualViewport!;
    // As on a phone whose keyboard is up, where the browser has moved the page by 40 px.
    const made = { height: 420, offsetTop: 40, scale: 1 };
    Object.defineProperty(globalThis, 'visualViewport', { value: made, configurable: true });
    try {
      real.dispatchEvent(new Event('resize'));
      const fieldEnds = (): number => scene.field!.getBoundingClientRect().bottom;
      await until(() => panel.offsetHeight === 420 && fieldEnds() <= 460, 'the field above the keyboard');
      expect(getComputedStyle(panel).insetBlockStart).to.equal('40px');
    } finally {
      Object.defineProperty(globalThis, 'visualViewport', own);
      real.dispatchEvent(new Event('resize'));
    }
    await until(() => panel.offsetHeight === 760, 'the whole window again');
  });
});
