/** A log entry as the one line that a person reads. */
import type { LogEntry } from '../../types.js';
import type { Localizer } from '../../ui/localize.js';

const longest = 2000;

/** Line breaks and control characters would let a stranger's text pass for lines of the log. */
const onOneLine = (text: string): string => {
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  const plain = text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ⏎ ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
};

export const logLine = (entry: LogEntry, localize: Localizer): string => {
  // The entry pairs a term with its arguments; the type of one term cannot say so.
  const say = localize.term.bind(localize) as (term: string, ...args: readonly string[]) => string;
  return onOneLine(say(entry.term, ...entry.args));
};
