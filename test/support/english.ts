/** All our texts in English, gathered from their groups. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Words } from '../../src/ui/locales/terms.js';

export const locales = resolve(import.meta.dirname, '../../src/ui/locales');

export const readEnglish = async (): Promise<Words> => {
  const groups = readdirSync(resolve(locales, 'en')).map(
    (file) => import(`../../src/ui/locales/en/${file}`) as Promise<Readonly<Record<string, Words>>>,
  );
  return Object.assign({}, ...(await Promise.all(groups)).flatMap((group) => Object.values(group))) as Words;
};

/** Our other languages, by their tags. */
export const languages = readdirSync(locales)
  .filter((file) => /^[a-z]{2,3}(?:-[A-Z]\w+)?\.ts$/.test(file))
  .map((file) => file.slice(0, -3));

export const readWords = async (language: string): Promise<Words> =>
  ((await import(`../../src/ui/locales/${language}.ts`)) as { words: Words }).words;

const formsOf = (word: string | object): readonly string[] =>
  typeof word === 'string' ? [word] : (Object.values(word) as string[]);

const holesIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** What is filled into a term, in any of its forms. */
export const holesOf = (word: string | object): ReadonlySet<string> => new Set(formsOf(word).flatMap(holesIn));

/** What a language lacks, in words; nothing if it is whole. */
export const lacks = (language: string, words: Words, english: Words): readonly string[] => {
  const found: string[] = [];
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const theirs = words as Readonly<Record<string, string | object>>;
  for (const [term, text] of Object.entries(english)) {
    const word = theirs[term];
    if (word === undefined) {
      found.push(`${term} is missing: ${JSON.stringify(text)}`);
      continue;
    }
    const wanted = [...holesOf(text)];
    for (const form of formsOf(word)) {
      if (form.trim() === '') found.push(`${term} is empty`);
      const holes = holesIn(form);
      // "One message" needs no number.
      const used = wanted.filter((hole) => !(hole === 'count' && typeof word === 'object'));
      for (const hole of used) if (!holes.includes(hole)) found.push(`${term} leaves out {${hole}}: ${form}`);
      for (const hole of holes) if (!wanted.includes(hole)) found.push(`${term} has no {${hole}}: ${form}`);
    }
    if (typeof word === 'object') {
      const forms = new Set(Object.keys(word));
      for (const form of categories)
        // Only Spanish, French and Portuguese have one for millions; those read like the rest here.
        if (!forms.has(form) && !(form === 'many' && 'one' in word && !forms.has('few')))
          found.push(`${term} lacks the form "${form}"`);
      for (const form of forms)
        if (!(categories as readonly string[]).includes(form)) found.push(`${term} has no use for the form "${form}"`);
      if (!holesOf(word).has('count')) found.push(`${term} leaves out {count} in every form`);
    }
  }
  for (const term of Object.keys(words)) if (!(term in english)) found.push(`${term} is no term of ours any more`);
  return found;
};
