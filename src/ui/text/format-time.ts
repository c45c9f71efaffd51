/**
 * Times and days in the reader's language. Formatters are cached, since creating one costs more than using it. Accepts
 * every number and every language; an invalid time becomes an empty text.
 */
import { languageOf } from '../language.js';

const kept = new Map<string, Intl.DateTimeFormat>();
const keptDays = new Map<string, Intl.RelativeTimeFormat>();

const formatter = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${lang} ${JSON.stringify(options)}`;
  let found = kept.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(languageOf(lang), options);
    kept.set(key, found);
  }
  return found;
};

/** The last moment that a `Date` holds, in epoch milliseconds. */
const lastTime = 8.64e15;
const isTime = (time: number): boolean => Math.abs(time) <= lastTime;
const write = (time: number, lang: string, options: Intl.DateTimeFormatOptions): string =>
  isTime(time) ? formatter(lang, options).format(time) : '';

/** For `datetime` attributes. */
export const isoTime = (time: number): string => (isTime(time) ? new Date(time).toISOString() : '');

/** The local day that was asked for last, epoch ms: most questions are about the same. */
let start = 0;
let end = 0;
const startOfDay = (time: number): number => {
  // Also where a time, or what is kept of the last one, is no number.
  if (!(time >= start && time < end)) {
    const day = new Date(time);
    start = day.setHours(0, 0, 0, 0);
    end = day.setHours(24, 0, 0, 0);
  }
  return start;
};

/** Whole days, by the local calendar, from `time` to `now`; 0 is the same day. Both epoch ms. */
export const daysAgo = (time: number, now = Date.now()): number =>
  Math.round((startOfDay(now) - startOfDay(time)) / 86_400_000);

export const sameDay = (a: number, b: number): boolean => startOfDay(a) === startOfDay(b);

/** `14:05`, `2:05 PM`. */
export const formatTime = (time: number, lang: string): string => write(time, lang, { timeStyle: 'short' });

/** `14:05:09`, with the same width in every language; for the log. */
export const formatTimeExact = (time: number, lang: string): string =>
  write(time, lang, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });

/** `today`, `yesterday`. */
const dayWord = (days: number, lang: string): string => {
  let found = keptDays.get(lang);
  if (!found) keptDays.set(lang, (found = new Intl.RelativeTimeFormat(languageOf(lang), { numeric: 'auto' })));
  return found.format(-days, 'day');
};

/** `Today`, `Yesterday`, `Monday`, `12 May`, `12 May 2024`: for day separators. */
export const formatDay = (time: number, lang: string, now = Date.now()): string => {
  const days = daysAgo(time, now);
  if (days === 0 || days === 1) {
    const word = dayWord(days, lang);
    return word.charAt(0).toLocaleUpperCase(languageOf(lang)) + word.slice(1);
  }
  if (days > 1 && days < 7) return write(time, lang, { weekday: 'long' });
  const thisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return write(time, lang, { day: 'numeric', month: 'long', ...(thisYear ? {} : { year: 'numeric' }) });
};

/** The shortest form: `14:05` today, `Mon` this week, else `12 May` or `12/05/24`; for lists. */
export const formatShort = (time: number, lang: string, now = Date.now()): string => {
  const days = daysAgo(time, now);
  if (days === 0) return formatTime(time, lang);
  if (days === 1) return formatDay(time, lang, now);
  if (days > 1 && days < 7) return write(time, lang, { weekday: 'short' });
  if (new Date(time).getFullYear() === new Date(now).getFullYear())
    return write(time, lang, { day: 'numeric', month: 'short' });
  return write(time, lang, { dateStyle: 'short' });
};

/** The same, for use inside a sentence: `yesterday`. */
export const formatMoment = (time: number, lang: string, now = Date.now()): string =>
  daysAgo(time, now) === 1 ? dayWord(1, lang) : formatShort(time, lang, now);

/** The complete date and time, for a tooltip: `Monday, 12 May 2025 at 14:05:09`. */
export const formatFull = (time: number, lang: string): string =>
  write(time, lang, { dateStyle: 'full', timeStyle: 'medium' });
