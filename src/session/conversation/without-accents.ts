/**
 * Text without what people leave out when they search: accents and vowel points. The vowels of India and its neighbours
 * and the voicing of kana are marks too, but letters to whoever writes them: `फल` is no `फूल`, `か` no `が`.
 */

/** @param text decomposed, as `normalize('NFD')` or `('NFKD')` return it. */
export const withoutAccents = (text: string): string =>
  text.replace(/(?![\u3099\u309a\u0900-\u17ff])\p{M}|\u093c/gu, '').replaceAll('\u0901', '\u0902');
