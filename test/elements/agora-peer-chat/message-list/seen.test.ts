import { expect } from '@open-wc/testing';
import { Seen } from '../../../../src/elements/agora-peer-chat/message-list/seen.js';
import type { SeenEvent } from '../../../../src/elements/agora-peer-chat/part-events.js';
import { mountList } from '../../../support/list-stage.js';
import { frame, until } from '../../../support/mount.js';
import { makeMessage } from '../../../support/scripted-client.js';

describe('Seen', () => {
  let focused: boolean;
  let visibility: DocumentVisibilityState;
  let seen: Seen;
  let told: Element[];
  let box: HTMLElement;

  beforeEach(() => {
    focused = true;
    visibility = 'visible';
    told = [];
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => focused });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    seen = new Seen((row) => told.push(row));
    box = document.createElement('div');
    box.style.setProperty('height', '100px');
    box.style.setProperty('overflow', 'auto');
    document.body.prepend(box);
  });
  afterEach(() => {
    seen.dispose();
    box.remove();
    Reflect.deleteProperty(document, 'hasFocus');
    Reflect.deleteProperty(document, 'visibilityState');
  });

  function row(height = 40): HTMLElement {
    const made = document.createElement('div');
    made.style.setProperty('height', `${height}px`);
    box.append(made);
    seen.watch(made);
    return made;
  }
  /** By then the observer has told of what is in view. */
  const looked = async (): Promise<void> => {
    await frame();
    await frame();
  };

  it('tells of what is in view, once', async () => {
    const one = row();
    await until(() => told.length > 0, 'the message');
    window.dispatchEvent(new Event('focus'));
    await looked();
    expect(told).to.deep.equal([one]);
  });

  it('waits until what is below the view is scrolled to', async () => {
    row(300);
    const below = row();
    await looked();
    expect(told).not.to.include(below);
    box.scrollTop = 300;
    await until(() => told.includes(below), 'the message');
  });

  it('waits until the window has the focus', async () => {
    focused = false;
    const one = row();
    await looked();
    expect(told).to.deep.equal([]);
    focused = true;
    window.dispatchEvent(new Event('focus'));
    expect(told).to.deep.equal([one]);
  });

  it('waits until the tab is looked at', async () => {
    visibility = 'hidden';
    const one = row();
    await looked();
    expect(told).to.deep.equal([]);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told).to.deep.equal([one]);
  });
});

describe('seen in the message list', () => {
  it('is told again when what was seen counts as unread again', async () => {
    const stage = await mountList();
    const told: string[] = [];
    stage.list.addEventListener('messages-seen', (event) => told.push((event as SeenEvent).message.text));
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => true });
    const messages = [makeMessage({ text: 'theirs' }), makeMessage({ text: 'mine', outgoing: true })];
    await stage.show(messages.slice(0, 1), { unread: 1, firstUnread: messages[0]!.id! });
    await until(() => told.length === 1, 'the message to be seen');
    await stage.show(messages, { unread: 0 });
    await stage.show(messages, { unread: 1 });
    await until(() => told.length === 2, 'the message to be seen again');
    expect(told).to.deep.equal(['theirs', 'theirs']);
    Reflect.deleteProperty(document, 'hasFocus');
  });
});
