import { expect } from '@open-wc/testing';
import { kindOfWire, wireKinds } from '../../../src/client/message/wire-kinds.js';
import { messageKinds } from '../../../src/types/kind-policy.js';

describe('a kind of message on the wire', () => {
  it('comes in under the name by which it goes out', () => {
    for (const kind of messageKinds) {
      const { wire, within } = wireKinds[kind];
      expect(kindOfWire(wire), kind).to.equal(within ?? kind);
    }
  });

  it('is unknown under the name of something that every object has', () => {
    for (const name of ['', 'hologram', 'constructor', '__proto__']) expect(kindOfWire(name), name).to.equal('unknown');
  });
});
