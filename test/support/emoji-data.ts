/**
 * Makes the data of the emoji picker: of `emoji-picker-element-data` only what the picker shows or searches, a line an
 * emoji. A quarter of the bytes; and the package, 31 MB in all languages, is needed by nobody who installs ours.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsOf } from '../../src/elements/agora-peer-chat/emoji/emoji-words.js';

export interface SourceEmoji {
  readonly annotation: string;
  readonly emoji: string;
  readonly group: number;
  readonly tags?: readonly string[];
  readonly version: number;
  readonly skins?: readonly { readonly emoji: string; readonly version: number; readonly tone: number | number[] }[];
}

export const emojiDataFile = resolve(import.meta.dirname, '../../src/elements/agora-peer-chat/emoji/emoji-data.ts');

/** What the fonts of today's systems hold. */
const newest = 15.1;
/** Skin tones and hair, which are no emoji of their own. */
const components = 2;

export const sourceEmoji = (): readonly SourceEmoji[] => {
  const path = createRequire(import.meta.url).resolve('emoji-picker-element-data/en/cldr-native/data.json');
  const all = JSON.parse(readFileSync(path, 'utf8')) as readonly SourceEmoji[];
  return all.filter(({ version, group }) => version <= newest && group !== components);
};

/** In the five tones of skin, from light to dark, where there are such; two people have the same tone. */
export const skinsOf = ({ skins = [] }: SourceEmoji): readonly string[] =>
  [1, 2, 3, 4, 5].flatMap((wanted) =>
    skins
      .filter(({ tone, version }) => version <= newest && [tone].flat().every((one) => one === wanted))
      .map(({ emoji }) => emoji),
  );

/** What the name says already, and the beginnings of other words, are found without being said. */
const tagsOf = ({ annotation, tags = [] }: SourceEmoji): string => {
  const name = wordsOf(annotation);
  const own = [...new Set(tags.flatMap(wordsOf))].filter((tag) => !name.includes(tag));
  return own.filter((tag) => ![...own, ...name].some((other) => other !== tag && other.startsWith(tag))).join(' ');
};

export function emojiDataText(): string {
  const lines: string[] = [];
  let group = -1;
  for (const source of sourceEmoji()) {
    if (source.group !== group) lines.push(`=${(group = source.group)}`);
    const { emoji, annotation } = source;
    lines.push([emoji + (skinsOf(source).length > 0 ? '+' : ''), annotation, tagsOf(source)].join('\t').trimEnd());
  }
  return `/* Made by \`npm run emoji-data\` of emoji-picker-element-data (Apache-2.0). A line an emoji: it, with + if it has tones of skin; its name; more words for it. */\nexport default \`${lines.join('\n')}\`;\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(emojiDataFile, emojiDataText());
