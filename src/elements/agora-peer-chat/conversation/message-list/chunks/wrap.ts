/**
 * Where a browser would break a line of text, without layout: the width of the whole is known, and each character gets
 * its share. Exact to some per cent, which is what the height of a row nobody has seen needs.
 */

/** Of scripts that break between any two characters, and emoji. Only a dictionary knows the words of South-East Asian scripts. */
const anywhere =
  /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\p{Extended_Pictographic}\p{RI}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** These do not begin a line. */
const closing = new Set('、。，．！？：；）」』】〉》’”ー々');
/** Marks, joiners and tones, which take no space of their own. */
const flat = /[\p{M}\p{Emoji_Modifier}\u200b-\u200f]/u;
const breaksAfter = new Set('-/?–—');
const letter = /\p{L}/u;
const narrow = new Set("iljtfrI.,:;'|!()[]");
const broad = /[A-HK-Zmw@%]/u;

interface Piece {
  /** How wide the character is beside others of its font: a common small letter is 1. */
  readonly share: number;
  /** A line may end before and after it. */
  readonly isFree: boolean;
}

function pieceOf(character: string): Piece {
  if (character === ' ') return { share: 0.5, isFree: false };
  if (narrow.has(character)) return { share: 0.55, isFree: false };
  if (character < '\u0300') return { share: broad.test(character) ? 1.35 : 1, isFree: false };
  if (flat.test(character)) return { share: 0, isFree: false };
  return { share: character > '\u2e7f' ? 2 : 1, isFree: anywhere.test(character) && !closing.has(character) };
}

/** @param whole width of the text without a break, CSS pixels. @returns the number of lines, and the width of the last. */
export function wrap(text: string, whole: number, width: number): readonly [lines: number, last: number] {
  const characters = [...text];
  const pieces = characters.map(pieceOf);
  const scale = whole / pieces.reduce((sum, { share }) => sum + share, 0);
  let lines = 1;
  /** Of the line so far, and of what keeps together after it. */
  let line = 0;
  let word = 0;
  for (const [at, character] of characters.entries()) {
    const { share, isFree } = pieces[at]!;
    const size = share * scale;
    const before = characters[at - 1] ?? '';
    // Spaces hang over the end of a line.
    const follows = pieces[at - 1]?.isFree === true && share > 0 && !closing.has(character);
    if (character === ' ' || isFree || follows || (breaksAfter.has(before) && letter.test(character))) {
      line += word;
      word = 0;
    }
    if (character === ' ') {
      line += size;
      continue;
    }
    if (line + word + size > width && line > 0) {
      lines++;
      line = 0;
    }
    // What is wider than a line is broken anywhere.
    if (word + size > width && word > 0) {
      lines++;
      word = 0;
    }
    word += size;
  }
  return [lines, line + word];
}
