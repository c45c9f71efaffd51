import { expect } from '@open-wc/testing';
import emojiData from '../../../src/elements/agora-peer-chat/conversation/emoji/emoji-data.js';
import { inTone } from '../../../src/elements/agora-peer-chat/conversation/emoji/emoji-words.js';
import { isOneEmoji } from '../../../src/session/kernel/one-emoji.js';

const all = emojiData
  .split('\n')
  .map((line) => line.split('\t')[0]!)
  .filter((emoji) => emoji && !emoji.startsWith('='));

describe('one emoji', () => {
  it('is each that can be chosen, in every tone of skin', () => {
    expect(all.length).to.be.greaterThan(1500);
    for (const emoji of all) {
      const plain = emoji.replace(/\+$/u, '');
      for (const tone of [0, 1, 2, 3, 4, 5]) expect(isOneEmoji(inTone(plain, tone)), `${plain} ${tone}`).to.equal(true);
    }
  });

  it('is a couple, a keycap, a flag, also one with tags', () => {
    for (const emoji of ['👩🏽‍❤️‍💋‍👨🏿', '👨‍👩‍👧‍👦', '#️⃣', '🇩🇪', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏳️‍🌈', '❤', '❤️', '🏳‍🌈', '🕵🏽‍♂', '❤‍🔥'])
      expect(isOneEmoji(emoji), emoji).to.equal(true);
  });

  const others: readonly unknown[] = [
    ...['', ' ', 'a', '1', '#', 'ok', '👍👍', '👍 ', ' 👍', '👍a', '<img>', '\u202e👍', '👍\u202e', '\u200d', '\ufe0f'],
    // Each of these is drawn as several pictures, or as letters.
    ...['👍\u200d👍', '👍\u200d❤️\u200d🎉', '👨\u200d👨\u200d👨\u200d👨\u200d👨', '🇩', '🇩\u200d🇪', '🇽🇽', '🇩🇪🇫'],
    ...['👍\u200d', `👍${'\u200d👍'.repeat(50)}`, `🏴${'\u{e0067}'.repeat(500)}\u{e007f}`, '👍\n', '👍\ufe0f\ufe0f'],
    ...[undefined, null, 7, {}, ['👍'], Symbol('👍'), { toString: () => '👍' }],
  ];
  for (const other of others)
    it(`is not ${typeof other} ${typeof other === 'string' ? JSON.stringify(other).slice(0, 40) : ''}`, () => {
      expect(isOneEmoji(other)).to.equal(false);
    });
});
