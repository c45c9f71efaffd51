import { expect } from '@open-wc/testing';
import { ChatError } from '../../src/types/error.js';
import { normalizeUserId } from '../../src/types/people.js';

describe('normalizeUserId', () => {
  const rows: [given: string, user: string][] = [
    ['alice', 'alice'],
    [' Alice.B_2-c\n', 'alice.b_2-c'],
    ['kim.', 'kim.'],
    ['...', '...'],
    ['x'.repeat(64), 'x'.repeat(64)],
  ];
  for (const [given, user] of rows)
    it(`makes ${user} of ${JSON.stringify(given)}`, () => expect(normalizeUserId(given)).to.equal(user));

  const refused: unknown[] = [
    ...['', ' ', 'x'.repeat(65), 'al ice', 'a/b', 'a@b', 'å'],
    // Others than the person they look like, or would become.
    ...['\u212aim', '\u017fam', 'K\u0130M', 'ｋｉｍ', 'ki\u0301m', 'kim\u200b', '\u202ekim', 'k\u0456m'],
    // Folders in the address of a request.
    ...['.', '..', ' .. '],
    ...[undefined, null, 7, ['kim'], { toString: () => 'kim' }],
  ];
  for (const given of refused)
    it(`refuses ${JSON.stringify(given) ?? 'undefined'}`, () =>
      expect(() => normalizeUserId(given as string))
        .to.throw(ChatError)
        .with.property('code', 'bad-user-id'));
});
