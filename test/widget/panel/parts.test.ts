import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { anatomy } from '../../../src/elements/parts/anatomy/anatomy.js';
import type { AgoraChatWidget } from '../../../src/widget/agora-chat-widget.js';
import { mount, until } from '../../support/mount.js';
import { scriptedLoader } from '../../support/scripted-client.js';
import { find, WidgetScene } from '../../support/widget-scene.js';

const names = [...new Set(Object.values(anatomy).flatMap((parts) => parts.split(' ')))];
const reached = (name: string): string => `--reached-${name}`;

/** Every box with a part name, through all shadow roots. */
const boxesIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.part.length > 0 ? [element] : []),
    ...(element.shadowRoot ? boxesIn(element.shadowRoot) : []),
  ]);

/** @returns the names of the parts in the widget that a page's rule reaches, and of those that it does not. */
const parts = ({ shadowRoot }: AgoraChatWidget): { within: string[]; beyond: string[] } => {
  const all = boxesIn(shadowRoot!).flatMap((box) => [...box.part].map((name) => [box, name] as const));
  const isReached = ([box, name]: (typeof all)[number]): boolean =>
    getComputedStyle(box).getPropertyValue(reached(name)) === 'yes';
  const namesOf = (list: typeof all): string[] => [...new Set(list.map(([, name]) => name))];
  return { within: namesOf(all.filter(isReached)), beyond: namesOf(all.filter((one) => !isReached(one))) };
};

describe('the parts of a widget', () => {
  const style = document.createElement('style');
  before(() => {
    // Not inherited: a box is reached by its own name alone.
    for (const name of names) CSS.registerProperty({ name: reached(name), syntax: '*', inherits: false });
    style.textContent = [
      ...names.map((name) => `agora-chat-widget::part(${name}) { ${reached(name)}: yes }`),
      'agora-chat-widget::part(chat-name) { letter-spacing: 3px }',
      'agora-chat-widget::part(list-name) { letter-spacing: 5px }',
    ].join('\n');
    document.head.append(style);
  });
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  after(() => style.remove());

  it('are all that is drawn of the list and the conversation', async () => {
    const { widget, world } = await WidgetScene.open();
    world.client.receive({ from: 'bob', to: 'guest-1' });
    const row = await until(() => find<HTMLElement>(widget.shadowRoot!, '[part~=conversation]'), 'a row');
    expect(getComputedStyle(row.querySelector('[part=name]')!).letterSpacing).to.equal('5px');
    row.click();
    await until(() => find(widget.shadowRoot!, '[part~=bubble]'), 'the message');
    const { within, beyond } = parts(widget);
    expect(beyond).to.deep.equal([]);
    expect(within).to.include.members([
      'close',
      'back',
      'list',
      'unread',
      'header',
      'bubble-other',
      'text',
      'composer',
    ]);
    const name = find<HTMLElement>(find(widget.shadowRoot!, 'agora-peer-chat')!.shadowRoot!, '[part=name]')!;
    expect(getComputedStyle(name).letterSpacing).to.equal('3px');
  });

  it('are all that is drawn of the conversation with one person', async () => {
    const { widget } = await WidgetScene.open({ peer: 'bob' });
    await until(() => find(widget.shadowRoot!, '[part=input]'), 'the composer');
    const { within, beyond } = parts(widget);
    expect(beyond).to.deep.equal([]);
    expect(within).to.include.members(['resize', 'close', 'grip', 'header', 'messages', 'input']);
  });

  it('are all that is drawn of the sign-in, and of what is said about the connection', async () => {
    const widget = document.createElement('agora-chat-widget');
    Object.assign(widget, { clientLoader: scriptedLoader() });
    widget.setAttribute('app-key', 'o#parts');
    widget.setAttribute('token-server', '/tokens');
    (await mount(html`<div></div>`)).append(widget);
    widget.show();
    await until(() => find(widget.shadowRoot!, '[part~=login]'), 'the sign-in');
    const { within, beyond } = parts(widget);
    expect(beyond).to.deep.equal([]);
    expect(within).to.include.members(['title-bar', 'title', 'form', 'input', 'login', 'register', 'toggle']);
  });
});
