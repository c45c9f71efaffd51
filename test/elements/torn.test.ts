import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { AgoraConnection } from '../../src/elements/agora-connection/agora-connection.js';
import { ChatError } from '../../src/types/error.js';
import { chatStage, type ChatStage } from '../support/chat-stage.js';
import { mount, settled, until } from '../support/mount.js';
import { watchUncaught } from '../support/uncaught.js';

const nodesIn = (root: Node, what: number): readonly ChildNode[] => {
  const walker = document.createTreeWalker(root, what);
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  return nodes;
};
const elementsIn = (root: ShadowRoot): readonly HTMLElement[] =>
  nodesIn(root, NodeFilter.SHOW_ELEMENT).filter(
    (node): node is HTMLElement => node instanceof HTMLElement && !node.closest('style, slot'),
  );
const each = (root: ShadowRoot, change: (element: HTMLElement) => void): void => elementsIn(root).forEach(change);

/** What scripts and aids of a browser do to the trees of elements. */
const ways: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'takes away all texts': (root) => nodesIn(root, NodeFilter.SHOW_TEXT).forEach((text) => text.remove()),
  'takes away all comments': (root) => nodesIn(root, NodeFilter.SHOW_COMMENT).forEach((comment) => comment.remove()),
  'takes away all elements with no element inside': (root) =>
    each(root, (element) => element.childElementCount === 0 && element.remove()),
  'takes away every second element': (root) =>
    elementsIn(root).forEach((element, at) => at % 2 === 1 && element.remove()),
  'takes away what stands in the root': (root) => root.replaceChildren(),
  'writes into the root': (root) => (root.textContent = 'x'),
  'writes into all that stands in the root': (root) =>
    [...root.children].forEach((child) => !child.matches('style') && (child.textContent = 'x')),
  'writes into each row': (root) => root.querySelectorAll('.row, li, .line').forEach((row) => (row.textContent = 'x')),
  'writes into each bubble': (root) => root.querySelectorAll('.bubble').forEach((row) => (row.textContent = 'x')),
  'writes into each button': (root) => root.querySelectorAll('button').forEach((button) => (button.textContent = 'x')),
  'takes away the rows': (root) => root.querySelectorAll('.row, li, .line').forEach((row) => row.remove()),
  'takes away what the rows are in': (root) =>
    root.querySelectorAll('.chunk, .chunks, ul').forEach((box) => box.remove()),
  'takes away the fields': (root) => root.querySelectorAll('textarea, input').forEach((field) => field.remove()),
  'takes away the parts': (root) =>
    root.querySelectorAll('agora-composer, agora-message-list').forEach((part) => part.remove()),
  'sets the markup of all that stands in the root anew': (root) =>
    [...root.children].forEach((child) => !child.matches('style') && (child.innerHTML += '')),
  'puts copies in the place of the outer elements': (root) =>
    [...root.children].forEach((child) => child.replaceWith(child.cloneNode(true))),
  'puts copies in the place of the inner elements': (root) =>
    each(root, (element) => element.childElementCount === 0 && element.replaceWith(element.cloneNode(true))),
  'puts copies in the place of the rows': (root) =>
    root.querySelectorAll('.row, li').forEach((row) => row.replaceWith(row.cloneNode(true))),
  'wraps all elements': (root) =>
    each(root, (element) => {
      const box = document.createElement('div');
      element.replaceWith(box);
      box.append(element);
    }),
  'joins texts': (root) => each(root, (element) => element.normalize()),
};

const shadows = (stage: ChatStage): readonly ShadowRoot[] =>
  [stage.connection, ...stage.connection.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);

const withAll = (): Promise<ChatStage> =>
  chatStage({
    inside: html`<agora-conversations></agora-conversations><agora-peer-chat peer="bob"></agora-peer-chat
      ><agora-log></agora-log><agora-login></agora-login>`,
    messages: [{ text: 'the first' }, { text: 'the second' }],
  });

