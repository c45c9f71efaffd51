/**
 * `npm run new-language nl`: makes `src/ui/locales/nl.ts`, in which every text waits to be translated, or tells what is
 * missing in it where it is there already.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lacks, locales, readEnglish, readWords } from './english.js';

/** Of a group of English texts, the lines between the braces. */
const linesOf = (file: string): string =>
  /= \{\n([^]*?)\n\} as const/.exec(readFileSync(resolve(locales, 'en', file), 'utf8'))![1]!;

export const skeleton = (tag: string): string => {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const groups = readdirSync(resolve(locales, 'en')).map((file) => linesOf(file).replace(/^ {2}/gm, '  // '));
  return `/** ${name}. Forms for counts: ${categories.join(', ')}. */
import type { Words } from './terms.js';

export const words: Words = {
${groups.join('\n\n')}
};
`;
};

const steps = (tag: string): string => `What else it takes:
1. In src/ui/locales/${tag}.ts take the bars from each line and put your text in place of the English one. {name} and the like stay.
2. A line for ${tag} in src/ui/words/languages.ts, and the words of the widget's button in src/ui/locales/launcher-languages.ts. For names of emoji in it: src/elements/agora-peer-chat/conversation/emoji/emoji-names.ts and the lists in test/support/emoji-data.ts, then npm run emoji-data; without them they are English.
3. ${tag} in the lists of languages in test/size/moments.ts and in test/locales.test.ts.
4. npm run new-language ${tag}, until it says that nothing is missing.
5. The language in README.md, demo/docs/languages.md and CHANGELOG.md.
6. npm run build && npm run languages-sheet: look at it, or let somebody look who grew up with it.
src/README.md has the same under "How to add a language".`;

const main = async (given: string | undefined): Promise<void> => {
  let tag: string | undefined;
  try {
    tag = given && Intl.getCanonicalLocales(given)[0];
  } catch {
    // Said below.
  }
  if (!tag) {
    console.error('Name a language, as in: npm run new-language nl');
    process.exitCode = 1;
    return;
  }
  const file = resolve(locales, `${tag}.ts`);
  if (!existsSync(file)) {
    writeFileSync(file, skeleton(tag));
    console.log(`Made src/ui/locales/${tag}.ts.\n${steps(tag)}`);
    return;
  }
  const found = lacks(tag, await readWords(tag), await readEnglish());
  console.log(found.length === 0 ? 'Nothing is missing.' : `${found.join('\n')}\n${found.length} to do.`);
};

if (import.meta.filename === process.argv[1]) await main(process.argv[2]);
