import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Midnight } from '../../../src/elements/parts/midnight.js';

describe('Midnight', () => {
  const realTimeout = window.setTimeout.bind(window);
  const now = Date.now.bind(Date);
  afterEach(() => {
    window.setTimeout = realTimeout;
    Date.now = now;
  });

  it('updates its host when the day ends, every day', () => {
    let time = new Date(2026, 4, 12, 23, 59, 30).getTime();
    const timers: [() => void, number][] = [];
    Date.now = () => time;
    window.setTimeout = ((run: () => void, wait: number) => timers.push([run, wait])) as unknown as typeof setTimeout;
    let updates = 0;
    const host = { addController: () => undefined, requestUpdate: () => void updates++ };
    const midnight = new Midnight(host as unknown as ReactiveControllerHost);
    midnight.hostConnected();
    const today = midnight.day;
    expect(timers[0]![1]).to.equal(30_000);
    time += 30_000;
    timers[0]![0]();
    expect(updates).to.equal(1);
    expect(midnight.day).to.be.above(today);
    expect(timers[1]![1]).to.equal(60_000);
    timers[1]![0]();
    expect(updates).to.equal(1);
    // The laptop slept, or somebody has set the clock.
    for (const step of [30, -300]) {
      time += step * 86_400_000;
      timers.at(-1)![0]();
    }
    expect(updates).to.equal(3);
  });
});