describe('a script that', () => {
  const errors = watchUncaught();

  for (const [way, change] of Object.entries(ways))
    it(`${way} of our elements is survived by all of them`, async () => {
      const stage = await withAll();
      await stage.row('the second');
      const inside = (tag: string): ShadowRoot => stage.connection.querySelector(tag)!.shadowRoot!;
      const [list, log, login] = ['agora-conversations', 'agora-log', 'agora-login'].map(inside);
      await until(() => list!.querySelector('.conversation'), 'the list');

      for (const text of ['the third', 'the fourth']) {
        for (const root of shadows(stage)) change(root);
        stage.world.client.receive({ text });
        await stage.row(text);
        await until(() => list!.querySelector('.preview')?.textContent.trim() === text, 'the preview');
        expect(list!.querySelectorAll('.preview').length).to.equal(1);
        await until(() => log!.textContent.includes(text), 'the line of the log');
        await until(() => stage.$$('agora-composer').length === 1 && stage.field, 'the field');
        expect(stage.$$('agora-message-list').length).to.equal(1);
        expect(stage.$$('.header').length).to.equal(1);
      }
      expect(stage.$$('.row').length).to.equal(4);

      await stage.write('half a sentence');
      for (const root of shadows(stage)) change(root);
      stage.world.client.receive({ text: 'the fifth' });
      await stage.row('the fifth');
      await until(() => (stage.field as HTMLElement | null) && stage.field.value === 'half a sentence', 'the draft');

      for (const root of shadows(stage)) change(root);
      stage.connection.profiles = { bob: { name: 'Robert' } };
      await until(() => stage.$('.header .name')?.textContent.trim() === 'Robert', 'the name in the header');
      await until(() => list!.querySelector('.name')?.textContent.trim() === 'Robert', 'the name in the list');
      await until(() => stage.$('agora-composer textarea') && stage.button('Send'), 'the composer');
      await stage.send('my own');
      await stage.row('my own');
      await until(() => stage.$$('.row').at(-1)?.dataset['status'] === 'sent', 'what is sent');

      for (const root of shadows(stage)) change(root);
      stage.world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
      await until(
        () => shadows(stage).some((root) => root.textContent.includes('Chat is open somewhere else.')),
        'the banner',
      );
      await stage.connection.session!.logout();
      await until(() => login!.querySelector('#password'), 'the form');
      await settled(stage.connection);
      expect(errors).to.deep.equal([]);
    });

  it('takes away the texts of a form leaves what is typed, and the focus', async () => {
    const place = await mount<AgoraConnection>(
      html`<agora-connection app-key="org#app" token-server="https://tokens.test"
        ><agora-login></agora-login
      ></agora-connection>`,
    );
    const root = place.querySelector('agora-login')!.shadowRoot!;
    const field = await until(() => root.querySelector<HTMLInputElement>('#username'), 'the form');
    field.value = 'ada';
    field.focus();
    ways['takes away all comments']!(root);
    place.lang = 'de';
    await until(() => root.textContent.includes('Passwort'), 'German');
    const now = root.querySelector<HTMLInputElement>('#username')!;
    expect(now.value).to.equal('ada');
    expect(root.activeElement).to.equal(now);
    expect(errors).to.deep.equal([]);
  });

  it('takes away a row does not let another message be meant', async () => {
    const stage = await chatStage({ messages: [{ text: 'the first' }, { text: 'the second' }, { text: 'the third' }] });
    const second = await stage.row('the second');
    (await stage.row('the first')).remove();
    stage.openMenu(second);
    await until(() => stage.$$('.row').length === 3, 'all rows');
    expect(stage.texts).to.deep.equal(['the first', 'the second', 'the third']);
    await stage.choose(await stage.row('the second'), 'Reply');
    await until(() => stage.$('.composer')?.textContent.includes('the second'), 'what is replied to');
  });
});
