import { expect } from '@open-wc/testing';
import { completeEnvironment } from '../../../src/session/kernel/environment.js';
import type { ChatClient } from '../../../src/session/kernel/client-port.js';
import type { Kernel } from '../../../src/session/kernel/feature.js';
import { Renewal } from '../../../src/session/sign-in/renewal.js';
import { Tokens } from '../../../src/session/sign-in/tokens.js';
import { FakeTime } from '../../client/clocks.js';
import { settle } from '../fake-clock.js';

const day = 24 * 3600 * 1000;

describe('the clock of a token', () => {
  const time = new FakeTime();
  let told: string[];
  let renewal: Renewal;
  let tokens: Tokens;
  const clock = {
    start: (left: number) => renewal.note({ type: 'token-life', left, isServerTime: false }),
    left: (left: number) => renewal.note({ type: 'token-life', left, isServerTime: true }),
  };

  beforeEach(() => {
    time.install();
    told = [];
    const kernel = {
      environment: completeEnvironment({ loadClient: () => Promise.reject(new Error('none')) }),
      config: {},
      apply: ({ type }) => told.push(type === 'token-will-expire' ? 'soon' : type),
    } as Partial<Kernel> as Kernel;
    const client = { renew: () => Promise.resolve(undefined) } as Partial<ChatClient> as ChatClient;
    tokens = new Tokens(kernel);
    renewal = new Renewal(kernel, tokens, client, new AbortController().signal, () => {
      told.push('over');
      renewal.stop();
    });
  });
  afterEach(() => {
    renewal.stop();
    time.uninstall();
  });

  it('tells at four fifths of the life, and at its end', () => {
    clock.start(100_000);
    time.pass(79_999);
    expect(told).to.deep.equal([]);
    time.pass(1);
    expect(told).to.deep.equal(['soon']);
    time.pass(20_000);
    expect(told).to.deep.equal(['soon', 'over']);
    time.pass(day);
    expect([told.length, time.waiting]).to.deep.equal([2, 0]);
  });

  it('counts sixty days without signing out after twenty-five', () => {
    clock.start(60 * day);
    time.pass(47 * day);
    expect(told).to.deep.equal([]);
    time.pass(2 * day);
    expect(told).to.deep.equal(['soon']);
    time.pass(11 * day);
    expect(told).to.deep.equal(['soon', 'over']);
  });

  it('notices after a sleep', () => {
    clock.start(day);
    time.sleep(2 * day);
    time.pass(30_000);
    expect(told).to.deep.equal(['over']);
  });

  for (const [name, by] of [
    ['ten minutes', 600_000],
    ['years', 4000 * day],
  ] as const)
    it(`ends a token in time where the clock is set back by ${name}`, async () => {
      const grant = (): void =>
        tokens.extend({ token: 'a', user: 'alice', receivedAt: Date.now(), expiresAt: Date.now() + 100_000 });
      grant();
      renewal.check();
      time.pass(30_000);
      time.set = -by;
      time.pass(49_000);
      expect(told).to.deep.equal([]);
      tokens.offer({ token: 'new', user: 'alice', expiresAt: Date.now() + 101_000 });
      time.pass(1_000);
      await settle();
      expect(told).to.deep.equal(['token-renewed']);
      time.pass(99_000);
      expect(told).to.deep.equal(['token-renewed']);
      time.pass(1_000);
      expect(told).to.deep.equal(['token-renewed', 'over']);
    });

  it('ends no token early where the clock was ahead for a while', () => {
    tokens.extend({ token: 'a', user: 'alice', receivedAt: Date.now(), expiresAt: Date.now() + 100_000 });
    renewal.check();
    time.set = 40_000;
    time.pass(35_000);
    time.set = 0;
    time.pass(36_000);
    expect(told).to.not.include('over');
    time.pass(30_000);
    expect(told).to.include('over');
  });

  it('lets a new token live where the clock was set ahead by years, and is put right', async () => {
    clock.start(100_000);
    time.set = 4000 * day;
    time.pass(1_000);
    time.set = 0;
    tokens.offer({ token: 'new', user: 'alice', expiresAt: Date.now() + 100_000 });
    time.pass(79_000);
    await settle();
    time.pass(90_000);
    expect(told.filter((one) => one === 'token-renewed').length).to.be.most(1);
  });

  it('starts again with a new token', () => {
    clock.start(100_000);
    time.pass(90_000);
    clock.start(100_000);
    time.pass(79_000);
    expect(told).to.deep.equal(['soon']);
    time.pass(2_000);
    expect(told).to.deep.equal(['soon', 'soon']);
  });

  for (const [how, by] of [
    ['behind', 5 * day],
    ['ahead', -5 * day],
  ] as const) {
    it(`goes by the server's clock where the device's is days ${how}`, () => {
      clock.start(day + by);
      for (let passed = 0; passed < day; passed += day / 8) {
        clock.left(day - passed);
        time.pass(day / 8 - 1_000);
        if (passed < (day * 6) / 8) expect(told, `after ${passed / day} days`).to.deep.equal([]);
        time.pass(1_000);
      }
      expect(told).to.deep.equal(['soon', 'over']);
    });
  }

  it('tells only once that the end is near, also if that is put right afterwards', () => {
    clock.start(100_000);
    time.pass(80_000);
    clock.left(60_000);
    time.pass(59_000);
    expect(told).to.deep.equal(['soon']);
    time.pass(1_000);
    expect(told).to.deep.equal(['soon', 'over']);
  });

  it('is over when the server says so', () => {
    clock.start(day);
    clock.left(-1);
    expect([told, time.waiting]).to.deep.equal([['over'], 0]);
  });

  it('does not believe a clock by which a good token is over', () => {
    clock.start(-2 * day);
    time.pass(day);
    expect([told.length, time.waiting]).to.deep.equal([0, 0]);
  });

  it('says nothing where the end is not known', () => {
    clock.start(NaN);
    time.pass(day);
    expect([told.length, time.waiting]).to.deep.equal([0, 0]);
  });

  it('forgets the end of the old token when a client reports none of the new one', async () => {
    clock.start(100_000);
    tokens.offer({ token: 'new', user: 'alice' });
    time.pass(80_000);
    await settle();
    time.pass(day);
    expect([told, time.waiting]).to.deep.equal([['soon', 'token-renewed'], 0]);
  });

  it('goes by the earlier end if the source and the client know different ones', () => {
    tokens.extend({ token: 'a', user: 'alice', receivedAt: time.now, expiresAt: time.now + 50_000 });
    clock.start(100_000);
    time.pass(51_000);
    expect(told).to.deep.equal(['over']);
  });
});
