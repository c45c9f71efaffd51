import { expect } from '@open-wc/testing';
import {
  calledName,
  countOnlyEmoji,
  isHonestHost,
  oneLine,
  safeFileName,
  safeName,
} from '../../../src/ui/text/hostile-text.js';

describe('names of files', () => {
  it('are cut in the middle, so that the ending stays', () => {
    const name = safeFileName(`invoice.pdf${' long'.repeat(30)}.exe`);
    expect(name).to.match(/^invoice\.pdf long.*….*long\.exe$/u);
    expect([...name]).to.have.length(80);
    expect(safeFileName('\u202egpj.exe')).to.equal('gpj.exe');
  });
});

describe('names of strangers', () => {
  const rows: [string, string, string][] = [
    ['a plain name', 'Ada Lovelace', 'Ada Lovelace'],
    ['a right-to-left override', 'ada\u202egnp.exe', 'adagnp.exe'],
    ['isolates and marks', '\u2066ada\u2069\u200e\u200f\u061c', 'ada'],
    ['zero-width letters', 'a\u200bd\u2060a\ufeff', 'ada'],
    ['a joiner between Latin letters', 'a\u200dd\u200ca', 'ada'],
    ['line breaks', 'ada\nadmin: hello', 'ada admin: hello'],
    ['a tower of marks', `a${'\u0301'.repeat(40)}`, 'á\u0301\u0301\u0301'],
    ['a name in Arabic', 'مریم', 'مریم'],
    ['a joiner that Persian needs', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['an emoji of several', 'Ada 👩\u200d💻', 'Ada 👩\u200d💻'],
  ];
  for (const [what, name, shown] of rows) it(what, () => expect(safeName(name)).to.equal(shown));

  it('give way to the id where nothing is left of them, and so do ids', () => {
    expect(calledName('Ada\u202e', 'ada')).to.equal('Ada');
    for (const nothing of [undefined, '', '\u202e', '\u2066\u200b \n'])
      expect(calledName(nothing, 'a\u202eda')).to.equal('ada');
    expect(calledName(undefined, '\u202e')).to.equal('?');
  });

  it('keeps 80 characters of a very long one', () => expect([...safeName('x'.repeat(5000))]).to.have.length(80));
});

describe('oneLine', () => {
  it('joins lines and drops direction controls', () => expect(oneLine('a\n\n b\u202ec')).to.equal('a bc'));
  it('never cuts an emoji in two', () => expect(oneLine('😀😀😀', 2)).to.equal('😀…'));
});

describe('host names', () => {
  const honest = ['example.com', 'müller.de', 'пример.рф', '例え.テスト', 'xn--80ak6aa92e.com'];
  honest.push('faß.de', 'łódź.pl', 'ışık.com.tr', 'ærø.dk', 'việtnam.vn');
  const feigned = ['аррӏе.com', 'gооgle.com', 'pаypal.рф'];
  // Letters of phonetic alphabets, and the dotless i: Latin, and like others to the last pixel.
  feigned.push('\u0261oogle.com', 'p\u0251ypal.com', '\u0131cloud.com', 'wikipe\u0111\u0269a.org');
  for (const host of honest) it(`shows ${host}`, () => expect(isHonestHost(host)).to.be.true);
  for (const host of feigned) it(`does not show ${host}`, () => expect(isHonestHost(host)).to.be.false);
});

describe('countOnlyEmoji', () => {
  const rows: [string, number][] = [
    ['👍', 1],
    ['👍 🎉', 2],
    ['👩‍👩‍👧‍👦', 1],
    ['👋🏽', 1],
    ['🇩🇪🇫🇷', 2],
    ['❤️', 1],
    ['5', 0],
    ['#1', 0],
    ['ok 👍', 0],
    ['', 0],
    ['👍👍👍👍👍👍👍', 0],
  ];
  for (const [text, count] of rows)
    it(`${text || 'nothing'} → ${count}`, () => expect(countOnlyEmoji(text)).to.equal(count));
});
