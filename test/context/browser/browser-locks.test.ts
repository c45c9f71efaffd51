import { expect } from '@open-wc/testing';
import { browserLocks } from '../../../src/context/browser/browser-locks.js';

/** As in a frame without an origin of its own: there, and refusing everything. */
const refusing = Object.create(navigator.locks, {
  request: { value: () => Promise.reject(new DOMException('Denied.', 'SecurityError')) },
  query: { value: () => Promise.reject(new DOMException('Denied.', 'SecurityError')) },
}) as LockManager;

const run = (): Promise<string> => Promise.resolve('done');

describe('locks', () => {
  for (const [what, manager] of [
    ['of the browser', navigator.locks],
    ['of the page, where the browser has none', undefined],
    ['of the page, where the browser refuses', refusing],
  ] as const) {
    describe(what, () => {
      it('are had by one at a time, whichever connection asks', async () => {
        const name = `test:${what}`;
        const release = await browserLocks(manager).take(name);
        expect(await browserLocks(manager).take(name)).to.equal(undefined);
        const held = browserLocks(manager).hold(name, new AbortController().signal, run);
        release!();
        expect(await held).to.equal('done');
      });

      it('are not waited for any longer when that is not wanted', async () => {
        const name = `test:${what}:abort`;
        const stop = new AbortController();
        const release = await browserLocks(manager).take(name);
        const held = browserLocks(manager).hold(name, stop.signal, run);
        stop.abort();
        const error = await held.catch((thrown: unknown) => thrown);
        expect(error).to.have.property('name', 'AbortError');
        release!();
      });
    });
  }

  for (const [what, request] of [
    [
      'throws',
      (): never => {
        throw new TypeError('No locks here.');
      },
    ],
    ['rejects', () => Promise.reject(new DOMException('Denied.', 'SecurityError'))],
  ] as const)
    it(`are those of the page where a request for one ${what}, and that is told`, async () => {
      const manager = Object.create(navigator.locks, {
        request: { value: request },
        query: { value: () => Promise.resolve({}) },
      }) as LockManager;
      const told: unknown[] = [];
      const locks = browserLocks(manager);
      locks.onRefusal = (cause) => void told.push(cause);
      const release = await locks.take(`test:${what}`);
      expect(await locks.take(`test:${what}`)).to.equal(undefined);
      const held = locks.hold(`test:${what}`, new AbortController().signal, run);
      release!();
      expect(await held).to.equal('done');
      expect(told.length).to.equal(3);
    });

  it('tell what went wrong under them', async () => {
    const wrong = new DOMException('mine', 'SecurityError');
    const fail = (): Promise<never> => Promise.reject(wrong);
    const error = await browserLocks(navigator.locks)
      .hold('test:wrong', new AbortController().signal, fail)
      .catch((thrown: unknown) => thrown);
    expect(error).to.equal(wrong);
  });
});
