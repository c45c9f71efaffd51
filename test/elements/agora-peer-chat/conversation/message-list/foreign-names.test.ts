import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { walk } from '../../../../../src/elements/agora-peer-chat/conversation/emoji/emoji-keys.js';
import type { MessageRenderers } from '../../../../../src/elements/agora-peer-chat/shell/renderers.js';
import type { Message } from '../../../../../src/types/message.js';
import { chatStage } from '../../../../support/chat-stage.js';

/** What every object has, and what an assignment of makes it another object. */
const names = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then'];

describe('names that every object has', () => {
  it('are events of custom messages like any other, with renderers of the page and without', async () => {
    const messages = names.flatMap((name): Partial<Message>[] => [
      { kind: 'custom', text: '', custom: { event: name, data: { [name]: name } } },
      { kind: 'unknown', text: '', custom: { event: name, data: {} } },
      { kind: 'card', text: '', custom: { event: 'userCard', data: { uid: name, nickname: name } } },
      { text: `text ${name}`, reactions: [{ emoji: '👍', count: 1, mine: false, users: [name] }] },
    ]);
    const renderers: MessageRenderers = { poll: () => 'a poll' };
    const inside = html`<agora-peer-chat peer="bob" .renderers=${renderers}></agora-peer-chat>`;
    const stage = await chatStage({ messages: [{ text: 'the first' }], inside });
    await stage.row('the first');
    for (const message of messages) stage.world.client.receive(message);
    stage.world.client.receive({ text: 'the last' });
    await stage.row('the last');
    expect(stage.$$('.row')).to.have.length(messages.length + 2);
    const placeholders = stage.$$('.placeholder').map((one) => one.textContent);
    for (const name of names)
      expect(
        placeholders.some((text) => text.includes(name)),
        name,
      ).to.be.true;
    stage.world.client.receive({ kind: 'custom', text: '', custom: { event: 'poll', data: {} } });
    await stage.row('a poll');
  });

  it('are no keys', async () => {
    const stage = await chatStage({ messages: [{ text: 'hello' }] });
    const row = await stage.row('hello');
    const list = document.createElement('div');
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent): void => void thrown.push(event.error);
    addEventListener('error', note);
    for (const key of names) {
      stage.press(key, {}, row);
      list.onkeydown = (event) => expect(walk(event, [list], 'row'), key).to.equal('stayed');
      list.dispatchEvent(new KeyboardEvent('keydown', { key }));
    }
    await nextFrame();
    removeEventListener('error', note);
    expect(thrown).to.deep.equal([]);
  });
});

describe('names of which nothing is left to see', () => {
  it('give way to a word, on the screen and for those who hear it', async () => {
    const unseen = ['\u202e', '\u200b\u2066\u2069', ' \n', '\u3164'];
    const url = 'https://files.test/1';
    const messages = unseen.flatMap((name): Partial<Message>[] => [
      { kind: 'custom', text: '', custom: { event: name, data: {} } },
      { kind: 'card', text: '', custom: { event: 'userCard', data: { uid: 'eve', nickname: name } } },
      { kind: 'card', text: '', custom: { event: 'userCard', data: { uid: name, nickname: name } } },
      { kind: 'location', text: name, custom: { event: 'location', data: { latitude: '1', longitude: '2' } } },
      { kind: 'file', text: '', attachment: { name, url, size: 5 } },
      { kind: 'file', text: '', attachment: { name, url: '', size: 0 } },
    ]);
    const stage = await chatStage({ messages: [{ text: 'the first' }] });
    await stage.row('the first');
    for (const message of messages) stage.world.client.receive(message);
    stage.world.client.receive({ text: 'the last' });
    await stage.row('the last');
    const shown = stage.$$('.placeholder, .file bdi').map(({ textContent }) => textContent.trim());
    const word = ['Message', 'eve', 'Contact card', 'Location', 'File', 'File'];
    expect(shown.map((text) => text.replace(/^.*\((.*)\).*$/u, '$1'))).to.deep.equal(unseen.flatMap(() => word));
    const said = stage.$$('a.file, button.file').map((one) => one.ariaLabel ?? one.textContent);
    for (const text of said) expect(text).to.match(/eve|card|Location|File/iu);
  });
});
