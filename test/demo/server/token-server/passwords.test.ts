import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashPassword, passwordMatches } from '../../../../demo/server/token-server/passwords.ts';

const cheap = { N: 2, r: 8, p: 1 };

describe('passwords', () => {
  it('knows the right one from a wrong one', async () => {
    const hash = await hashPassword('correct horse', cheap);
    assert.equal(await passwordMatches('correct horse', hash), true);
    assert.equal(await passwordMatches('correct horse ', hash), false);
    assert.equal(await passwordMatches('', hash), false);
  });
  it('keeps neither the password nor the same hash twice', async () => {
    const [one, other] = await Promise.all([hashPassword('secret', cheap), hashPassword('secret', cheap)]);
    assert.notEqual(one, other);
    assert.doesNotMatch(one, /secret/);
  });
  it('checks with the cost that the hash was made with', async () => {
    const hash = await hashPassword('secret', { N: 4, r: 4, p: 2 });
    assert.match(hash, /^scrypt\$4\$4\$2\$/);
    assert.equal(await passwordMatches('secret', hash), true);
  });
  it('takes one word typed in two ways of Unicode as the same', async () => {
    assert.equal(await passwordMatches('cafe\u0301', await hashPassword('caf\u00e9', cheap)), true);
  });
  it('has a default that costs 32 MiB', async () => {
    assert.match(await hashPassword('secret'), /^scrypt\$32768\$8\$1\$/);
  });
  it('says so when a stored hash is damaged', () => assert.rejects(passwordMatches('secret', 'plain'), /damaged/));
});
