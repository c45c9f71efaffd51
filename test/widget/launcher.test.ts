/** The page's own button: it may come, go and be replaced at any time. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount, until } from '../support/mount.js';
import { takeQueue } from '../../src/widget/queue.js';
import { find, WidgetScene } from '../support/widget-scene.js';

const state = (button: Element): (string | null)[] => [
  button.getAttribute('aria-expanded'),
  button.getAttribute('data-unread'),
  button.querySelector('[data-badge]')!.textContent,
];

let made: HTMLButtonElement[] = [];
const help = (id = 'help'): HTMLButtonElement => {
  const button = document.createElement('button');
  button.id = id;
  button.innerHTML = 'Help <b data-badge></b>';
  made.push(button);
  document.body.append(button);
  return button;
};
const say = (button: Element, ...wanted: (string | null)[]): Promise<unknown> =>
  until(() => JSON.stringify(state(button)) === JSON.stringify(wanted), `a button that says ${JSON.stringify(wanted)}`);

describe('a button of the page that opens the widget', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    made = [];
  });
  afterEach(() => made.forEach((button) => button.remove()));

  it('is told how things stand whenever it comes, and whichever it is', async () => {
    const { widget, world } = await WidgetScene.open({ for: 'help' });
    const late = help();
    await say(late, 'true', null, '');
    widget.hide();
    await say(late, 'false', null, '');
    world.client.receive({ peer: 'carol', text: 'Are you there?' });
    await say(late, 'false', '1', '1');
    late.remove();
    const next = help();
    await say(next, 'false', '1', '1');
    next.id = 'other';
    const named = help('later');
    await say(next, null, null, '');
    named.id = 'help';
    await say(named, 'false', '1', '1');
    named.click();
    expect(widget.open).to.equal(true);
    expect(state(named)).to.deep.equal(['true', '1', '1']);
  });

  it('says how things stand before the widget was used, and before anybody is near it', async () => {
    const widget = document.createElement('agora-chat-widget');
    widget.setAttribute('for', 'help');
    (await mount(html`<div></div>`)).append(widget);
    const move = (): unknown => document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    for (let turn = 0; turn < 2; turn++) {
      const late = help();
      move();
      await say(late, 'false', null, '');
      late.remove();
    }
    expect(widget.connection).to.equal(undefined);
  });

  it('is left as it was when the widget no longer uses it', async () => {
    const button = help();
    const { widget } = await WidgetScene.open({ for: 'help' });
    await say(button, 'true', null, '');
    widget.setAttribute('for', 'another');
    await say(button, null, null, '');
    widget.setAttribute('for', 'help');
    await say(button, 'true', null, '');
    widget.remove();
    await say(button, null, null, '');
    expect(button.hasAttribute('aria-haspopup')).to.equal(false);
  });

  it('may be slotted at any time', async () => {
    const { widget } = await WidgetScene.open({ peer: 'bob' });
    const own = help('own');
    own.slot = 'launcher';
    widget.append(own);
    await until(() => own.getAttribute('aria-expanded') === 'true', 'the state on the slotted button');
    own.remove();
    const launcher = widget.shadowRoot!.querySelector('.launcher')!;
    await until(() => launcher.getAttribute('aria-expanded') === 'true', 'the state on the round button');
    expect(own.hasAttribute('aria-expanded')).to.equal(false);
  });

  it('has the focus again when the panel is closed, also where a press does not focus it', async () => {
    const button = help();
    const { widget } = await WidgetScene.open({ for: 'help' });
    widget.hide();
    // As in Safari.
    (document.activeElement as HTMLElement | null)?.blur();
    button.click();
    const panel = widget.shadowRoot!.querySelector('dialog')!;
    await until(() => panel.contains(widget.shadowRoot!.activeElement), 'the focus in the panel');
    widget.hide();
    await until(() => document.activeElement === button, 'the focus on the button');
  });

  it('leaves an object of the page under the same name alone, and tells another version of ours', () => {
    const ours = window.agoraChat;
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => void said.push(...words);
    try {
      const own = { push: () => {} };
      window.agoraChat = own;
      takeQueue();
      expect(said).to.deep.equal([]);
      expect(window.agoraChat).to.equal(own);
      window.agoraChat = { ...own, version: '0.0.1' };
      takeQueue();
      expect(said).to.have.length(1);
    } finally {
      console.warn = warn;
      if (ours) window.agoraChat = ours;
      else delete window.agoraChat;
    }
  });

  it('is not needed: what a page calls before the script is there can open a conversation too', async () => {
    const { widget } = await WidgetScene.open({});
    widget.hide();
    window.agoraChat!.push(['showPeer', 'bob']);
    const field = (): HTMLTextAreaElement | undefined => find<HTMLTextAreaElement>(widget.shadowRoot!, 'textarea');
    await until(() => widget.open && field()?.placeholder === 'Message bob', 'the conversation');
  });
});
