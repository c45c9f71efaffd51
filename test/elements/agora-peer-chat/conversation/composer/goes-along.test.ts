/** What was begun before the recipient was known joins what waits for the recipient already. */
import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { UnsentByPeer } from '../../../../../src/elements/agora-peer-chat/conversation/composer/unsent.js';

const host: ReactiveControllerHost = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};

describe('input that gets its recipient later', () => {
  it('still says, with what waits for the recipient, that the recorder could not be loaded', () => {
    const unsent = new UnsentByPeer(host);
    const waiting = unsent.of('bob');
    unsent.here.isVoiceLost = true;
    unsent.show('session', 'ada', 'bob');
    expect(unsent.here).to.equal(waiting);
    expect(waiting.isVoiceLost).to.equal(true);
  });
});
