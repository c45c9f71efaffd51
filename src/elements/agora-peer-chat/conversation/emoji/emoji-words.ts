/** Searching emoji by words, and applying skin tones; pure, as the data generator uses it too. */
import { withoutAccents } from '../../../../session/conversation/without-accents.js';

export interface Emoji {
  readonly emoji: string;
  readonly name: string;
  /** Name and tags as words, each preceded by a space. */
  readonly words: string;
  /** The English name, if `name` is in another language. */
  readonly english?: string;
  readonly toned: boolean;
}

/** In lower case, without accents. */
export const wordsOf = (text: string): string[] =>
  withoutAccents(text.toLowerCase().normalize('NFD'))
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);

/** Unicode's skin tones from light to dark, preceded by none. */
export const tones = ['', '\u{1F3FB}', '\u{1F3FC}', '\u{1F3FD}', '\u{1F3FE}', '\u{1F3FF}'] as const;

/** The emoji in that tone, applied to all people in it; held hands take the tone of their owners. */
export const inTone = (emoji: string, tone: number): string =>
  tones[tone] ? emoji.replace(/(?!(?<=\u200D)🤝)(\p{Emoji_Modifier_Base})\uFE0F?/gu, `$1${tones[tone]}`) : emoji;

const textOf = (words: readonly string[]): string => words.map((word) => ` ${word}`).join('');

/**
 * The groups of the data, by number.
 *
 * @param local names and words in another language, one line per emoji; English ones are searched too, and fill the
 * gaps
 */
export const readEmoji = (data: string, local = ''): ReadonlyMap<number, readonly Emoji[]> => {
  const groups = new Map<number, Emoji[]>();
  const locals = local.split('\n');
  let group: Emoji[] = [];
  let at = 0;
  for (const line of data.split('\n')) {
    if (line.startsWith('=')) {
      groups.set(Number(line.slice(1)), (group = []));
      continue;
    }
    const [sign = '', name = '', tags = ''] = line.split('\t');
    const toned = sign.endsWith('+');
    const [localName = '', localTags = ''] = locals[at++]?.split('\t') ?? [];
    group.push({
      emoji: toned ? sign.slice(0, -1) : sign,
      name: localName || name,
      words: textOf(wordsOf(`${localName} ${localTags} ${name} ${tags}`)),
      ...(localName && { english: textOf(wordsOf(name)) }),
      toned,
    });
  }
  return groups;
};

/** Scripts written without spaces: a word may begin anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Emoji that have a word beginning with each search word; names that begin with the text come first. */
export const findEmoji = (groups: Iterable<readonly Emoji[]>, text: string, limit: number): Emoji[] => {
  const wanted = textOf(wordsOf(text));
  if (wanted === '') return [];
  const parts = wanted.split(/(?= )/u);
  const found = [...groups]
    .flat()
    .filter(({ words }) => parts.every((part) => words.includes(unspaced.test(part) ? part.trimStart() : part)));
  const first = found.filter(({ words, english }) => words.startsWith(wanted) || english?.startsWith(wanted));
  return [...new Set([...first, ...found])].slice(0, limit);
};
