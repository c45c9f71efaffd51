import { expect } from '@open-wc/testing';
import { makeConnection } from '../../../src/client/sdk/agora-sdk.js';

const local = { appKey: 'demo#local', apiUrl: '/', socketUrl: '/ws', deviceId: 'd', on: () => {} };

/** A file of its own, because the SDK looks into the storage also when it is evaluated, once a page. */
describe('the SDK in a page whose storage is blocked', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  const blocked = {
    ...own,
    get: () => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    },
  };

  before(() => Object.defineProperty(window, 'localStorage', blocked));
  after(() => Object.defineProperty(window, 'localStorage', own));

  it('makes connections, and leaves the page as it was', async () => {
    expect((await makeConnection(local)).apiUrl).to.equal(location.origin);
    expect((await makeConnection(local)).apiUrl).to.equal(location.origin);
    expect(() => localStorage).to.throw(DOMException);
  });
});
