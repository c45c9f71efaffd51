import { expect } from '@open-wc/testing';
import { Announcer } from '../../../../src/elements/parts/voice/announcer.js';
import { hear } from '../../../support/hear.js';
import { until } from '../../../support/mount.js';

const more = (count: number): string => `${count} messages`;

const stage = () => {
  const host = document.createElement('div');
  document.body.append(host);
  hosts.push(host);
  const root = host.attachShadow({ mode: 'open' });
  const announcer = new Announcer();
  announcer.join({ root });
  const times: number[] = [];
  const told = hear(root);
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) times.push(performance.now());
  }).observe(root.querySelector('.outlet')!, { subtree: true, childList: true });
  return { announcer, root, told, times };
};
const hosts: Element[] = [];
afterEach(() => hosts.splice(0).forEach((host) => host.remove()));

describe('the announcer', () => {
  it('tells one thing after the other, a second apart', async () => {
    const { announcer, told, times } = stage();
    for (const text of ['one', 'two', 'three']) announcer.say(text);
    await until(() => told.length === 3, 'all three');
    expect(told).to.deep.equal(['one', 'two', 'three']);
    // The first waits until its region is known.
    expect(times[2]! - times[1]!).to.be.at.least(990);
  });

  it('tells the same words again, as a change that is heard', async () => {
    const { announcer, told, root } = stage();
    announcer.say('Copied');
    await until(() => told.length === 1, 'the first');
    const first = [...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
    announcer.say('Copied');
    await until(() => told.length === 2, 'the second');
    const second = [...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
    expect(told).to.deep.equal(['Copied', 'Copied']);
    expect(first).to.not.deep.equal(second);
  });

  it('counts a burst, and what goes on coming is counted on', async () => {
    const { announcer, told } = stage();
    for (let at = 0; at < 20; at++) announcer.announceEach('bob', [`text ${at}`], more);
    await until(() => told.length === 1, 'the first sum');
    for (let at = 0; at < 30; at++) announcer.announceEach('bob', [`text ${at}`], more);
    await until(() => told.length === 2, 'the second sum');
    expect(told).to.deep.equal(['20 messages', '50 messages']);
  });

  it('reads few messages in full', async () => {
    const { announcer, told } = stage();
    announcer.announceEach('bob', ['bob: ok'], more);
    announcer.announceEach('bob', ['bob: ok'], more);
    announcer.announceEach('eve', ['eve: hello'], more);
    await until(() => told.length === 2, 'both');
    expect(told).to.deep.equal(['bob: ok\nbob: ok', 'eve: hello']);
  });

  it('tells no state that is gone by then', async () => {
    const { announcer, told } = stage();
    announcer.say('lost', { key: 'line', after: 500 });
    announcer.say('', { key: 'line' });
    announcer.say('sent', { key: 'message', after: 100 });
    announcer.say('read', { key: 'message', after: 100 });
    await until(() => told.includes('read'), 'the last state');
    announcer.say('end');
    await until(() => told.includes('end'), 'the end');
    expect(told).to.deep.equal(['read', 'end']);
  });

  it('leaves nothing behind', async () => {
    const { announcer, told, root } = stage();
    announcer.say('done');
    await until(() => told.length === 1, 'it');
    announcer.forget();
    expect(root.textContent.trim()).to.equal('');
  });

  it('empties its regions after ten seconds, since they would be read as a part of the page', async () => {
    const real = window.setTimeout.bind(window);
    let clear: (() => void) | undefined;
    const hearing = ((run: () => void, wait?: number) => {
      if (wait === 10_000) clear = run;
      return real(run, wait);
    }) as typeof setTimeout;
    window.setTimeout = hearing;
    try {
      const { announcer, told, root } = stage();
      announcer.say('done');
      await until(() => told.length === 1 && clear, 'it, and the ten seconds');
      expect(root.textContent.trim()).to.equal('done');
      clear!();
      expect(root.textContent.trim()).to.equal('');
    } finally {
      window.setTimeout = real;
    }
  });

  it('speaks in the dialog that is open, and in a place that can be seen', async () => {
    const hidden = stage();
    (hidden.root.host as HTMLElement).hidden = true;
    const { announcer } = hidden;
    const shown = stage();
    announcer.join({ root: shown.root });
    announcer.say('in view');
    await until(() => shown.told.includes('in view'), 'the words in view');
    const dialog = document.createElement('dialog');
    shown.root.append(dialog);
    dialog.showModal();
    announcer.say('over all');
    await until(() => dialog.textContent.includes('over all'), 'the words in the dialog');
    dialog.close();
  });

  it('speaks inside a dialog of the page, also from within another element there, and not below it', async () => {
    const inside = stage();
    const dialog = document.createElement('dialog');
    const outer = document.createElement('div');
    document.body.append(dialog);
    hosts.push(dialog);
    dialog.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inside.root.host);
    const { announcer, told } = inside;
    const below = stage();
    announcer.join({ root: below.root });
    dialog.showModal();
    announcer.say('in the dialog');
    await until(() => told.includes('in the dialog'), 'the words in the dialog');
    dialog.close();
    dialog.inert = true;
    announcer.say('outside');
    await until(() => below.told.includes('outside'), 'the words outside');
    expect(told).to.not.include('outside');
  });

  it('does not speak where the page has shut out what is around the element', async () => {
    const { announcer, root, told } = stage();
    const outer = document.createElement('div');
    document.body.append(outer);
    hosts.push(outer);
    outer.inert = true;
    outer.attachShadow({ mode: 'open' }).append(root.host);
    const open = stage();
    announcer.join({ root: open.root });
    announcer.say('heard');
    await until(() => open.told.includes('heard'), 'the words');
    expect(told).to.deep.equal([]);
  });

  it('lets go of what nobody could hear for ten seconds', async () => {
    const { announcer, root, told } = stage();
    const host = root.host as HTMLElement;
    host.inert = true;
    let tries = 0;
    host.closest = (selector: string) => {
      if (selector === '[inert]') tries++;
      return Element.prototype.closest.call(host, selector);
    };
    const now = performance.now.bind(performance);
    try {
      announcer.say('stale');
      await until(() => tries === 1, 'the first try');
      performance.now = () => now() + 11_000;
      await until(() => tries === 2, 'the last try');
      host.inert = false;
      announcer.say('fresh');
      await until(() => told.includes('fresh'), 'the fresh words');
      expect(told).to.deep.equal(['fresh']);
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  });

  it('waits for somebody to speak with', async () => {
    const { root, told } = stage();
    const announcer = new Announcer();
    announcer.say('early');
    announcer.join({ root });
    await until(() => told.includes('early'), 'the words');
  });
});
