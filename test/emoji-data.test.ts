/** The data of the emoji picker: as its source has it, and enough to make the tones of skin of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import data from '../src/elements/agora-peer-chat/conversation/emoji/emoji-data.js';
import { inTone, readEmoji } from '../src/elements/agora-peer-chat/conversation/emoji/emoji-words.js';
import {
  emojiDataFile,
  emojiDataText,
  emojiNamesFile,
  emojiNamesText,
  nameLanguages,
  otherNameLanguages,
  skinsOf,
  sourceEmoji,
} from './support/emoji-data.js';

describe('the data of the emoji picker', () => {
  const all = [...readEmoji(data).values()].flat();

  it('is made of its source (npm run emoji-data)', () =>
    assert.equal(readFileSync(emojiDataFile, 'utf8'), emojiDataText()));

  it('has every emoji of its source, by its name', () =>
    assert.deepEqual(
      all.map(({ emoji, name }) => [emoji, name]),
      sourceEmoji().map(({ emoji, annotation }) => [emoji, annotation]),
    ));

  it('lets every tone of skin be made as the source has it, and none where it has none', () => {
    for (const [index, source] of sourceEmoji().entries()) {
      const { emoji, toned } = all[index]!;
      assert.deepEqual(toned ? [1, 2, 3, 4, 5].map((tone) => inTone(emoji, tone)) : [], skinsOf(source), emoji);
    }
  });

  for (const lang of nameLanguages)
    it(`has names in ${lang} made of its source`, () =>
      assert.equal(readFileSync(emojiNamesFile(lang), 'utf8'), emojiNamesText(lang)));

  for (const lang of [...nameLanguages, ...otherNameLanguages])
    it(`has a name in ${lang} for almost every emoji, in its place`, async () => {
      const names = ((await import(emojiNamesFile(lang))) as { default: string }).default;
      assert.equal(names.split('\n').length, all.length);
      const missing = names.split('\n').filter((line) => line === '').length;
      assert.ok(missing < all.length * 0.02, `${missing} are missing`);
    });

  it('is not more than a chat may ask of a visitor', () => assert.ok(Buffer.byteLength(data) < 90_000));
});
