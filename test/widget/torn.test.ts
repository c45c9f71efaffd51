import { expect } from '@open-wc/testing';
import { frame, until } from '../support/mount.js';
import { find, guestUser, WidgetScene } from '../support/widget-scene.js';
import { watchUncaught } from '../support/uncaught.js';

const all = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].filter((element) => !element.closest('style, .room'));

/** What scripts and aids of a browser do to the trees of elements. */
const ways: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'takes away what stands in the root': (root) => root.replaceChildren(),
  'writes into the root': (root) => (root.textContent = 'x'),
  'writes into each button': (root) => all(root).forEach((one) => one.matches('button') && (one.textContent = 'x')),
  'takes away the buttons': (root) => all(root).forEach((one) => one.matches('button, slot') && one.remove()),
  'takes away all elements with no element inside': (root) =>
    all(root).forEach((one) => one.childElementCount === 0 && one.remove()),
  'takes away every second element': (root) => all(root).forEach((one, at) => at % 2 === 1 && one.remove()),
  'puts copies in the place of the inner elements': (root) =>
    all(root).forEach((one) => one.childElementCount === 0 && one.replaceWith(one.cloneNode(true))),
  'wraps all elements': (root) =>
    all(root).forEach((one) => {
      const box = document.createElement('div');
      one.replaceWith(box);
      box.append(one);
    }),
};

describe('a script that', () => {
  const errors = watchUncaught();
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const [way, change] of Object.entries(ways))
    it(`${way} of a widget is survived by button, badge, greeting and panel`, async () => {
      const { widget, world } = await WidgetScene.open({ peer: 'bob', greeting: 'Hello' });
      const root = widget.shadowRoot!;
      await until(() => find(root, 'agora-peer-chat'), 'the chat');
      const launcher = (): HTMLElement => root.querySelector<HTMLElement>('.launcher')!;

      change(root);
      document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      widget.hide();
      expect(launcher().querySelectorAll('svg').length).to.equal(2);
      expect(launcher().getAttribute('aria-expanded')).to.equal('false');
      expect(root.querySelector('.teaser slot')!.textContent).to.equal('Hello');

      change(root);
      world.clients.at(-1)!.receive({ from: 'bob', peer: 'bob', to: guestUser, text: 'are you there?' });
      await until(() => root.querySelector('.badge')?.textContent === '1', 'the badge');

      launcher().click();
      await until(() => widget.open && find(root, 'agora-peer-chat')?.getClientRects().length, 'the open chat');
      expect(find(root, 'agora-connection')?.getAttribute('status')).to.equal('online');
      expect(errors).to.deep.equal([]);
    });

  it('a panel stays where it is when only the button is taken away', async () => {
    const { widget } = await WidgetScene.open({ peer: 'bob' });
    const root = widget.shadowRoot!;
    const panel = await until(() => root.querySelector('dialog'), 'the panel');
    const moved: Node[] = [];
    const observer = new MutationObserver((records) => records.forEach((record) => moved.push(...record.removedNodes)));
    const dock = root.querySelector('.dock')!;
    dock.remove();
    observer.observe(root, { childList: true });
    widget.setAttribute('heading', 'Help');
    expect([...root.children]).to.deep.equal([dock, panel]);
    await frame();
    observer.disconnect();
    expect(moved).to.deep.equal([]);
  });

  for (const [way, change] of Object.entries(ways))
    it(`${way} of a panel that is not loaded yet lets it load`, async () => {
      const { widget } = await WidgetScene.open({ peer: 'bob' });
      const other = document.createElement('agora-chat-widget');
      other.setAttribute('app-key', 'o#torn');
      other.setAttribute('guest', '');
      other.tokenProvider = () => new Promise(() => {});
      widget.parentNode!.append(other);
      other.show();
      change(other.shadowRoot!);
      other.setAttribute('heading', 'Another');
      await until(() => other.shadowRoot!.querySelector('dialog .room agora-connection'), 'the connection');
      change(other.shadowRoot!);
      other.hide();
      other.show();
      expect(other.shadowRoot!.querySelector('.launcher svg')).not.to.equal(null);
      await until(() => find(other.shadowRoot!, 'agora-widget-room'), 'the content');
      other.remove();
      expect(errors).to.deep.equal([]);
    });
});
