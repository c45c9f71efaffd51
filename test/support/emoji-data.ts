/**
 * Makes the data of the emoji picker: of `emoji-picker-element-data` only what the picker shows or searches, a line an
 * emoji. A quarter of the bytes; and the package, 31 MB in all languages, is needed by nobody who installs ours.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsOf } from '../../src/elements/agora-peer-chat/conversation/emoji/emoji-words.js';

export interface SourceEmoji {
  readonly annotation: string;
  readonly emoji: string;
  readonly group: number;
  readonly tags?: readonly string[] | undefined;
  readonly version: number;
  readonly skins?: readonly { readonly emoji: string; readonly version: number; readonly tone: number | number[] }[];
}

export const emojiDataFile = resolve(
  import.meta.dirname,
  '../../src/elements/agora-peer-chat/conversation/emoji/emoji-data.ts',
);

/** What the fonts of today's systems hold. */
const newest = 15.1;
/** Skin tones and hair, which are no emoji of their own. */
const components = 2;

export const sourceEmoji = (lang = 'en'): readonly SourceEmoji[] => {
  const kind = lang === 'en' ? 'cldr-native' : 'cldr';
  const path = createRequire(import.meta.url).resolve(`emoji-picker-element-data/${lang}/${kind}/data.json`);
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
const tagsOf = ({ annotation, tags = [] }: Pick<SourceEmoji, 'annotation' | 'tags'>): string => {
  const name = wordsOf(annotation);
  const own = [...new Set(tags.flatMap(wordsOf))].filter((tag) => !name.includes(tag));
  return own.filter((tag) => ![...own, ...name].some((other) => other !== tag && other.startsWith(tag))).join(' ');
};

export const emojiDataText = (): string => {
  const lines: string[] = [];
  let group = -1;
  for (const source of sourceEmoji()) {
    if (source.group !== group) lines.push(`=${(group = source.group)}`);
    const { emoji, annotation } = source;
    lines.push([emoji + (skinsOf(source).length > 0 ? '+' : ''), annotation, tagsOf(source)].join('\t').trimEnd());
  }
  return `/* Made by \`npm run emoji-data\` of emoji-picker-element-data (Apache-2.0). A line an emoji: it, with + if it has tones of skin; its name; more words for it. */\nexport default \`${lines.join('\n')}\`;\n`;
};

/** Languages of the package; `others` are not in it. */
export const nameLanguages = ['de', 'es', 'fr', 'hi', 'ja', 'ko', 'pt', 'zh'];
/**
 * Made of `cldr-annotations-full` and `cldr-annotations-derived-full` 48.2.0, which are too big to be installed for
 * that alone: `npm run emoji-data -- FOLDER` with the `node_modules` that they are in.
 */
export const otherNameLanguages = ['ar', 'he'];

export const emojiNamesFile = (lang: string): string => resolve(emojiDataFile, `../names/emoji-${lang}.ts`);

const bare = (emoji: string): string => emoji.replaceAll('\uFE0F', '');

const linesOf = (source: string, all: readonly Pick<SourceEmoji, 'annotation' | 'emoji' | 'tags'>[]): string => {
  const byEmoji = new Map(all.map((one) => [bare(one.emoji), one]));
  const lines = sourceEmoji().map(({ emoji }) => {
    const one = byEmoji.get(bare(emoji));
    return one ? `${one.annotation}\t${tagsOf(one)}`.trimEnd() : '';
  });
  // Korean syllables in one piece: a third of the bytes.
  const text = lines
    .join('\n')
    .normalize('NFC')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${');
  return `/* Made by \`npm run emoji-data\` of ${source}. A line an emoji, in the order of emoji-data.ts: its name; more words for it. */\nexport default \`${text}\`;\n`;
};

export const emojiNamesText = (lang: string): string =>
  linesOf('emoji-picker-element-data (Apache-2.0)', sourceEmoji(lang));

type Annotations = Readonly<Record<string, { readonly default?: readonly string[]; readonly tts: readonly string[] }>>;

const cldrNamesText = (lang: string, folder: string): string => {
  const read = (path: string, key: string): Annotations => {
    const json = JSON.parse(readFileSync(resolve(folder, path), 'utf8')) as Record<
      string,
      { annotations: Annotations }
    >;
    return json[key]!.annotations;
  };
  const all = {
    ...read(`cldr-annotations-full/annotations/${lang}/annotations.json`, 'annotations'),
    ...read(`cldr-annotations-derived-full/annotationsDerived/${lang}/annotations.json`, 'annotationsDerived'),
  };
  return linesOf(
    'CLDR 48 (Unicode-3.0)',
    Object.entries(all).map(([emoji, { tts, default: tags }]) => ({ emoji, annotation: tts[0]!, tags })),
  );
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(emojiDataFile, emojiDataText());
  for (const lang of nameLanguages) writeFileSync(emojiNamesFile(lang), emojiNamesText(lang));
  const folder = process.argv[2];
  if (folder) for (const lang of otherNameLanguages) writeFileSync(emojiNamesFile(lang), cldrNamesText(lang, folder));
}
