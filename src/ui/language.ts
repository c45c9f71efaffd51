/** Reads any value of `lang`. A value that `Intl` does not accept must not throw while rendering. */

/** Made on first use: a page without `Map` is told so by a module that is evaluated after this one. */
let known: Map<string, string | undefined> | undefined;

const take = (lang: string): string | undefined => {
  try {
    new Intl.DateTimeFormat(lang);
    return lang;
  } catch {
    return undefined;
  }
};

/** Language, script and region of a tag that has more in it than `Intl` takes: `zh-cmn-Hant-TW`, `zh-TW-Hant`. */
const core = (plain: string): string | undefined => {
  // What follows a single letter is about something else.
  const [language, ...rest] = plain.split(/-(?:.-|$)/u)[0]!.split('-');
  if (!take(language!)) return undefined;
  const find = (form: RegExp): string | undefined => rest.find((part) => form.test(part));
  // Cantonese, as `zh-yue`, is written in another script than `zh` alone.
  const variety = find(/^[a-z]{3}$/iu);
  const script = find(/^[a-z]{4}$/iu) ?? (variety && take(variety) && new Intl.Locale(variety).maximize().script);
  const region = find(/^(?:[a-z]{2}|\d{3})$/iu);
  return take([language, script, region].filter(Boolean).join('-')) ?? language;
};

/**
 * `pt_BR.UTF-8`, `en_US@posix` and `zh_TW_#Hant`, as systems write them, are `pt-BR`, `en-US` and `zh-Hant-TW`; of
 * `de,en` it is the first. @returns `undefined` if it is not a language.
 */
export const languageOf = (lang: string): string | undefined => {
  known ??= new Map();
  if (!known.has(lang)) {
    // A page that sets endless invented languages must not fill the memory.
    if (known.size > 100) known.clear();
    const plain = `${lang}`
      .trim()
      .replaceAll(/_+#?/gu, '-')
      .replace(/[^\w\s-].*$/su, '');
    known.set(lang, take(lang) ?? take(plain) ?? core(plain));
  }
  return known.get(lang);
};
