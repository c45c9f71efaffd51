/** Fills in texts: picks the plural form, formats numbers, and isolates names from the sentence. */
import type { Forms } from '../locales/terms.js';

/** How to fill in a text: plural rules, digits and direction of its language. */
export interface Manner {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export type Filling = Readonly<Record<string, unknown>>;

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

const kept = <T>(map: Map<string, T>, key: string, make: () => T): T => {
  let found = map.get(key);
  if (!found) map.set(key, (found = make()));
  return found;
};

/** `1,234`, or with options `45 %`. */
export const formatNumber = (value: number, lang: string | undefined, options?: Intl.NumberFormatOptions): string => {
  const key = options ? `${lang} ${JSON.stringify(options)}` : `${lang}`;
  return kept(numbers, key, () => new Intl.NumberFormat(lang, options)).format(value);
};

/** A page may pass anything; only strings are accepted. */
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The text of a term, in the right form; `undefined` if there is none. */
export const textOf = (word: unknown, filling: Filling | undefined, lang: string): string | undefined => {
  if (isText(word)) return word;
  if (typeof word !== 'object' || word === null) return undefined;
  const forms = word as Partial<Forms>;
  const count = Number(filling?.['count']);
  const form = forms[kept(rules, lang, () => new Intl.PluralRules(lang)).select(count)];
  const text: unknown = isText(form) ? form : forms.other;
  return isText(text) ? text : undefined;
};

/** Letters that are written from right to left. */
const leftwards =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** A name in the other direction would reorder its neighbours: "(2) אבי is typing". */
const apart = (value: string, dir: Manner['dir']): string =>
  dir === 'rtl' || leftwards.test(value) ? `\u2068${value}\u2069` : value;

/** The pieces of a sentence in order. Values that are neither text nor number are kept unchanged. */
export const pieces = (text: string, filling: Filling, { lang, dir }: Manner): readonly unknown[] =>
  text.split(/\{(\w+)\}/u).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const value = Object.hasOwn(filling, piece) ? filling[piece] : `{${piece}}`;
    if (typeof value === 'number') return formatNumber(value, lang);
    return typeof value === 'string' ? apart(value, dir) : value;
  });
