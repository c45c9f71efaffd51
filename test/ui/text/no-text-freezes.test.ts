/** No text of a stranger keeps the page busy: what repeats without end, and then is something else after all. */
import { expect } from '@open-wc/testing';
import { stringOf } from '../../../src/client/message/sdk-values.js';
import { drawText } from '../../../src/elements/agora-peer-chat/conversation/message-list/row/text.js';
import { isOneEmoji } from '../../../src/session/kernel/one-emoji.js';
import {
  calledName,
  countOnlyEmoji,
  isHonestHost,
  oneLine,
  safeFileName,
  safeName,
} from '../../../src/ui/text/hostile-text.js';
import { linkify } from '../../../src/ui/text/links.js';

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  stringOf,
  isOneEmoji,
  countOnlyEmoji,
  isHonestHost,
  oneLine,
  safeName,
  safeFileName,
  linkify,
  calledName: (text) => calledName(text, text),
  drawText: (text) => drawText(text, true),
};
const units = [
  ...['😀', '🧿', '❤️', '👍🏽', '🇩🇪', '🇩', '1️⃣', '1', '👩‍👩‍👧', '\u200d', '\ufe0f', '\u{e0067}', '🏴\u{e0067}\u{e007f}'],
  ...[' ', '\n', '\t', '\u3000', 'a', 'ё', '漢', '한', 'ก', '\u0301', '\u202e', '\u200c', 'a\u200c', '\u200c '],
  ...['.', 'a.', '-', 'a-', '@', 'a@', 'a.b@', '漢@', '(', ')', '[]', ':', '/', 'http://', 'www.', 'mailto:', 'tel:+1'],
  ...['%', '_', '<', '>', '"', '&', '\\', '{', '}', ',', '!', '?', "'", '’'],
];
const ends = ['', 'x', '!', '\n', '@', '@a', '.', '.com', '漢', '😀', '\u0000'];

describe('no text freezes the page', () => {
  for (const [name, read] of Object.entries(readers))
    it(`in ${name}`, function () {
      this.timeout(60_000);
      for (const unit of units)
        for (const count of [20, 40, 2_000])
          for (const end of ends) {
            const started = performance.now();
            read(unit.repeat(count) + end);
            const spent = performance.now() - started;
            expect(spent, JSON.stringify([unit, count, end])).to.be.below(5_000);
          }
    });
});
