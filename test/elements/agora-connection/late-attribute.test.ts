import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { AgoraConnection } from '../../../src/elements/agora-connection/agora-connection.js';
import { until } from '../../support/mount.js';

/** Safari has none. */
const { requestIdleCallback } = window as Partial<Window>;
let idle: IdleRequestCallback[] = [];
/** The page is idle from now on. */
const rest = (): void => idle.splice(0).forEach((run) => run({ didTimeout: false, timeRemaining: () => 50 }));

describe('the attribute with the status', () => {
  const elements: Element[] = [];
  const add = <T extends Element>(element: T): T => {
    elements.push(element);
    document.body.append(element);
    return element;
  };

  beforeEach(() => {
    idle = [];
    window.requestIdleCallback = (run) => idle.push(run);
  });
  afterEach(() => {
    window.requestIdleCallback = requestIdleCallback!;
    elements.splice(0).forEach((element) => element.remove());
  });

  it('waits on an element that was there before its class: it may be a server’s, and not hydrated yet', async () => {
    const found = add(document.createElement('found-connection')) as AgoraConnection;
    customElements.define('found-connection', class extends AgoraConnection {});
    expect(found.status).to.equal('signed-out');
    await found.updateComplete;
    expect(found.hasAttribute('status')).to.equal(false);
    rest();
    await until(() => found.getAttribute('status') === 'signed-out', 'the attribute');
  });

  it('is there at once on an element that a script makes', () => {
    const made = add(document.createElement('agora-connection'));
    expect(made.getAttribute('status')).to.equal('signed-out');
  });
});
