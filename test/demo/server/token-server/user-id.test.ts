import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUserId } from '../../../../demo/server/token-server/user-id.ts';

const taken: [given: string, user: string][] = [
  ['alice', 'alice'],
  ['  Alice ', 'alice'],
  ['a_b.c-9', 'a_b.c-9'],
  ['x'.repeat(64), 'x'.repeat(64)],
  ['\t\u00a0kim\u3000\n', 'kim'],
];
/** What a browser may show as "kim" or "admin", or what becomes that by lower-casing or normalising. */
const lookAlikes = [
  '\u212aim', // the Kelvin sign
  'k\u0131m', // dotless i
  'K\u0130M', // capital I with a dot
  'ｋｉｍ',
  'ＫＩＭ',
  'ki\u0308m',
  'kím',
  'k\u0456m', // Cyrillic
  '\u03bAim', // Greek
  '\ufb01m',
  '𝐤𝐢𝐦',
  '\u24daim', // in a circle
  'k\u00adim', // soft hyphen
  'k\u200bim',
  'kim\u200d',
  '\u200ekim',
  '\u202emik',
  '\u2066kim\u2069',
  '\ufeffkim',
  'kim\ufe0f',
  'k\u034fim',
  'kim\u0000',
  'ki\nm',
  'adm\u017fn', // long s
  '\ud83d',
];
const refused: [given: unknown, why: RegExp][] = [
  ['', /empty/],
  ['   ', /empty/],
  ['x'.repeat(65), /longer than 64/],
  ['al ice', /not legal: use only the letters/],
  ['alice@example.org', /not legal: use only the letters/],
  ['ålice', /not legal: use only the letters/],
  ['alice\u200b', /not legal: use only the letters/],
  // In a path they would be steps.
  ['.', /letter or a digit/],
  [' .. ', /letter or a digit/],
  ['alice/tablet', /not legal: use only the letters/],
  [undefined, /must be a string/],
  [7, /must be a string/],
];

describe('checkUserId', () => {
  for (const [given, user] of taken) {
    it(`takes ${JSON.stringify(given)}`, () => assert.deepEqual(checkUserId(given), { user }));
  }
  for (const given of lookAlikes) {
    it(`refuses the look-alike ${JSON.stringify(given)} (${[...given].map((letter) => letter.codePointAt(0)!.toString(16)).join(' ')})`, () => {
      const checked = checkUserId(given);
      assert.ok('refusal' in checked);
      assert.match(checked.refusal, /^userAccount is not legal: use only the letters a to z/);
    });
  }
  it('takes nothing but one form of ASCII, whatever letter there is', () => {
    for (let code = 0; code < 0x30000; code++) {
      const checked = checkUserId(`a${String.fromCodePoint(code)}z`);
      if ('user' in checked) assert.match(checked.user, /^a[a-z0-9_.-]z$/);
      if ('user' in checked) assert.ok(code < 0x80, code.toString(16));
    }
  });
  // The time to look for the spaces grows with the square of their number: so many are not looked for.
  it('refuses a name with more spaces than anybody writes', () => {
    assert.deepEqual(checkUserId(`${' '.repeat(1000)}kim`), { user: 'kim' });
    for (const spaces of [1024, 1_000_000])
      for (const name of [`a${' '.repeat(spaces)}z`, `${'\u3000'.repeat(spaces)}z`, `z${' '.repeat(spaces)}`])
        assert.ok('refusal' in checkUserId(name));
  });
  for (const [given, why] of refused) {
    it(`refuses ${JSON.stringify(given)}`, () => {
      const checked = checkUserId(given);
      assert.ok('refusal' in checked);
      assert.match(checked.refusal, why);
    });
  }
});
