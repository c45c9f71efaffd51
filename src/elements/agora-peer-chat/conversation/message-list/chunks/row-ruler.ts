/**
 * Estimates the height of rows that were never in view. Some sample rows are laid out once for each width and font;
 * after that, texts are added up from characters that a canvas has measured, without layout.
 */
import type { Message } from '../../../../../types/message.js';
import { countOnlyEmoji } from '../../../../../ui/text/hostile-text.js';
import type { Paint } from './chunk.js';
import { shapeOf } from '../row/shape.js';
import { besideTile, endsGroup, startsDay, startsGroup, startsTile, startsUnread } from '../row/place.js';
import { reportOnce } from '../../../../../ui/guarded.js';
import { Wrapping } from './wrap.js';

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

type Sample = (text: string, place?: number, part?: Partial<Message>) => HTMLElement;

const heightOf = (row: Element): number => row.getBoundingClientRect().height;

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
  #wrapping: Wrapping | undefined;

  /** @param place container of the rows, and of the samples for a moment. */
  constructor(place: HTMLElement, paint: Paint) {
    this.#place = place;
    this.#paint = paint;
  }

  /** Width or font changed. */
  forget(): void {
    this.#measures = undefined;
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
    return this.#wrapping!.of(quote.preview, quoteWidth)[0] > 1 ? two : one;
  }

  #text(message: Message, { row, line, width, mark, markRow, markLine, more }: Measures): number {
    const { lines: texts, isCut } = shownLines(message.text);
    let count = 0;
    let last = 0;
    for (const text of texts) {
      const [lines, rest] = this.#wrapping!.of(text, width);
      count += lines;
      last = rest;
    }
    const marked = last + mark > width ? markLine : markRow;
    return row + line * (count - 1) + (message.edited ? marked : 0) + (isCut ? more : 0);
  }

  #tile(): number {
    return this.#sampled((make) => heightOf(make('x', startsTile)));
  }

  /** Lays out sample rows for a moment. */
  #sampled<T>(measure: (make: Sample) => T): T {
    const box = document.createElement('div');
    box.className = 'chunk near sample';
    box.inert = true;
    this.#place.append(box);
    const make: Sample = (text, place = 0, part = {}) => {
      const row = document.createElement('div');
      box.append(row);
      this.#paint(row, sample(text, part), place);
      return row;
    };
    try {
      return measure(make);
    } finally {
      box.remove();
    }
  }

  /** All rows are made before any is measured: each measurement after a change lays out the list again. */
  #measure(): Measures | undefined {
    return this.#sampled((make) => {
      const one = make('x');
      const lines = make('x\nx');
      const wide = make('.'.repeat(2000));
      const cut = make('x\n'.repeat(50));
      const edited = make('x', 0, { edited: 1 });
      const [group, day, unread, stamp] = [startsGroup, startsDay, startsUnread, endsGroup].map((at) => make('x', at));
      const liked = make('x', 0, { reactions: [{ emoji: '👍', count: 1, mine: false, users: [] }] });
      const failed = make('x', 0, { outgoing: true, status: 'failed' });
      const quoting = (preview: string): HTMLElement =>
        make('x', 0, { quote: { id: '', sender: 'x', preview, kind: 'text' } });
      const [short, long] = [quoting('x'), quoting('x '.repeat(70))];
      const recalled = make('', 0, { recalled: true });
      const jumbo = [make('😀'), make('😀😀')] as const;
      const text = one.querySelector<HTMLElement>('.text');
      const row = heightOf(one);
      const pen = text && row > 0 ? new OffscreenCanvas(1, 1).getContext('2d') : undefined;
      if (!pen) return undefined;
      pen.font = getComputedStyle(text!).font;
      this.#wrapping = new Wrapping(pen);
      const more = (sampled: Element | undefined): number => heightOf(sampled!) - row;
      const line = more(lines);
      const width = innerWidthOf(wide.querySelector('.bubble')!);
      const quoteText = long.querySelector('.quote-text')!;
      const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
      const measures = {
        row,
        line,
        width,
        mark: markWidth(edited),
        markRow: more(edited),
        group: more(group),
        day: more(day),
        unread: more(unread),
        stamp: more(stamp),
        reactions: more(liked),
        failure: more(failed),
        quote: [more(short), more(long)] as const,
        quoteWidth: (quoteText.getBoundingClientRect().width * sizeOf(text!)) / sizeOf(quoteText),
        more: more(cut) - 19 * line,
        recalled: heightOf(recalled),
        jumbo: [heightOf(jumbo[0]), heightOf(jumbo[1])] as const,
      };
      const full = 'x'.repeat(Math.floor(width / pen.measureText('x').width));
      return { ...measures, markLine: more(make(full, 0, { edited: 1 })) };
    });
  }
}

/** CSS pixels that a line of its text can fill; a line may end up to a letter before. */
function innerWidthOf(bubble: Element): number {
  const { paddingInlineStart: start, paddingInlineEnd: end } = getComputedStyle(bubble);
  return bubble.getBoundingClientRect().width - parseFloat(start) - parseFloat(end);
}
