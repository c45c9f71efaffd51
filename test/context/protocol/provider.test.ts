import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ContextProvider } from '../../../src/context/protocol/provider.js';
import { ContextRequest, keepRequests } from '../../../src/context/protocol/request.js';
import { sessionContext, type Provided } from '../../../src/context/session-context.js';

/** A box as a host, whose controllers are told of the page by hand. */
const hostIn = (parent: HTMLElement): { box: ReactiveControllerHost & HTMLElement; arrive: () => void } => {
  const controllers: ReactiveController[] = [];
  const box = document.createElement('div') as unknown as ReactiveControllerHost & HTMLElement;
  box.addController = (controller) => void controllers.push(controller);
  parent.append(box);
  return { box, arrive: () => controllers.forEach((controller) => controller.hostConnected?.()) };
};

describe('the context protocol', () => {
  let page: HTMLElement;
  let asking: HTMLElement;
  const heard: Provided[] = [];
  const listen = (provided: Provided): void => void heard.push(provided);

  beforeEach(() => {
    heard.length = 0;
    page = document.createElement('div');
    asking = document.createElement('i');
    document.body.append(page);
    keepRequests(document);
  });
  afterEach(() => page.remove());

  it('tells the others where a consumer of the page throws', () => {
    const { box } = hostIn(page);
    const provider = new ContextProvider(box);
    box.append(asking);
    const faults: unknown[] = [];
    const real = window.reportError.bind(window);
    window.reportError = (fault) => void faults.push(fault);
    const fail = (): void => {
      throw new Error('of the page');
    };
    asking.dispatchEvent(new ContextRequest(asking, fail));
    asking.dispatchEvent(new ContextRequest(asking, listen));
    const value: Provided = { signIn: 'token' };
    provider.value = value;
    window.reportError = real;
    expect(heard.at(-1)).to.equal(value);
    expect(faults.length).to.equal(2);
  });

  it('tells who asks of each change, until they stop', () => {
    const { box } = hostIn(page);
    const provider = new ContextProvider(box);
    box.append(asking);
    let stop: (() => void) | undefined;
    asking.dispatchEvent(
      new ContextRequest(asking, (provided, unsubscribe) => {
        listen(provided);
        stop = unsubscribe;
      }),
    );
    provider.value = { signIn: 'token' };
    stop?.();
    provider.value = { signIn: 'password' };
    expect(heard.map(({ signIn }) => signIn)).to.deep.equal(['none', 'token']);
  });

  it('answers a consumer of the page that asks once, and one of another context never', () => {
    const { box } = hostIn(page);
    const provider = new ContextProvider(box);
    box.append(asking);
    for (const context of [sessionContext, 'another']) {
      const once = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
        context,
        callback: listen,
      });
      asking.dispatchEvent(once);
    }
    provider.value = { signIn: 'token' };
    expect(heard).to.deep.equal([{ signIn: 'none' }]);
  });

  it('repeats a request for a provider that comes later', () => {
    const { box, arrive } = hostIn(page);
    box.append(asking);
    asking.dispatchEvent(new ContextRequest(asking, listen));
    asking.dispatchEvent(new ContextRequest(asking, listen));
    expect(heard).to.deep.equal([]);
    const provider = new ContextProvider(box);
    arrive();
    expect(heard).to.deep.equal([{ signIn: 'none' }]);
    provider.value = { signIn: 'token' };
    expect(heard.at(-1)).to.deep.equal({ signIn: 'token' });
  });

  it('hands over to a provider that comes between', () => {
    const outer = hostIn(page);
    const inner = hostIn(outer.box);
    const far = new ContextProvider(outer.box);
    inner.box.append(asking);
    let leave: (() => void) | undefined;
    asking.dispatchEvent(
      new ContextRequest(asking, (provided, unsubscribe) => {
        if (leave !== unsubscribe) leave?.();
        leave = unsubscribe;
        listen(provided);
      }),
    );
    const near = new ContextProvider(inner.box);
    inner.arrive();
    far.value = { signIn: 'password' };
    near.value = { signIn: 'token' };
    expect(heard.map(({ signIn }) => signIn)).to.deep.equal(['none', 'none', 'token']);
  });
});
