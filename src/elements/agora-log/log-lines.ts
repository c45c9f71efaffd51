/** The lines of `<agora-log>`; loaded with the first line. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LogEntry } from '../../types/session.js';
import { guarded } from '../../ui/guarded.js';
import { kinds } from '../../ui/locales/en/kinds.js';
import { log } from '../../ui/locales/en/log.js';
import type { Localizer } from '../../ui/localize.js';
import { formatTimeExact, isoTime } from '../../ui/text/format-time.js';
import { teach } from '../../ui/words/vocabulary.js';
import { logLine } from './log-line.js';

export { logLine } from './log-line.js';

teach(kinds, log);

export const linesView = (entries: readonly LogEntry[], words: Localizer): unknown =>
  repeat(
    entries,
    (entry) => entry.number,
    (entry) =>
      guarded(
        () => lineView(entry, words),
        () => insteadView(entry, words),
      ),
  );

/** Announces the number of lines that came at once. */
export const moreLines = (count: number, words: Localizer): string => words.term('logMore', { count });

const lineView = (entry: LogEntry, words: Localizer): TemplateResult =>
  html`<div class="line ${entry.error ? 'error' : ''}" part="line">
    <time part="time" datetime=${isoTime(entry.time)}>${formatTimeExact(entry.time, words.lang())}</time
    ><span class="text">${logLine(entry, words)}</span>
  </div>`;

const insteadView = (entry: LogEntry, words: Localizer): TemplateResult =>
  html`<div class="line ${entry.error ? 'error' : ''}" part="line">
    <span class="text" dir="auto">${words.term('notShown')}</span>
  </div>`;
