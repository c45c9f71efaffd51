/** What was begun before the recipient was known joins what waits for the recipient already. */
import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { UnsentByPeer, type Unsent } from '../../../../../src/elements/agora-peer-chat/conversation/composer/unsent.js';

const host: ReactiveControllerHost = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};

describe('input that gets its recipient later', () => {
  it('is tried again as part of the input that waits for the recipient', () => {
    const unsent = new UnsentByPeer(host);
    const retried: Unsent[] = [];
    const waiting = unsent.of('bob');
    unsent.here.again = (now) => retried.push(now);
    unsent.show('session', 'ada', 'bob');
    expect(unsent.here).to.equal(waiting);
    unsent.here.again?.(unsent.here);
    expect(retried).to.deep.equal([waiting]);
  });
});
