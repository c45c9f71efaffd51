import { expect } from '@open-wc/testing';
import { tabStorage } from '../../src/context/tab-storage.js';

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

  it('is not kept where there is no room, and what was there before is gone', () => {
    sessionStorage.setItem('name', 'old');
    const storage = tabStorage(full)!;
    storage.set('name', 'value');
    expect(storage.get('name')).to.equal(null);
  });

  it('is nothing where the browser forbids it', () => {
    const forbidden = (): Storage => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(tabStorage(forbidden)).to.equal(undefined);
  });
});
