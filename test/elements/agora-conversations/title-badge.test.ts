import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { TitleBadge } from '../../../src/elements/agora-conversations/body/alerts/title-badge.js';
import { until } from '../../support/mount.js';

describe('TitleBadge', () => {
  const host = { addController() {} } as unknown as ReactiveControllerHost;
  let badges: TitleBadge[];
  const made = (): TitleBadge => {
    const badge = new TitleBadge(host);
    badges.push(badge);
    return badge;
  };
  const shows = (title: string): Promise<unknown> =>
    until(() => document.title === title, `the title “${title}”, which is “${document.title}”`);
  beforeEach(() => {
    badges = [];
    document.title = 'Shop';
  });
  afterEach(() => {
    for (const badge of badges) badge.show(0);
  });

  it('stays when the page changes its title, and leaves the new one behind', async () => {
    const badge = made();
    badge.show(3);
    expect(document.title).to.equal('(3) Shop');
    document.title = 'Basket';
    await shows('(3) Basket');
    badge.show(4);
    expect(document.title).to.equal('(4) Basket');
    document.title = `${document.title} – sale`;
    await shows('(4) Basket – sale');
    badge.show(0);
    expect(document.title).to.equal('Basket – sale');
    document.title = 'Till';
    badge.show(1);
    expect(document.title).to.equal('(1) Till');
  });

  it('stays when the page makes its title element anew, or empties it', async () => {
    const badge = made();
    badge.show(3);
    document.querySelector('title')!.remove();
    const title = document.createElement('title');
    title.textContent = 'Anew';
    document.head.append(title);
    await shows('(3) Anew');
    document.title = '';
    await shows('(3)');
    badge.show(0);
    expect(document.title).to.equal('');
  });

  it('stays when the page swaps its whole head, as on a visit without a load', async () => {
    const badge = made();
    const { head } = document;
    badge.show(3);
    const next = document.createElement('head');
    next.innerHTML = '<title>Next page</title>';
    head.replaceWith(next);
    await shows('(3) Next page');
    document.title = 'The page after';
    await shows('(3) The page after');
    next.replaceWith(head);
    await shows('(3) Shop');
    badge.show(0);
    expect(document.title).to.equal('Shop');
  });

  it('stays when the page flashes its title, and when it puts back what it has read', async () => {
    const badge = made();
    badge.show(100);
    for (const title of ['New offer!', 'Shop', 'New offer!']) {
      document.title = title;
      await shows(`(99+) ${title}`);
    }
    const read = document.title;
    document.title = 'Moved';
    await shows('(99+) Moved');
    document.title = read;
    badge.show(2);
    expect(document.title).to.equal('(2) New offer!');
  });

  it('stays when the page has two titles, and takes the first away', async () => {
    const badge = made();
    const second = document.createElement('title');
    second.textContent = 'Second';
    document.head.append(second);
    badge.show(3);
    expect(document.title).to.equal('(3) Shop');
    document.querySelector('title')!.remove();
    await shows('(3) Second');
    badge.show(0);
    expect(document.title).to.equal('Second');
  });

  it('leaves a number that the page itself begins with', async () => {
    const badge = made();
    document.title = '(2) Inbox';
    badge.show(3);
    expect(document.title).to.equal('(3) (2) Inbox');
    document.title = '(7) Inbox';
    await shows('(3) (7) Inbox');
    badge.show(0);
    expect(document.title).to.equal('(7) Inbox');
  });

  it('is one for all lists of the page', () => {
    const [one, other] = [made(), made()];
    one.show(3);
    other.show(5);
    expect(document.title).to.equal('(5) Shop');
    one.show(0);
    expect(document.title).to.equal('(5) Shop');
    other.show(0);
    expect(document.title).to.equal('Shop');
  });
});
