/**
 * Draws a row as `row.ts` does; if that throws, draws the message's plain text: one bad row must not break the list.
 */
import type { Message } from '../../../../../types/message.js';
import { reportOnce } from '../../../../../ui/guarded.js';
import { drawRow, element, isHeap } from './row.js';
import type { RowSettings } from './row-settings.js';

/** Rows half drawn by a failed attempt; nothing in them can be reused. */
const half = new WeakSet<HTMLElement>();

/** @returns what draws a row with the settings of the moment. */
export const guardedRow =
  (settings: () => RowSettings) =>
  (row: HTMLElement, message: Message, place: number, previous?: Message, anew = false): void =>
    drawGuarded(row, message, place, previous, settings(), anew);

const drawGuarded = (
  row: HTMLElement,
  message: Message,
  place: number,
  previous: Message | undefined,
  settings: RowSettings,
  anew: boolean,
): void => {
  try {
    drawRow(row, message, place, half.delete(row) ? undefined : previous, settings, anew);
  } catch (fault) {
    half.add(row);
    reportOnce(fault);
    drawInstead(row, message, settings);
  }
};

const drawInstead = (row: HTMLElement, { outgoing, recalled, text }: Message, { words }: RowSettings): void => {
  const side = outgoing ? 'own' : 'other';
  row.className = `row ${side} first`;
  row.setAttribute('part', `message message-${side}`);
  row.setAttribute('role', 'article');
  const bubble = element('div', 'bubble', `bubble bubble-${side}`);
  bubble.dir = 'auto';
  const own = typeof text === 'string' && !recalled ? text : '';
  const content = element('span', own ? 'text' : 'placeholder');
  content.textContent = own || words.term('notShown');
  bubble.append(content);
  bubble.classList.toggle('heaped', isHeap(own));
  row.replaceChildren(bubble, ...row.querySelectorAll(':scope > [data-shared]'));
};
