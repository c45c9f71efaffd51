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

/** `pt_BR.UTF-8` and `en_US@posix`, as systems write them, are `pt-BR` and `en-US`. @returns `undefined` if it is not a language. */
export function languageOf(lang: string): string | undefined {
  known ??= new Map();
  if (!known.has(lang)) {
    // A page that sets endless invented languages must not fill the memory.
    if (known.size > 100) known.clear();
    const plain = lang
      .trim()
      .replace(/[.@].*$/su, '')
      .replaceAll('_', '-');
    known.set(lang, take(lang) ?? take(plain) ?? take(plain.split('-')[0]!));
  }
  return known.get(lang);
}
