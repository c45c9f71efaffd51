import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, type Lane } from './verdict.js';

const sent = ['ada>bob 1', 'ada>bob 2', 'ada>bob 3'];
const lane = (changes: Partial<Lane>): Lane => ({
  from: 'ada',
  to: 'bob',
  sent,
  shown: sent,
  shownToSender: sent,
  stored: sent,
  ...changes,
});
const counts = (changes: Partial<Lane>): number[] => {
  const { lost, doubled, disordered } = judge([lane({}), lane(changes)]);
  return [lost, doubled, disordered];
};

describe('the verdict of a fault run', () => {
  it('finds nothing where all is well', () => assert.deepEqual(counts({}), [0, 0, 0]));

  for (const place of ['shown', 'shownToSender', 'stored'] as const) {
    it(`finds a lost message (${place})`, () => assert.deepEqual(counts({ [place]: [sent[0]!, sent[2]!] }), [1, 0, 0]));
    it(`finds all lost messages (${place})`, () => assert.deepEqual(counts({ [place]: [] }), [3, 0, 0]));
    it(`finds a doubled message (${place})`, () =>
      assert.deepEqual(counts({ [place]: [...sent, sent[1]!] }), [0, 1, 0]));
    it(`finds a message shown three times (${place})`, () =>
      assert.deepEqual(counts({ [place]: [sent[0]!, ...sent, sent[0]!] }), [0, 2, 0]));
    it(`finds a message out of order (${place})`, () =>
      assert.deepEqual(counts({ [place]: [sent[1]!, sent[0]!, sent[2]!] }), [0, 0, 1]));
    it(`finds a message that nobody sent (${place})`, () =>
      assert.deepEqual(counts({ [place]: [...sent, 'ada>bob 9'] }), [0, 1, 0]));
  }

  it('names the message and the place', () =>
    assert.deepEqual(judge([lane({ shown: sent.slice(1) })]).details, [
      'lost on the screen of bob (from ada): ada>bob 1',
    ]));
});
