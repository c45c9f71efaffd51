/**
 * Estimates the height of rows that were never in view. Some sample rows are laid out once for each width and font;
 * after that, texts are measured by a canvas, without layout.
 */
import type { Message } from '../../../../../types/message.js';
import { countOnlyEmoji } from '../../../../../ui/text/hostile-text.js';
import type { Paint } from './chunk.js';
import { shapeOf } from '../row/shape.js';
import { besideTile, endsGroup, startsDay, startsGroup, startsTile, startsUnread } from '../row/place.js';
import { reportOnce } from '../../../../../ui/guarded.js';
import { wrap } from './wrap.js';

/** CSS pixels, used if nothing can be measured, for example off the page. */
const unknown = { line: 21, letters: 38 };

interface Measures {
  /** Height of a row with one line, and of each further line. */
  readonly row: number;
  readonly line: number;
  /** Maximum width of the lines of text. */
  readonly width: number;
  /** What says that a message was edited: its width, and the height that it adds after a short line and after a full one. */
  readonly mark: number;
  readonly markRow: number;
  readonly markLine: number;
  /** Extra height above some rows. */
  readonly group: number;
  readonly day: number;
  readonly unread: number;
  /** Extra height below some rows. */
  readonly stamp: number;
  /** A picture of an album, known once there is one. */
  tile?: number;
  readonly reactions: number;
  readonly failure: number;
  /** Extra height in some rows: a quote of one line and of two, with the width of a line; the button that shows the rest. */
  readonly quote: readonly [one: number, two: number];
  readonly quoteWidth: number;
  readonly more: number;
  readonly recalled: number;
  readonly jumbo: readonly [one: number, few: number];
}

type HeightOf = (text: string, place?: number, part?: Partial<Message>) => [height: number, row: HTMLElement];

const sample = (text: string, part: Partial<Message> = {}): Message => ({
  key: 'sample',
  id: 'sample',
  from: '',
  to: '',
  peer: '',
  outgoing: false,
  kind: 'text',
  text,
  time: 0,
  status: 'received',
  ...part,
});

/** Width of the mark after a text, including its margin. */
function markWidth(row: HTMLElement): number {
  const mark = row.querySelector('.mark');
  if (!mark) return 0;
  const distance = Number.parseFloat(getComputedStyle(mark).marginInlineStart);
  return mark.getBoundingClientRect().width + (Number.isFinite(distance) ? distance : 0);
}

/** The lines of a text that are shown before somebody wants the rest, as in `text.ts`. */
function shownLines(text: string): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const lines = (text.length > 2400 ? text.slice(0, 1200) : text).replaceAll('\t', '        ').split('\n');
  if (lines.length <= 40) return { lines, isCut: text.length > 2400 };
  return { lines: lines.slice(0, 20), isCut: true };
}

export class RowRuler {
  readonly #place: HTMLElement;
  readonly #paint: Paint;
  #measures: Measures | undefined;
  #pen: OffscreenCanvasRenderingContext2D | null | undefined;
  #widths = new WeakMap<Message, readonly number[]>();

  /** @param place container of the rows, and of the samples for a moment. */
  constructor(place: HTMLElement, paint: Paint) {
    this.#place = place;
    this.#paint = paint;
  }

  /** Width or font changed. */
  forget(): void {
    this.#measures = undefined;
    this.#widths = new WeakMap();
  }

  /** CSS pixels. @param place as of `placeOf`; -1 if not known. */
  height(message: Message, place: number): number {
    try {
      return this.#heightOf(message, place);
    } catch (fault) {
      // As for a row that cannot be drawn: its neighbours must not suffer.
      reportOnce(fault);
      return shapeOf('unknown').height;
    }
  }

  #heightOf(message: Message, place: number): number {
    const known = (this.#measures ??= this.#measure());
    const around = place < 0 || !known ? 0 : this.#around(message, place, known);
    if (known && place > 0 && place & besideTile) return around;
    if (known && place > 0 && place & startsTile) return around + (known.tile ??= this.#tile());
    if (message.kind !== 'text') return around + shapeOf(message.kind).height;
    if (!known) return shapeOf('text').height + unknown.line * Math.floor(message.text.length / unknown.letters);
    if (message.recalled) return around + known.recalled;
    const emoji = message.quote || message.text.length > 40 ? 0 : countOnlyEmoji(message.text);
    if (emoji > 0) return around + known.jumbo[emoji === 1 ? 0 : 1];
    return around + this.#quote(message, known) + this.#text(message, known);
  }

  #around({ status, reactions = [] }: Message, place: number, known: Measures): number {
    const isFailed = status === 'failed';
    return (
      (place & startsGroup ? known.group : 0) +
      (place & startsDay ? known.day : 0) +
      (place & startsUnread ? known.unread : 0) +
      (reactions.length > 0 ? known.reactions : 0) +
      (isFailed ? known.failure : 0) +
      (place & endsGroup && !isFailed ? known.stamp : 0)
    );
  }

