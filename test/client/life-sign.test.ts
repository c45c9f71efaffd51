import { expect } from '@open-wc/testing';
import { LifeSign } from '../../src/client/life-sign.js';
import { FakeTime } from './clocks.js';

describe('the sign of life', () => {
  const time = new FakeTime();
  let told: string[];
  let sign: LifeSign;

  beforeEach(() => {
    time.install();
    told = [];
    sign = new LifeSign({ ask: () => told.push('ask'), onSilence: () => told.push('silence') });
    sign.start();
  });
  afterEach(() => {
    sign.stop();
    time.uninstall();
  });

  it('is not asked for when one came just now', () => {
    sign.probe();
    expect(told).to.deep.equal([]);
  });

  it('is asked for a moment after one came, if that was the last', () => {
    sign.probe();
    time.pass(2_001);
    expect(told).to.deep.equal(['ask']);
    time.pass(8_000);
    expect(told).to.deep.equal(['ask', 'silence']);
  });

  it('is missed as soon where somebody sets the clock, back or on', () => {
    for (const set of [-600_000, 600_000, -1e12]) {
      sign.stop();
      told.length = 0;
      sign.start();
      time.set += set;
      time.pass(59_999);
      expect(told).to.deep.equal([]);
      time.pass(1);
      expect(told).to.deep.equal(['ask']);
      time.set += set;
      time.pass(8_000);
      expect(told).to.deep.equal(['ask', 'silence']);
    }
  });

  it('is not asked for when more came in that moment', () => {
    sign.probe();
    time.pass(1_000);
    sign.seen();
    time.pass(2_000);
    expect(told).to.deep.equal([]);
  });

  it('is missed within ten seconds, however often one asks', () => {
    time.pass(3_000);
    for (let second = 0; second < 8; second++) {
      sign.probe();
      time.pass(1_000);
    }
    expect(told).to.deep.equal(['ask', 'silence']);
  });

  it('is enough when it comes', () => {
    time.pass(3_000);
    sign.probe();
    time.pass(5_000);
    sign.seen();
    time.pass(10_000);
    expect(told).to.deep.equal(['ask']);
  });

  it('is asked for by itself on a line that is quiet for long', () => {
    time.pass(70_000);
    expect(told).to.deep.equal(['ask', 'silence']);
  });

  it('has another chance after the device slept', () => {
    time.pass(3_000);
    sign.probe();
    time.sleep(3_600_000);
    time.pass(1);
    expect(told).to.deep.equal(['ask']);
    time.pass(8_000);
    expect(told).to.deep.equal(['ask', 'silence']);
  });

  it('leaves no timer', () => {
    time.pass(3_000);
    sign.probe();
    sign.stop();
    expect(time.waiting).to.equal(0);
  });
});
