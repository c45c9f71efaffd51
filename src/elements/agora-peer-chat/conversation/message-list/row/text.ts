/** Draws plain text: as text nodes and links, never as HTML. */
import { countOnlyEmoji } from '../../../../../ui/text/hostile-text.js';
import { linkify } from '../../../../../ui/text/links.js';

/** Longer texts are shortened until the user expands them. Characters and lines. */
const longText = 2400;
const longLines = 40;

export interface TextDrawing {
  readonly element: HTMLElement;
  /** Whether the text is long enough to be shortened. */
  readonly long: boolean;
}

const shorten = (text: string): string => {
  const lines = text.split('\n', longLines + 1);
  const some = lines.length > longLines ? lines.slice(0, longLines / 2).join('\n') : text;
  if (some.length <= longText) return some;
  // Do not cut a surrogate pair.
  return some.slice(0, longText / 2).replace(/[\ud800-\udbff]$/u, '');
};

export const drawText = (text: string, whole: boolean): TextDrawing => {
  const element = document.createElement('span');
  element.className = 'text';
  element.setAttribute('part', 'text');
  const emoji = countOnlyEmoji(text);
  if (emoji) element.classList.add(emoji === 1 ? 'emoji-one' : 'emoji-few');
  const short = text.length > 800 || text.includes('\n') ? shorten(text) : text;
  const long = short !== text;
  for (const piece of linkify(long && !whole ? `${short}…` : text)) {
    if (typeof piece === 'string') element.append(piece);
    else {
      const link = document.createElement('a');
      link.href = piece.href;
      link.target = '_blank';
      link.rel = 'noopener noreferrer nofollow ugc';
      link.dir = 'ltr';
      link.tabIndex = -1;
      link.setAttribute('part', 'link');
      link.textContent = piece.label;
      element.append(link);
    }
  }
  return { element, long };
};
