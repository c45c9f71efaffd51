/** Finds the texts for a language tag. Returns the same object for a tag until other texts become known. */
import { languageOf } from '../language.js';
import { pieces, textOf, type Filling, type Manner } from './fill.js';
import { fetchWords, isMissing, isOurs } from './languages.js';
import type { Words } from '../locales/terms.js';
import { english, ofPage, onNewWords, ours } from './vocabulary.js';

interface Source extends Manner {
  readonly words: Words;
}

/** The texts of an element, and the language of these texts and of its dates. */
export interface Voice extends Manner {
  readonly sources: readonly Source[];
  /** Set while the texts of the language are loading. */
  readonly coming?: Promise<void>;
}

/** Norwegian has two language codes. */
const alias: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nb', 'no'],
]);

const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? '';
const isLeftwards = (tag: string): boolean => /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/u.test(scriptOf(tag));

/** Fallbacks from the full tag to the bare language, never to another script: Traditional Chinese does not fall back to Simplified. */
function* codesOf(tag: string): Generator<string> {
  const { baseName } = new Intl.Locale(tag);
  yield baseName;
  const { language, script, region } = new Intl.Locale(tag).maximize();
  for (const name of [language, alias.get(language) ?? language]) {
    yield `${name}-${script}-${region}`;
    yield `${name}-${region}`;
    yield `${name}-${script}`;
    if (scriptOf(name) === script) yield name;
  }
}

const tongueOf = (tag: string): string => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
};
const isSameTongue = (a: string, b: string): boolean => tongueOf(a) === tongueOf(b);

/** Which of our languages besides English a tag matches. */
export const ourLanguage = (tag: string): string | undefined =>
  [...codesOf(languageOf(tag) ?? 'en')].find((code) => isOurs(code.toLowerCase()))?.toLowerCase();

const englishIn = (lang: string): Source => ({ lang, dir: 'ltr', words: english });

const voiceOf = (tag: string): Voice => {
  const codes = [...new Set(codesOf(tag))].map((code) => code.toLowerCase());
  const manner: Manner = { lang: tag, dir: isLeftwards(tag) ? 'rtl' : 'ltr' };
  const isEnglish = codes.includes('en');
  const code = codes.find(isOurs);
  const cousins = [...ofPage.keys()].filter((one) => !codes.includes(one) && isSameTongue(one, tag));
  const known = [
    ...codes.map((one) => ofPage.get(one)),
    code === undefined ? undefined : ours.get(code),
    ...cousins.map((one) => ofPage.get(one)),
  ];
  const sources = known.filter((words) => words !== undefined).map((words): Source => ({ ...manner, words }));
  // A loading language is marked as such; its loaded texts are not mixed with English.
  const isComing = code !== undefined && !ours.has(code) && !isMissing(code);
  const speaks = isEnglish || sources.length > 0;
  return {
    ...(speaks ? manner : { lang: 'en', dir: 'ltr' }),
    sources: [...sources, englishIn(isEnglish ? tag : 'en')],
    ...(isComing && { coming: fetchWords(code) }),
  };
};

const voices = new Map<string, Voice>();
onNewWords(() => voices.clear());

/** @param tag as written on the page; English is used if it is not a language. */
export const voiceFor = (tag: string): Voice => {
  const known = languageOf(tag) ?? 'en';
  let voice = voices.get(known);
  if (!voice) {
    // A page that sets endless invented languages must not fill the memory.
    if (voices.size > 100) voices.clear();
    voices.set(known, (voice = voiceOf(known)));
  }
  return voice;
};

/** A page's words may be anything, also what throws when it is read. */
const wordIn = (source: Source, term: string, filling: Filling): string | undefined => {
  const words = source.words as Filling;
  try {
    return Object.hasOwn(words, term) ? textOf(words[term], filling, source.lang) : undefined;
  } catch {
    return undefined;
  }
};

/** The pieces of a text, from the first source that has it. */
export const say = (sources: readonly Source[], term: string, filling: Filling = {}): readonly unknown[] => {
  for (const source of sources) {
    const text = wordIn(source, term, filling);
    if (text !== undefined) return pieces(text, filling, source);
  }
  return [term];
};
