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

/** CSS pixels, of what is in every list. */
interface Measures {
  /** Height of a row with one line, and of each further line. */
  readonly row: number;
  readonly line: number;
  /** Maximum width of the lines of text. */
  readonly width: number;
  /** Extra height above some rows. */
  readonly group: number;
  readonly day: number;
  /** Extra height below some rows. */
  readonly stamp: number;
  readonly wrapping: Wrapping;
  /** Size of the font. */
  readonly font: number;
}

/** CSS pixels, of what is in some rows only: measured when there is such a row. */
interface RareMeasures {
  unread: number;
  reactions: number;
  failure: number;
  recalled: number;
  jumbo: number;
  /** A few emoji. */
  jumbos: number;
  /** A picture of an album. */
  tile: number;
  /** The button that shows the rest of a long text. */
  more: number;
  /** A quote of one line and of two, with the width of a line. */
  quote: readonly [one: number, two: number, width: number];
  /** What says that a message was edited: its width, and the height that it adds after a short line and after a full one. */
  mark: readonly [width: number, short: number, full: number];
}

type Sample = (text: string, place?: number, part?: Partial<Message>) => HTMLElement;

const heightOf = (row: Element): number => row.getBoundingClientRect().height;
const fontSizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);

const liked: Partial<Message> = { reactions: [{ emoji: '👍', count: 1, mine: false, users: [] }] };
const failed: Partial<Message> = { outgoing: true, status: 'failed' };

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
const markWidth = (row: HTMLElement): number => {
  const mark = row.querySelector('.mark');
  if (!mark) return 0;
  const distance = Number.parseFloat(getComputedStyle(mark).marginInlineStart);
  return mark.getBoundingClientRect().width + (Number.isFinite(distance) ? distance : 0);
};

/** The lines of a text that are shown before somebody wants the rest, as in `text.ts`. */
const shownLines = (text: string): { readonly lines: readonly string[]; readonly isCut: boolean } => {
  const lines = (text.length > 2400 ? text.slice(0, 1200) : text).replaceAll('\t', '        ').split('\n');
  if (lines.length <= 40) return { lines, isCut: text.length > 2400 };
  return { lines: lines.slice(0, 20), isCut: true };
};

export class RowRuler {
  readonly #place: HTMLElement;
  readonly #paint: Paint;
  #measures: Measures | undefined;
  #rare: Partial<RareMeasures> = {};

  /** @param place container of the rows, and of the samples for a moment. */
  constructor(place: HTMLElement, paint: Paint) {
    this.#place = place;
    this.#paint = paint;
  }

  /** Width or font changed. */
  forget(): void {
    this.#measures = undefined;
    this.#rare = {};
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
    if (known && place > 0 && place & startsTile) return around + (this.#rare.tile ??= this.#height('x', startsTile));
    if (message.kind !== 'text') return around + shapeOf(message.kind).height;
    if (!known) return shapeOf('text').height + unknown.line * Math.floor(message.text.length / unknown.letters);
    if (message.recalled) return around + (this.#rare.recalled ??= this.#height('', 0, { recalled: true }));
    const emoji = message.quote || message.text.length > 40 ? 0 : countOnlyEmoji(message.text);
    if (emoji === 1) return around + (this.#rare.jumbo ??= this.#height('😀'));
    if (emoji > 0) return around + (this.#rare.jumbos ??= this.#height('😀😀'));
    return around + this.#quote(message, known) + this.#text(message, known);
  }

  #around({ status, reactions = [] }: Message, place: number, { row, group, day, stamp }: Measures): number {
    const isFailed = status === 'failed';
    const rare = this.#rare;
    return (
      (place & startsGroup ? group : 0) +
      (place & startsDay ? day : 0) +
      (place & startsUnread ? (rare.unread ??= this.#height('x', startsUnread) - row) : 0) +
      (reactions.length > 0 ? (rare.reactions ??= this.#height('x', 0, liked) - row) : 0) +
      (isFailed ? (rare.failure ??= this.#height('x', 0, failed) - row) : 0) +
      (place & endsGroup && !isFailed ? stamp : 0)
    );
  }

  #quote({ quote }: Message, known: Measures): number {
    if (!quote) return 0;
    const [one, two, width] = (this.#rare.quote ??= this.#measureQuote(known));
    return known.wrapping.of(quote.preview, width)[0] > 1 ? two : one;
  }

  #text(message: Message, known: Measures): number {
    const { row, line, width, wrapping } = known;
    const { lines: texts, isCut } = shownLines(message.text);
    let count = 0;
    let last = 0;
    for (const text of texts) {
      const [lines, rest] = wrapping.of(text, width);
      count += lines;
      last = rest;
    }
    let height = row + line * (count - 1);
    if (isCut) height += this.#rare.more ??= this.#height('x\n'.repeat(50)) - row - 19 * line;
    if (!message.edited) return height;
    const [mark, short, full] = (this.#rare.mark ??= this.#measureMark(known));
    return height + (last + mark > width ? full : short);
  }

  #height(...of: Parameters<Sample>): number {
    return this.#sampled((make) => heightOf(make(...of)));
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
      const two = make('x\nx');
      const wide = make('m'.repeat(200));
      const [group, day, stamp] = [make('x', startsGroup), make('x', startsDay), make('x', endsGroup)];
      const text = one.querySelector<HTMLElement>('.text');
      const row = heightOf(one);
      const pen = text && row > 0 ? new OffscreenCanvas(1, 1).getContext('2d') : undefined;
      if (!pen) return undefined;
      pen.font = getComputedStyle(text!).font;
      return {
        row,
        line: heightOf(two) - row,
        width: innerWidthOf(wide.querySelector('.bubble')!),
        group: heightOf(group) - row,
        day: heightOf(day) - row,
        stamp: heightOf(stamp) - row,
        wrapping: new Wrapping(pen),
        font: fontSizeOf(text!),
      };
    });
  }

  #measureQuote({ row, font }: Measures): RareMeasures['quote'] {
    return this.#sampled((make) => {
      const [one, two] = ['x', 'x '.repeat(70)].map((preview) =>
        make('x', 0, { quote: { id: '', sender: 'x', preview, kind: 'text' } }),
      );
      const text = two!.querySelector('.quote-text')!;
      const width = (text.getBoundingClientRect().width * font) / fontSizeOf(text);
      return [heightOf(one!) - row, heightOf(two!) - row, width];
    });
  }

  #measureMark({ row, width, wrapping }: Measures): RareMeasures['mark'] {
    return this.#sampled((make) => {
      const letter = wrapping.of('x', width)[1];
      const [short, full] = ['x', 'x'.repeat(Math.floor(width / letter))].map((text) => make(text, 0, { edited: 1 }));
      return [markWidth(short!), heightOf(short!) - row, heightOf(full!) - row];
    });
  }
}

/** CSS pixels that a line of its text can fill; a line may end up to a letter before. */
const innerWidthOf = (bubble: Element): number => {
  const { paddingInlineStart: start, paddingInlineEnd: end } = getComputedStyle(bubble);
  return bubble.getBoundingClientRect().width - parseFloat(start) - parseFloat(end);
};
