/** File sizes in the reader's language. */
import { languageOf } from '../language.js';
import { formatNumber } from '../words/fill.js';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `820 bytes`, `1.4 MB`. @param bytes whole number */
export const formatBytes = (bytes: number, lang: string): string => {
  const step = bytes >= 1 ? Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3)) : 0;
  const value = bytes / 1000 ** step;
  return formatNumber(value, languageOf(lang), {
    style: 'unit',
    unit: units[step]!,
    // The short form has no plural in many languages: `820 byte`.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  });
};
