/** A page may write anything into `lang`; what `Intl` cannot take must not throw while something is drawn. */

const known = new Map<string, string | undefined>();

const take = (lang: string): string | undefined => {
  try {
    new Intl.DateTimeFormat(lang);
    return lang;
  } catch {
    return undefined;
  }
};

/** `pt_BR.UTF-8` and `en_US@posix`, as systems write them, are `pt-BR` and `en-US`. @returns `undefined` for what is no language. */
export function languageOf(lang: string): string | undefined {
  if (!known.has(lang)) {
    // Whoever makes up languages without end does not fill the memory.
    if (known.size > 100) known.clear();
    const plain = lang
      .trim()
      .replace(/[.@].*$/su, '')
      .replaceAll('_', '-');
    known.set(lang, take(lang) ?? take(plain) ?? take(plain.split('-')[0]!));
  }
  return known.get(lang);
}