  #quote({ quote }: Message, { quote: [one, two], quoteWidth }: Measures): number {
    if (!quote) return 0;
    return this.#pen!.measureText(quote.preview).width > quoteWidth ? two : one;
  }

  #text(message: Message, { row, line, width, mark, markRow, markLine, more }: Measures): number {
    const { lines: texts, isCut } = shownLines(message.text);
    let widths = this.#widths.get(message);
    if (!widths) this.#widths.set(message, (widths = texts.map((text) => this.#pen!.measureText(text).width)));
    let count = 0;
    let last = 0;
    for (const [at, whole] of widths.entries()) {
      const [lines, rest] = whole > width ? wrap(texts[at]!, whole, width) : [1, whole];
      count += lines;
      last = rest;
    }
    const marked = last + mark > width ? markLine : markRow;
    return row + line * (count - 1) + (message.edited ? marked : 0) + (isCut ? more : 0);
  }

  #tile(): number {
    return this.#sampled((heightOf) => heightOf('x', startsTile)[0]);
  }

  /** Lays out sample rows for a moment. */
  #sampled<T>(measure: (heightOf: HeightOf) => T): T {
    const box = document.createElement('div');
    box.className = 'chunk near sample';
    box.inert = true;
    this.#place.append(box);
    const heightOf: HeightOf = (text, place = 0, part = {}) => {
      const row = document.createElement('div');
      box.append(row);
      this.#paint(row, sample(text, part), place);
      return [row.getBoundingClientRect().height, row];
    };
    try {
      return measure(heightOf);
    } finally {
      box.remove();
    }
  }

  #measure(): Measures | undefined {
    return this.#sampled((heightOf) => {
      const [row, one] = heightOf('x');
      const text = one.querySelector<HTMLElement>('.text');
      if (row === 0 || !text) return undefined;
      this.#pen ??= new OffscreenCanvas(1, 1).getContext('2d');
      if (!this.#pen) return undefined;
      this.#pen.font = getComputedStyle(text).font;
      const line = heightOf('x\nx')[0] - row;
      const width = innerWidthOf(heightOf('.'.repeat(2000))[1].querySelector('.bubble')!);
      const letter = this.#pen.measureText('x').width;
      const full = 'x'.repeat(Math.floor(width / letter));
      const more = (place: number): number => heightOf('x', place)[0] - row;
      const moreOf = (text: string, part: Partial<Message>): number => heightOf(text, 0, part)[0] - row;
      const quoting = (preview: string): Partial<Message> => ({
        quote: { id: '', sender: 'x', preview, kind: 'text' },
      });
      const [two, quoted] = heightOf('x', 0, quoting('x '.repeat(70)));
      const quoteText = quoted.querySelector('.quote-text')!;
      const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
      return {
        row,
        line,
        width,
        mark: markWidth(heightOf('x', 0, { edited: 1 })[1]),
        markRow: moreOf('x', { edited: 1 }),
        markLine: moreOf(full, { edited: 1 }),
        group: more(startsGroup),
        day: more(startsDay),
        unread: more(startsUnread),
        stamp: more(endsGroup),
        reactions: moreOf('x', { reactions: [{ emoji: '👍', count: 1, mine: false, users: [] }] }),
        failure: moreOf('x', { outgoing: true, status: 'failed' }),
        quote: [moreOf('x', quoting('x')), two - row],
        quoteWidth: (quoteText.getBoundingClientRect().width * sizeOf(text)) / sizeOf(quoteText),
        more: heightOf('x\n'.repeat(50))[0] - row - 19 * line,
        recalled: heightOf('', 0, { recalled: true })[0],
        jumbo: [heightOf('😀')[0], heightOf('😀😀')[0]],
      };
    });
  }
}

/** CSS pixels that a line of its text can fill; a line may end up to a letter before. */
function innerWidthOf(bubble: Element): number {
  const { paddingInlineStart: start, paddingInlineEnd: end } = getComputedStyle(bubble);
  return bubble.getBoundingClientRect().width - parseFloat(start) - parseFloat(end);
}
