import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount, until } from '../support/mount.js';
import { find, WidgetScene } from '../support/widget-scene.js';

describe('<agora-chat-widget>', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('stays online when a page swaps its body and sets its token provider on the new one only later', async () => {
    const at = await WidgetScene.open({ peer: 'bob' });
    const { length } = at.world.calls;
    const next = await at.swap();
    next.setAttribute('heading', 'Another');
    await next.connection!.updateComplete;
    expect(next.connection!.status).to.equal('online');
    next.tokenProvider = at.widget.tokenProvider;
    await next.connection!.updateComplete;
    expect(next.connection!.status).to.equal('online');
    const since = at.world.calls.slice(length).map(({ method }) => method);
    expect(since).not.to.include.members(['close']);
    expect(since).not.to.include.members(['open']);
  });

  it('stays closed by its visitor, whatever copy of an open one a page brings back', async () => {
    const { widget } = await WidgetScene.open({ peer: 'bob', id: 'shop' });
    expect(widget.open).to.equal(true);
    // As Turbo and htmx keep the page that one leaves.
    const copy = widget.cloneNode() as typeof widget;
    const markup = widget.outerHTML;
    const place = widget.parentElement!;
    // A widget that is moved stays open.
    place.append(widget);
    expect(widget.open).to.equal(true);
    widget.hide();
    widget.replaceWith(copy);
    expect(copy.open).to.equal(false);
    copy.remove();
    place.innerHTML = markup;
    const again = place.querySelector('agora-chat-widget')!;
    expect(again.open).to.equal(false);
    again.show();
    const open = again.cloneNode() as typeof widget;
    again.replaceWith(open);
    expect(open.open).to.equal(true);
    open.hide();
    // What the page itself wants open is open.
    place.innerHTML = '<agora-chat-widget id="shop" peer="bob" open></agora-chat-widget>';
    expect(place.querySelector('agora-chat-widget')!.open).to.equal(true);
  });

  it('leaves Escape to a dialog of the page in one of its slots', async () => {
    const inside = '<div slot="reply-time"><dialog><button>Fine</button></dialog></div>';
    const { widget } = await WidgetScene.open({ peer: 'bob' }, inside);
    const dialog = widget.querySelector('dialog')!;
    await until(() => widget.querySelector('[slot]')!.checkVisibility(), 'the slot');
    dialog.showModal();
    const key = (): KeyboardEvent =>
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    const first = key();
    dialog.querySelector('button')!.dispatchEvent(first);
    expect(first.defaultPrevented).to.equal(false);
    expect(widget.open).to.equal(true);
    dialog.close();
    widget.querySelector('[slot]')!.dispatchEvent(key());
    expect(widget.open).to.equal(false);
  });

  it('keeps the keys that press its buttons from the shortcuts of the page', () => {
    const reached: string[] = [];
    const note = (event: Event): void => void reached.push(`${event.type} ${(event as KeyboardEvent).key}`);
    const types = ['keydown', 'keypress', 'keyup'];
    const widget = document.createElement('agora-chat-widget');
    const own = document.createElement('button');
    own.slot = 'greeting';
    widget.append(own);
    document.body.append(widget);
    for (const type of types) document.addEventListener(type, note);
    const buttons = [...widget.shadowRoot!.querySelectorAll('button')];
    expect(buttons.length).to.equal(3);
    for (const target of [...buttons, own])
      for (const key of [' ', 'Enter', 'k'])
        for (const type of types) target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    for (const type of types) document.removeEventListener(type, note);
    widget.remove();
    const each = types.map((type) => `${type} k`);
    expect(reached.slice(0, 9)).to.deep.equal([...each, ...each, ...each]);
  });

  it('takes of its properties what can be read, whatever a page puts there', () => {
    const widget = document.createElement('agora-chat-widget');
    const thrower = (): never => {
      throw new Error('a getter of the page');
    };
    for (const value of [Symbol('x'), Object.create(null), new Proxy({}, { get: thrower }), () => 7, null]) {
      for (const name of ['peer', 'appKey', 'guest', 'inline'] as const)
        expect(() => Reflect.set(widget, name, value)).not.to.throw();
      expect(widget.getAttribute('peer')).to.equal(null);
    }
    Reflect.set(widget, 'peer', 42);
    expect(widget.getAttribute('peer')).to.equal('42');
  });

  it('names its panel in the language of the page', async () => {
    const { widget } = await WidgetScene.open({ peer: 'bob', lang: 'ja' });
    const panel = widget.shadowRoot!.querySelector('dialog')!;
    await until(() => panel.getAttribute('aria-label') === 'チャット', 'the Japanese name');
    widget.setAttribute('heading', '質問');
    await until(() => panel.getAttribute('aria-label') === '質問', 'the heading');
  });

  it('names its button in the language of the page, also when the page changes it', async () => {
    const root = await mount(html`<div lang="de"><agora-chat-widget></agora-chat-widget></div>`);
    const launcher = root.querySelector('agora-chat-widget')!.shadowRoot!.querySelector('[part=launcher]')!;
    const isNamed = (name: string) => (): boolean => launcher.getAttribute('aria-label') === name;
    await until(isNamed('Chat öffnen'), 'the German name');
    root.lang = 'ja';
    await until(isNamed('チャットを開く'), 'the Japanese name');
    root.lang = 'en';
    await until(isNamed('Open chat'), 'the English name');
  });

  it('has the header of a conversation on top while it is not yet known whether to ask before it', async () => {
    const form = '<form slot="before-chat"><button>Begin</button></form>';
    const scene = await WidgetScene.open({ peer: 'bob' }, form);
    const chat = await until(() => find<HTMLElement>(scene.widget.shadowRoot!, 'agora-peer-chat'), 'the conversation');
    chat.className = 'wait';
    const header = await until(() => chat.shadowRoot!.querySelector('.header'), 'its header');
    const [box, top] = [chat.getBoundingClientRect(), header.getBoundingClientRect()];
    expect(top.top - box.top).to.be.below(2);
    expect(box.width - top.width).to.be.below(4);
  });

  it('ends its greeting where its text ends, also on a page from right to left', async () => {
    const { widget } = await WidgetScene.open({ greeting: 'May I help?', 'greeting-delay': '0' });
    widget.parentElement!.dir = 'rtl';
    widget.hide();
    const teaser = widget.shadowRoot!.querySelector<HTMLElement>('.teaser')!;
    teaser.hidden = false;
    const text = teaser.querySelector('slot')!.firstChild!;
    const leftOf = (at: number): number => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(10)).to.be.above(leftOf(0));
  });

  it('says no more of its greeting once its visitor has closed that, in the next page of the tab either', async () => {
    const place = await mount<HTMLElement>(html`<div></div>`);
    const greeted = (): HTMLElement => {
      place.innerHTML = '<agora-chat-widget id="greets" greeting="May I help?" greeting-delay="0"></agora-chat-widget>';
      return place.querySelector('agora-chat-widget')!.shadowRoot!.querySelector<HTMLElement>('.teaser')!;
    };
    const teaser = greeted();
    await until(() => !teaser.hidden, 'the greeting');
    teaser.querySelector<HTMLElement>('.dismiss')!.click();
    expect(teaser.hidden).to.equal(true);
    expect((place.firstElementChild as HTMLElement & { open: boolean }).open, 'nothing else').to.equal(false);
    const again = greeted();
    // The timer of a greeting without a delay ends before one that is set after it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(again.hidden).to.equal(true);
  });

  for (const [way, greet, take] of [
    [
      'an attribute',
      (widget: Element): void => widget.setAttribute('greeting', 'May I help?'),
      (widget: Element): void => widget.removeAttribute('greeting'),
    ],
    [
      'content',
      (widget: Element): void => void (widget.innerHTML = '<b slot="greeting">May I help?</b>'),
      (widget: Element): void => widget.replaceChildren(),
    ],
  ] as const)
    it(`shows and hides a greeting that the page gives and takes later, as ${way}`, async () => {
      const place = await mount<HTMLElement>(
        html`<div><agora-chat-widget id=${`late-${way}`} greeting-delay="0"></agora-chat-widget></div>`,
      );
      const widget = place.firstElementChild!;
      const teaser = widget.shadowRoot!.querySelector<HTMLElement>('.teaser')!;
      greet(widget);
      await until(() => !teaser.hidden, 'the greeting');
      take(widget);
      await until(() => teaser.hidden, 'no greeting');
    });

  it('is as high as its window allows when its greeting is long, and can still be closed', async () => {
    const { widget } = await WidgetScene.open();
    widget.hide();
    const teaser = widget.shadowRoot!.querySelector<HTMLElement>('.teaser')!;
    for (const position of ['end-bottom', 'end-top']) {
      sessionStorage.clear();
      Object.assign(widget, { position, greeting: 'May I help? '.repeat(2000), greetingDelay: 0 });
      await until(() => !teaser.hidden, 'the greeting');
      await Promise.all(teaser.getAnimations().map(({ finished }) => finished));
      const close = teaser.querySelector('.dismiss')!.getBoundingClientRect();
      const { top, bottom } = teaser.getBoundingClientRect();
      expect(Math.min(top, close.top), position).to.be.at.least(0);
      expect(Math.max(bottom, close.bottom), position).to.be.at.most(innerHeight);
      teaser.querySelector<HTMLElement>('.dismiss')!.click();
      widget.greeting = undefined;
    }
  });

  it('is what a listener makes of it that opens or closes it itself, instead of cancelling the event', async () => {
    const { widget } = await WidgetScene.open({ peer: 'bob' });
    const panel = widget.shadowRoot!.querySelector('dialog')!;
    const launcher = widget.shadowRoot!.querySelector<HTMLElement>('.launcher')!;
    widget.addEventListener('agora-close', () => widget.show(), { once: true });
    launcher.click();
    expect([widget.open, panel.checkVisibility()]).to.deep.equal([true, true]);
    launcher.click();
    expect([widget.open, panel.checkVisibility()]).to.deep.equal([false, false]);
    widget.addEventListener('agora-open', () => widget.hide(), { once: true });
    launcher.click();
    expect([widget.open, panel.checkVisibility()]).to.deep.equal([false, false]);
    launcher.click();
    expect([widget.open, panel.checkVisibility()]).to.deep.equal([true, true]);
  });

  it('stands over the page again, if it is open, when it is no longer inline', async () => {
    const { widget } = await WidgetScene.open({ peer: 'bob', inline: '' });
    const panel = widget.shadowRoot!.querySelector('dialog')!;
    const launcher = widget.shadowRoot!.querySelector<HTMLElement>('.launcher')!;
    widget.inline = false;
    expect([widget.open, panel.matches(':popover-open')]).to.deep.equal([true, true]);
    launcher.click();
    expect([widget.open, panel.checkVisibility()]).to.deep.equal([false, false]);
    widget.inline = true;
    widget.inline = false;
    expect([widget.open, panel.checkVisibility()]).to.deep.equal([false, false]);
  });

  it('goes back by Escape or the button, one step at a time, and then closes', async () => {
    const { widget, world } = await WidgetScene.open();
    const root = widget.shadowRoot!;
    world.client.receive({ from: 'bob', to: 'guest-1' });
    const inbox = await until(() => find<HTMLElement & { view: string }>(root, 'agora-inbox'), 'the inbox');
    const enter = async (): Promise<void> => {
      const row = await until(() => find<HTMLElement>(root, '[part~=conversation]'), 'the row');
      row.click();
      await until(() => inbox.view === 'conversation', 'the conversation');
    };
    const escape = (from: Element): unknown =>
      from.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
      );
    await enter();
    (await until(() => find<HTMLElement>(root, '[part=back]'), 'the way back')).click();
    await until(() => inbox.view === 'list', 'the list, by the button');
    await enter();
    escape(find(root, 'textarea')!);
    await until(() => inbox.view === 'list', 'the list, by the key');
    expect(widget.open).to.equal(true);
    escape(find(root, '[part~=conversation]')!);
    await until(() => !widget.open, 'a closed widget');
  });

  it('says that the person is away for as long as that is so', async () => {
    const { widget, world } = await WidgetScene.open({ peer: 'bob', away: 'Back on Monday' });
    const note = (): string | undefined => find(widget.shadowRoot!, '[part=note]')?.textContent?.trim();
    const presence = (online: boolean): void =>
      world.client.emit({ type: 'presence', user: 'bob', presence: { online } } as never);
    presence(false);
    await until(() => note() === 'Back on Monday', 'what the page says');
    presence(true);
    await until(() => note() === undefined, 'nothing');
  });
});
