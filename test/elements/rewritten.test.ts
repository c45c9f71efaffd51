import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ChatError } from '../../src/types/error.js';
import { chatStage } from '../support/chat-stage.js';
import { until } from '../support/mount.js';

/** As the translation of a browser does it: each text gives way to another in a <font>. */
const translate = (root: ShadowRoot): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue!.trim()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild!.append(`[${text.data.trim()}]`);
    text.replaceWith(font);
  }
};

const textsIn = (root: ShadowRoot): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue!.trim()) texts.push(walker.currentNode as Text);
  return texts;
};

/** What scripts and aids of a browser do to texts. */
const ways: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'has replaced': translate,
  'has split': (root) => textsIn(root).forEach((text) => text.data.length > 3 && text.splitText(2)),
  'has joined, and emptied of what is empty': (root) => {
    for (const element of root.querySelectorAll('*')) element.normalize();
  },
  'has wrapped': (root) =>
    textsIn(root).forEach((text) => {
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
    }),
  'has written anew': (root) => textsIn(root).forEach((text) => (text.data = `[${text.data.trim()}]`)),
};

for (const [way, translate] of Object.entries(ways))
  describe(`texts that a script ${way}`, () => {
    it('are drawn anew when they change', async () => {
      const stage = await chatStage({
        inside: html`<agora-conversations></agora-conversations><agora-peer-chat peer="bob"></agora-peer-chat>`,
        messages: [{ text: 'the first' }],
      });
      await stage.row('the first');
      const list = stage.connection.querySelector('agora-conversations')!.shadowRoot!;
      stage.world.client.receive({ text: 'the second' });
      await until(() => list.querySelector('.preview')?.textContent.includes('the second'), 'the preview');
      const trees = [list, stage.root, stage.connection.shadowRoot!];
      for (const tree of trees) translate(tree);

      stage.world.client.receive({ text: 'the third' });
      await until(() => list.querySelector('.preview')!.textContent.trim() === 'the third', 'the new preview');
      await stage.row('the third');
      for (const tree of trees) translate(tree);

      stage.connection.profiles = { bob: { name: 'Robert' } };
      await until(() => stage.$('.header .name')!.textContent.trim() === 'Robert', 'the new name in the header');
      await until(() => list.querySelector('.name')!.textContent.trim() === 'Robert', 'the new name in the list');
      for (const tree of trees) translate(tree);

      const said = stage.$('.connection-status .words > span')!;
      stage.world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
      await until(() => said.textContent === 'Chat is open somewhere else.', 'the banner');
      for (const tree of trees) translate(tree);
      stage.world.client.drop();
      stage.connection.resume();
      await until(() => stage.connection.status === 'online', 'online');
      await until(() => said.textContent === '', 'no words');
      expect(stage.texts.length).to.equal(3);
    });
  });
