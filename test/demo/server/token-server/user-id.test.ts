import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUserId } from '../../../../demo/server/token-server/user-id.ts';

const taken: [given: string, user: string][] = [
  ['alice', 'alice'],
  ['  Alice ', 'alice'],
  ['a_b.c-9', 'a_b.c-9'],
  ['x'.repeat(64), 'x'.repeat(64)],
];
const refused: [given: unknown, why: RegExp][] = [
  ['', /empty/],
  ['   ', /empty/],
  ['x'.repeat(65), /longer than 64/],
  ['al ice', /only letters/],
  ['alice@example.org', /only letters/],
  ['ålice', /only letters/],
  ['alice\u200b', /only letters/],
  ['alice/tablet', /only letters/],
  [undefined, /must be a string/],
  [7, /must be a string/],
];

describe('checkUserId', () => {
  for (const [given, user] of taken) {
    it(`takes ${JSON.stringify(given)}`, () => assert.deepEqual(checkUserId(given), { user }));
  }
  for (const [given, why] of refused) {
    it(`refuses ${JSON.stringify(given)}`, () => {
      const checked = checkUserId(given);
      assert.ok('refusal' in checked);
      assert.match(checked.refusal, why);
    });
  }
});
