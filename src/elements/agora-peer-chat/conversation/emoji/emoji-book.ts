/** All emoji by group, with names in a language. */
import type { PlainTerm } from '../../../../ui/localize.js';
import data from './emoji-data.js';
import { emojiNames } from './emoji-names.js';
import { inTone, readEmoji, tones, type Emoji } from './emoji-words.js';

/** By the group numbers in the data. */
export const groups: readonly (readonly [number, string, PlainTerm])[] = [
  [0, '😀', 'emojiSmileys'],
  [1, '👋', 'emojiPeople'],
  [3, '🐻', 'emojiNature'],
  [4, '🍔', 'emojiFood'],
  [5, '🚗', 'emojiTravel'],
  [6, '⚽', 'emojiActivities'],
  [7, '💡', 'emojiObjects'],
  [8, '❤️', 'emojiSymbols'],
  [9, '🏁', 'emojiFlags'],
];
export type Book = ReadonlyMap<number, readonly Emoji[]>;
export const englishEmoji = readEmoji(data);

/** Names by the emoji as chosen, in any skin tone. */
const named = new WeakMap<Book, ReadonlyMap<string, string>>();
export const nameIn = (book: Book, emoji: string): string => {
  let names = named.get(book);
  if (!names) {
    names = new Map(
      [...book.values()].flatMap((group) =>
        group.flatMap((one) =>
          tones.slice(0, one.toned ? tones.length : 1).map((_, tone) => [inTone(one.emoji, tone), one.name] as const),
        ),
      ),
    );
    named.set(book, names);
  }
  return names.get(emoji) ?? emoji;
};

/** Falls back to English if the language has no names or they cannot be loaded. */
export const bookIn = async (lang: string): Promise<Book> => {
  const names = await emojiNames(lang);
  return names === undefined ? englishEmoji : readEmoji(data, names);
};
