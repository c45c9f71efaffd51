import { expect } from '@open-wc/testing';
import { redact } from '../../src/tokens/redact.js';

const secret = `${'aB3'.repeat(12)}`;

describe('redacting', () => {
  for (const text of [
    `token 007${secret}==`,
    `YWMt${secret}`,
    `Authorization: Bearer ${secret}`,
    `https://h/f?share-secret=${secret}&x=1`,
    `{"password":"${secret}"}`,
    `userPassword=${secret}`,
    `accessToken: '${secret}'`,
    `eyJ${secret}.${secret}.${secret}`,
  ])
    it(`takes the secret out of ${text.slice(0, 24)}…`, () => expect(redact(text)).to.not.contain(secret));

  it('takes out what it is told', () => expect(redact('a pass phrase here', ['pass phrase'])).to.equal('a … here'));

  it('leaves one short line', () => {
    expect(redact('a\n  b\tc ')).to.equal('a b c');
    expect(redact('x'.repeat(5000)).length).to.equal(200);
  });

  it('leaves other words alone', () =>
    expect(redact('User password error for 007 and bob')).to.equal('User password error for 007 and bob'));
});
