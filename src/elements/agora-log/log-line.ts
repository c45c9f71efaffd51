/** A log entry as one line of text. */
import type { LogEntry } from '../../types/session.js';
import { reportOnce } from '../../ui/guarded.js';
import type { Localizer, Term } from '../../ui/localize.js';
import { oneLine } from '../../ui/text/hostile-text.js';

const longest = 2000;

/** Line breaks, control characters and direction overrides could make a stranger's text look like lines of the log. */
const onOneLine = (text: string): string =>
  oneLine(text.slice(0, longest + 1).replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ⏎ '), longest);

/** The placeholders that an entry's arguments fill in, in order. */
const holes: Partial<Record<LogEntry['term'], readonly string[]>> = {
  logLoginFailed: ['reason', 'code'],
  logRegistered: ['user'],
  logUserExists: ['user'],
  logRegisterFailed: ['user', 'reason', 'code'],
  logSent: ['peer', 'text'],
  logSendFailed: ['peer', 'reason', 'code'],
  logReceived: ['peer', 'text'],
  logError: ['reason', 'code'],
};

const written = ({ term, args, kind, error }: LogEntry, words: Localizer): string => {
  const filling = Object.fromEntries((holes[term] ?? []).map((name, index) => [name, onOneLine(args[index] ?? '')]));
  if (kind) filling['text'] = words.term(`kind-${kind}`);
  // The reason in English tells the developer what to do; in other languages it is the text for visitors.
  if (error && !/^en\b/u.test(words.lang())) filling['reason'] = words.error(error);
  // The entry pairs a term with its arguments, which the type of a single term cannot express.
  return (words.term as (term: Term, filling: object) => string).call(words, term, filling);
};

export const logLine = (entry: LogEntry, words: Localizer): string => {
  try {
    return written(entry, words);
  } catch (fault) {
    reportOnce(fault);
    return words.term('notShown');
  }
};
