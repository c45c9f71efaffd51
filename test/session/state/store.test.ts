import { expect } from '@open-wc/testing';
import { initialState } from '../../../src/session/state/state.js';
import { Store } from '../../../src/session/state/store.js';

describe('the store', () => {
  let frames: (() => void)[];
  let store: Store;
  let told: number;

  /** Lets the next frame come. */
  const frame = (): void => frames.splice(0).forEach((run) => run());
  const change = (times: number): void => {
    for (let i = 0; i < times; i++) store.set({ ...initialState });
  };

  beforeEach(() => {
    frames = [];
    told = 0;
    store = new Store((run) => frames.push(run));
    store.atom.listen(() => told++);
  });

  it('knows the newest at once, and tells it once at the next frame', () => {
    const newest = { ...initialState, userId: 'alice' };
    change(2);
    store.set(newest);
    expect(store.state).to.equal(newest);
    expect(told).to.equal(0);
    frame();
    expect([told, store.atom.get()]).to.deep.equal([1, newest]);
    frame();
    expect(told).to.equal(1);
  });

  it('asks for no frame where nothing changed', () => {
    store.set(store.state);
    expect(frames).to.have.length(0);
  });

  it('tells every fourth frame while a burst lasts, and at the first quiet one', () => {
    for (let i = 0; i < 8; i++) {
      change(50);
      frame();
    }
    expect(told).to.equal(2);
    change(50);
    frame();
    expect(told).to.equal(2);
    frame();
    expect(told).to.equal(3);
    expect(frames).to.have.length(0);
  });
});
