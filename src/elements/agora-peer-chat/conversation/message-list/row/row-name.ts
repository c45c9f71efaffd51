/** The accessible name of a row: sender, time, content and status. */
import type { Message } from '../../../../../types/message.js';
import { formatTime } from '../../../../../ui/text/format-time.js';
import { oneLine, safeFileName } from '../../../../../ui/text/hostile-text.js';
import type { RowSettings } from './row-settings.js';

/** Maximum characters; the rest is in the message itself. */
const most = 300;

const textOf = (message: Message, { words, nameOf }: RowSettings): string => {
  if (message.recalled)
    return message.outgoing
      ? words.term('recalledByYou')
      : words.term('recalledBy', { name: nameOf(message.from, message) });
  const text = oneLine(message.text, most);
  if (message.kind === 'text' && text) return text;
  const file = message.kind === 'file' ? safeFileName(message.attachment?.name ?? '') : '';
  return [words.term(`kind-${message.kind}`), file, text].filter(Boolean).join(' ');
};

export const rowName = (message: Message, settings: RowSettings): string => {
  const { words, nameOf } = settings;
  const sender = message.outgoing ? words.term('you') : nameOf(message.from, message);
  const text = textOf(message, settings);
  const filling = { name: sender, time: formatTime(message.time, words.lang()) };
  // What was taken back is no longer sent, delivered or read.
  if (!message.outgoing || message.recalled) return words.term('rowLabel', { ...filling, text });
  // The status is a sentence of its own: the text gets no second full stop.
  const status = words.term(`message-${message.status}`);
  return words.term('rowLabelOwn', { ...filling, text: text.replace(/[.。।]$/u, ''), status });
};
