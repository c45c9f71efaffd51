import { expect } from '@open-wc/testing';
import { formatBytes } from '../../../src/ui/text/format-bytes.js';

describe('the size of a file', () => {
  const sizes: readonly (readonly [bytes: number, lang: string, words: string])[] = [
    [0, 'en', '0 bytes'],
    [1, 'en', '1 byte'],
    [820, 'en', '820 bytes'],
    [1400, 'en', '1.4 kB'],
    [10_000_000, 'en', '10 MB'],
    [2_500_000_000_000, 'en', '2,500 GB'],
    [5, 'de', '5 Byte'],
    [1_400_000, 'de', '1,4 MB'],
  ];
  for (const [bytes, lang, words] of sizes)
    it(`is ${words} (${lang})`, () => {
      expect(formatBytes(bytes, lang)).to.equal(words);
    });
});
