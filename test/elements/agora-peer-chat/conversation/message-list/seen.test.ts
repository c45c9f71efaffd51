import { expect } from '@open-wc/testing';
import { frames } from '../../../../support/list-stage.js';
import { html } from 'lit';
import { Seen } from '../../../../../src/elements/agora-peer-chat/conversation/message-list/seen.js';
import type { SeenEvent } from '../../../../../src/elements/agora-peer-chat/conversation/context/part-events.js';
import { mountList } from '../../../../support/list-stage.js';
import { frame, mount, until } from '../../../../support/mount.js';
import { makeMessage } from '../../../../support/scripted-client.js';

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

  const row = (height = 40): HTMLElement => {
    const made = document.createElement('div');
    made.style.setProperty('height', `${height}px`);
    box.append(made);
    seen.watch(made);
    return made;
  };
  /** By then the observer has told of what is in view. */
  const looked = async (): Promise<void> => {
    await frame();
    await frame();
  };

  it('reports what is in view, once', async () => {
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
  it('is reported again when what was seen counts as unread again', async () => {
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

describe('not seen', () => {
  const hidden: Readonly<Record<string, string>> = {
    'is not visible': 'visibility: hidden',
    'is transparent': 'opacity: 0',
    'is scaled to nothing': 'transform: scale(0)',
    'is scaled to next to nothing': 'transform: scale(0.01)',
    'is clipped': 'clip-path: inset(100%)',
    'is skipped by the browser': 'content-visibility: hidden',
    'is all but transparent': 'opacity: 0.01',
    'is made transparent by a filter': 'filter: opacity(0)',
    'is made transparent by several filters': 'filter: sepia(1) opacity(2%)',
    'is zoomed to next to nothing': 'zoom: 0.01',
    'is turned away': 'transform: rotateY(90deg)',
    'shows its back': 'transform: rotateY(180deg); backface-visibility: hidden',
    'is out of the window': 'inset-inline-start: -9999px',
    'has no height left': 'block-size: 0; overflow: hidden',
    'is clipped to a corner without it': 'clip-path: inset(0 0 100% 0)',
  };
  let told: Element[];
  let seen: Seen;
  beforeEach(() => {
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => true });
    told = [];
    seen = new Seen((row) => told.push(row));
  });
  afterEach(() => {
    seen.dispose();
    Reflect.deleteProperty(document, 'hasFocus');
  });

  /** A message in a panel, in a shadow root as ours are. By the time the second, open panel is seen, so would be the first. */
  const stage = async (): Promise<{ panel: HTMLElement; row: HTMLElement; witness: () => Promise<unknown> }> => {
    const panel = await mount(html`<div style="position: fixed; inset: 0 auto auto 0; inline-size: 300px"></div>`);
    const host = document.createElement('div');
    const row = document.createElement('div');
    row.textContent = 'hello';
    host.attachShadow({ mode: 'open' }).append(row);
    panel.append(host);
    const witness = async (): Promise<unknown> => {
      const open = await mount(html`<p style="position: fixed; inset: auto 0 0 auto">open</p>`);
      const other: Element[] = [];
      const second = new Seen((one) => other.push(one));
      second.watch(open);
      await until(() => other.length, 'the message in the open panel');
      await frames(10);
      return second.dispose();
    };
    return { panel, row, witness };
  };

  for (const [name, style] of Object.entries(hidden))
    it(`is a message that ${name}, until it is shown`, async () => {
      const { panel, row, witness } = await stage();
      const plain = panel.style.cssText;
      panel.style.cssText += `; ${style}`;
      seen.watch(row);
      await witness();
      expect(told).to.deep.equal([]);
      panel.style.cssText = plain;
      await until(() => told.includes(row), 'the message');
    });

  it('is a message in a panel within one that fades, until that is there', async () => {
    const { panel, row, witness } = await stage();
    const outer = await mount(html`<div style="opacity: 0.2"><section style="opacity: 0.2"></section></div>`);
    outer.firstElementChild!.append(panel);
    seen.watch(row);
    await witness();
    expect(told).to.deep.equal([]);
    outer.style.setProperty('opacity', '1');
    outer.querySelector('section')!.style.setProperty('opacity', '1');
    await until(() => told.includes(row), 'the message');
  });

  it('is a message below another box, until that goes away', async () => {
    const { row, witness } = await stage();
    const cover = await mount(html`<div style="position: fixed; inset: 0 50% 50% 0; background: white"></div>`);
    seen.watch(row);
    await witness();
    expect(told).to.deep.equal([]);
    cover.remove();
    await until(() => told.includes(row), 'the message');
  });

  for (const style of [
    'opacity: 0.9',
    'transform: scale(0.8)',
    'filter: sepia(1)',
    'filter: opacity(0.9)',
    'zoom: 0.8',
    'pointer-events: none',
  ])
    it(`is not reported for a message in a panel with ${style}`, async () => {
      const { panel, row } = await stage();
      panel.style.cssText += `; ${style}`;
      seen.watch(row);
      await until(() => told.includes(row), 'the message');
    });
});
