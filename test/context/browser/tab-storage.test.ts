import { expect } from '@open-wc/testing';
import { tabStorage, unmarked } from '../../../src/context/browser/tab-storage.js';

const full = (): Storage => {
  const storage = Object.create(sessionStorage, {
    getItem: { value: (name: string) => sessionStorage.getItem(name) },
    removeItem: { value: (name: string) => sessionStorage.removeItem(name) },
    setItem: {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    },
  }) as Storage;
  return storage;
};

describe('what a tab keeps', () => {
  afterEach(() => sessionStorage.clear());

  it('is there again, and is gone when removed', () => {
    const storage = tabStorage(() => sessionStorage)!;
    storage.set('name', 'value');
    expect(storage.get('name')).to.equal('value');
    storage.remove('name');
    expect(storage.get('name')).to.equal(null);
  });

  it('is nothing where the browser has no storage, or forbids it', () => {
    expect(tabStorage(() => null)).to.equal(undefined);
    const forbidden = (): Storage => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(tabStorage(forbidden)).to.equal(undefined);
  });

  it('is not kept where there is no room, and what was there before is gone', () => {
    sessionStorage.setItem('name', 'old');
    const storage = tabStorage(full)!;
    storage.set('name', 'value');
    expect(storage.get('name')).to.equal(null);
  });

  it('has no mark of the tab while a page is there, which a duplicate would begin with', () => {
    const page = new EventTarget();
    const open = () =>
      unmarked(
        tabStorage(() => sessionStorage)!,
        'mark:',
        page,
      );
    const storage = open();
    storage.set('mark:me', '1');
    storage.set('other', '2');
    expect(storage.get('mark:me')).to.equal('1');
    expect({ ...sessionStorage }).to.deep.equal({ other: '2' });
    page.dispatchEvent(new Event('pagehide'));
    expect({ ...sessionStorage }, 'for the page after a reload').to.deep.equal({ other: '2', 'mark:me': '1' });
    page.dispatchEvent(new Event('pageshow'));
    expect({ ...sessionStorage }, 'back from the page cache').to.deep.equal({ other: '2' });
    page.dispatchEvent(new Event('pagehide'));
    const next = open();
    expect(next.get('mark:me')).to.equal('1');
    expect(next.get('other')).to.equal('2');
    expect({ ...sessionStorage }).to.deep.equal({ other: '2' });
    next.remove('mark:me');
    expect(next.get('mark:me')).to.equal(null);
  });

  it('is nothing where the browser forbids it', () => {
    const forbidden = (): Storage => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(tabStorage(forbidden)).to.equal(undefined);
  });
});
