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

/** CSS pixels, used if nothing can be measured, for example off the page. */
const unknown = { line: 21, letters: 38 };

interface Measures {
  /** Height of a row with one line, and of each further line. */
  readonly row: number;
  readonly line: number;
  /** Maximum width of the lines of text. */
  readonly width: number;
  /** Width of the time and status after the last line, and the height they add on a line of their own. */
  readonly meta: number;
  readonly metaOfOwn: number;
  readonly metaLine: number;
  /** Extra height above some rows. */
  readonly group: number;
  readonly day: number;
  readonly unread: number;
  /** Extra height below some rows. */
  readonly stamp: number;
  /** A picture of an album, known once there is one. */
  tile?: number;
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

/** Width of the time and status after a text, including their margin. */
function metaWidth(row: HTMLElement): number {
  const meta = row.querySelector('.meta');
  if (!meta) return 0;
  const distance = Number.parseFloat(getComputedStyle(meta).marginInlineStart);
  return meta.getBoundingClientRect().width + (Number.isFinite(distance) ? distance : 0);
}

/** Characters of scripts that break between any two of them. */
const anywhere = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]|\p{Extended_Pictographic}/gu;

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
    const above = place < 0 || !known ? 0 : this.#around(place, known);
    if (known && place > 0 && place & besideTile) return above;
    if (known && place > 0 && place & startsTile) return above + (known.tile ??= this.#tile());
    if (message.kind !== 'text') return above + shapeOf(message.kind).height;
    if (!known) return shapeOf('text').height + unknown.line * Math.floor(message.text.length / unknown.letters);
    const emoji = message.quote || message.text.length > 40 ? 0 : countOnlyEmoji(message.text);
    if (emoji > 0) return above + known.jumbo[emoji === 1 ? 0 : 1];
    return above + this.#text(message, known);
  }

  #around(place: number, { group, day, unread, stamp }: Measures): number {
    return (
      (place & startsGroup ? group : 0) +
      (place & startsDay ? day : 0) +
      (place & startsUnread ? unread : 0) +
      (place & endsGroup ? stamp : 0)
    );
  }

  #text(message: Message, { row, line, width, meta, metaOfOwn, metaLine }: Measures): number {
    let widths = this.#widths.get(message);
    if (!widths) this.#widths.set(message, (widths = this.#widthsOf(message.text)));
    let lines = 0;
    let last = 0;
    for (let at = 0; at < widths.length; at += 2) {
      const whole = widths[at]!;
      // A line ends before the word that does not fit, on average half a word earlier.
      const unit = widths[at + 1]!;
      const filled = unit < line * 1.2 ? Math.floor(width / unit) * unit : width - Math.min(unit / 2, width / 3);
      const count = whole <= width ? 1 : Math.max(2, Math.ceil(whole / filled));
      lines += count;
      last = count === 1 ? whole : whole - (count - 1) * filled;
    }
    return row + line * (lines - 1) + (last + (message.outgoing ? metaOfOwn : meta) > width ? metaLine : 0);
  }

  /** For each line of the text its width and the average width of its words. */
  #widthsOf(text: string): number[] {
    const shown = text.length > 2400 ? text.slice(0, 1200) : text;
    let all = shown.split('\n');
    if (all.length > 40) all = all.slice(0, 20);
    return all.flatMap((one) => {
      const width = this.#pen!.measureText(one).width;
      const words = one.split(' ').length + (one.match(anywhere)?.length ?? 0);
      return [width, width / words];
    });
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
      return {
        row,
        line,
        width,
        meta: metaWidth(one),
        metaOfOwn: metaWidth(heightOf('x', 0, { outgoing: true, status: 'read' })[1]),
        metaLine: heightOf(full)[0] - row,
        group: heightOf('x', startsGroup)[0] - row,
        day: heightOf('x', startsDay)[0] - row,
        unread: heightOf('x', startsUnread)[0] - row,
        stamp: heightOf('x', endsGroup)[0] - row,
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
