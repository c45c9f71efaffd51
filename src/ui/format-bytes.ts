/** Sizes of files in the reader's language. */
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `820 byte`, `1.4 MB`. @param bytes whole number */
export function formatBytes(bytes: number, lang: string): string {
  const step = bytes > 0 ? Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3)) : 0;
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: units[step]!,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
