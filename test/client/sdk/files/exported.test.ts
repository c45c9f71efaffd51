import { expect } from '@open-wc/testing';
import { exported } from '../../../../src/client/sdk/files/exported.js';

const place = globalThis as { websdk?: unknown };

describe('a file of the SDK', () => {
  afterEach(() => {
    delete place.websdk;
  });

  it('is what a bundler made of it, and the page keeps a global of that name', () => {
    place.websdk = 'of the page';
    const namespace = { default: 'made by a bundler' };
    expect(exported(namespace)).to.equal(namespace);
    expect(place.websdk).to.equal('of the page');
  });

  it('is what it left in a global where nobody bundles, and the global is gone', () => {
    place.websdk = 'left by the file';
    expect(exported({})).to.equal('left by the file');
    expect('websdk' in place).to.equal(false);
  });
});
