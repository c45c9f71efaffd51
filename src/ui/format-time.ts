/** Times and days in the reader's language; the formatters are kept, since making one costs more than using it. */

const kept = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let found = kept.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(lang, options);
    kept.set(key, found);
  }
  return found;
}

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** Whole days, by the local calendar, from `time` to `now`; 0 is the same day. Both epoch ms. */
export const daysAgo = (time: number, now = Date.now()): number =>
  Math.round((startOfDay(now) - startOfDay(time)) / 86_400_000);

export const sameDay = (a: number, b: number): boolean => startOfDay(a) === startOfDay(b);

/** `14:05`, `2:05 PM`. */
export const formatTime = (time: number, lang: string): string => formatter(lang, { timeStyle: 'short' }).format(time);

/** `14:05:09`, in every language as wide as any other; for the log. */
export const formatTimeExact = (time: number, lang: string): string =>
  formatter(lang, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(time);

/** `Today`, `Yesterday`, `Monday`, `12 May`, `12 May 2024`: for day separators. */
export function formatDay(time: number, lang: string, now = Date.now()): string {
  const days = daysAgo(time, now);
  if (days === 0 || days === 1) {
    const word = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-days, 'day');
    return word.charAt(0).toLocaleUpperCase(lang) + word.slice(1);
  }
  if (days > 1 && days < 7) return formatter(lang, { weekday: 'long' }).format(time);
  const thisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return formatter(lang, { day: 'numeric', month: 'long', ...(thisYear ? {} : { year: 'numeric' }) }).format(time);
}

/** As short as it can be: `14:05` today, `Mon` this week, else `12 May` or `12/05/24`; for lists. */
export function formatShort(time: number, lang: string, now = Date.now()): string {
  const days = daysAgo(time, now);
  if (days === 0) return formatTime(time, lang);
  if (days === 1) return formatDay(time, lang, now);
  if (days > 1 && days < 7) return formatter(lang, { weekday: 'short' }).format(time);
  if (new Date(time).getFullYear() === new Date(now).getFullYear())
    return formatter(lang, { day: 'numeric', month: 'short' }).format(time);
  return formatter(lang, { dateStyle: 'short' }).format(time);
}

/** Everything, for a tooltip: `Monday, 12 May 2025 at 14:05:09`. */
export const formatFull = (time: number, lang: string): string =>
  formatter(lang, { dateStyle: 'full', timeStyle: 'medium' }).format(time);
