import { expect } from '@open-wc/testing';
import { SteadyClock } from '../../src/platform/steady-clock.js';

describe('a steady clock', () => {
  let wall = 0;
  let elapsed = 0;
  const clock = { now: () => wall, elapsed: () => elapsed };

  it('says nothing until it is set', () => expect(new SteadyClock(clock).now).to.equal(-Infinity));

  for (const [how, then] of [
    ['set back', -50_000],
    ['set ahead', 9_000_000],
    ['stopped', 1_000_000],
  ] as const)
    it(`goes on where the wall clock is ${how}`, () => {
      [wall, elapsed] = [1_000_000, 70];
      const steady = new SteadyClock(clock);
      expect(steady.set()).to.equal(1_000_000);
      [wall, elapsed] = [then, 170];
      expect(steady.now).to.equal(1_000_100);
      expect(steady.set()).to.equal(then);
      expect(steady.now).to.equal(then);
    });
});
