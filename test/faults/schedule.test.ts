import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultNames, makeSchedule } from './schedule.js';

const options = { messages: 500, faults: 60, seed: 7, users: 3 };
const schedule = makeSchedule(options);
const faults = schedule.steps.filter((step) => step.kind === 'fault');

describe('the schedule of a fault run', () => {
  it('comes again with the same seed', () => assert.deepEqual(makeSchedule(options), schedule));
  it('is another with another seed', () => assert.notDeepEqual(makeSchedule({ ...options, seed: 8 }), schedule));
  it('has as many messages and faults as asked', () => {
    assert.equal(schedule.steps.length - faults.length, 500);
    assert.equal(faults.length, 60);
  });
  it('has every kind of fault', () => assert.equal(new Set(faults.map(({ fault }) => fault)).size, faultNames.length));
  it('lets nobody write to themselves', () =>
    assert.ok(schedule.steps.every((step) => step.kind === 'fault' || step.from !== step.to)));
});
