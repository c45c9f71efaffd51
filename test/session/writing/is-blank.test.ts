import { expect } from '@open-wc/testing';
import { isBlank } from '../../../src/session/writing/is-blank.js';
import { chatStage } from '../../support/chat-stage.js';
import { until } from '../../support/mount.js';

const all = function* (): Generator<string> {
  for (let code = 0; code <= 0x10ffff; code++) yield String.fromCodePoint(code);
};

/** Letters, numbers, punctuation, symbols, marks: what has a picture, but for the fillers among them. */
const hasPicture = (text: string): boolean =>
  /^[\p{L}\p{N}\p{P}\p{S}\p{M}]$/u.test(text) &&
  // eslint-disable-next-line no-misleading-character-class -- each is meant by itself
  !/^[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]$/u.test(text);

describe('a blank text', () => {
  it('has nothing with a picture, of all code points', () => {
    for (const text of all())
      if (hasPicture(text) && isBlank(text)) expect.fail(`U+${text.codePointAt(0)!.toString(16)} can be seen`);
      else if (/^[\p{Cc}\p{Z}]$/u.test(text) && !isBlank(text))
        expect.fail(`U+${text.codePointAt(0)!.toString(16)} cannot be seen`);
  });

  it('is what nobody can see', () => {
    for (const text of ['', ' \n', '\u200b', '\u200d\ufe0f', '\u202e \u2060', '\u2800'])
      expect(isBlank(text)).to.be.true;
    for (const text of ['a', '❤️', '👨‍👩‍👧', '\u200bא']) expect(isBlank(text)).to.be.false;
  });

  it('is one for the field and for the session, of all code points', async () => {
    const blank = [...all()].filter(isBlank);
    expect(blank.length).to.be.above(4000);
    const stage = await chatStage();
    await stage.send(blank.join(''));
    expect(stage.$('[part=record]'), 'nothing to send').not.to.equal(null);
    for (const text of blank.filter((_, index) => index % 16 === 0)) {
      stage.field.value = text;
      stage.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      stage.press('Enter');
    }
    await stage.send('\u2800');
    expect(stage.$('[part=composer-error]'), 'a refusal by the session').to.equal(null);
    expect(stage.world.called('send')).to.have.length(0);
    await stage.send('seen');
    await until(() => stage.world.called('send').length === 1, 'the message');
  });
});
