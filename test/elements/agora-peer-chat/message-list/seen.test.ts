import { expect } from '@open-wc/testing';
import { Seen } from '../../../../src/elements/agora-peer-chat/message-list/seen.js';
import { frame, until } from '../../../support/mount.js';

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
