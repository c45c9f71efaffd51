/**
 * Pictures that follow each other in a group stand two by two. Each stays a row of its own, with its menu and its state.
 * What a row must know of its album is in the same number as the rest of its place (`place.ts`).
 */
import type { Message } from '../../../../../../types/message.js';
import type { Localizer } from '../../../../../../ui/localize.js';
import { besideTile, isGrouped, startsTile } from '../place.js';
import type { AlbumRules } from '../row-settings.js';
import { isWide } from '../shape.js';

/** Across both columns. */
const across = 64;
/** Out of sight, behind the last that is shown. */
const beyond = 128;
/** In the first or the last line of its album. */
const top = 256;
const bottom = 512;
/** The number of pictures out of sight, on the last that is shown, is in the bits from here on. */
const countFrom = 10;

const shown = 4;

/** A picture with nothing to say: words, a quote or a failure need a bubble of their own. */
const isAlone = (message: Message): boolean =>
  message.kind === 'image' &&
  !message.recalled &&
  !message.text &&
  !message.quote &&
  message.status !== 'failed' &&
  isWide(message);

const names: readonly (readonly [flag: number, name: string])[] = [
  [startsTile, ' tile-start'],
  [besideTile, ' tile-end'],
  [across, ' tile-across'],
  [beyond, ' tile-beyond'],
  [top, ' tile-top'],
  [bottom, ' tile-bottom'],
];

export const album: AlbumRules = {
  shown,

  joins: (message, next, firstUnread) =>
    isAlone(message) &&
    isAlone(next) &&
    isGrouped(message, next) &&
    (firstUnread === undefined || next.id !== firstUnread),

  placeOf(at, count, whole) {
    if (count < 2) return 0;
    const last = (whole ? count : Math.min(count, shown)) - 1;
    if (at > last) return besideTile | beyond;
    const column = at % 2 === 0 ? startsTile : besideTile;
    return (
      column |
      (at === last && column === startsTile ? across : 0) |
      (at < 2 ? top : 0) |
      (at >= last - (last % 2) ? bottom : 0) |
      (at === last ? (count - 1 - last) << countFrom : 0)
    );
  },

  namesOf: (place) =>
    place > 0 && place & (startsTile | besideTile)
      ? ` tile${names.map(([flag, name]) => (place & flag ? name : '')).join('')}`
      : '',

  moreView: (place, words) => (place > 0 && place >> countFrom > 0 ? moreView(place >> countFrom, words) : undefined),
};

const moreView = (count: number, words: Localizer): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'beyond';
  button.tabIndex = -1;
  button.setAttribute('part', 'show-more');
  button.dataset['action'] = 'expand';
  button.setAttribute('aria-expanded', 'false');
  const number = document.createElement('bdi');
  // The sign stands before the number in every language.
  number.dir = 'ltr';
  number.textContent = `+${words.number(count)}`;
  button.append(number);
  button.setAttribute('aria-label', `${number.textContent} ${words.term('showMore')}`);
  return button;
};
