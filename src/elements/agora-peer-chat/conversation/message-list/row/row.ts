/**
 * Draws a message into its row. What every message has is built by hand and not by a template: ten thousand rows keep
 * no template parts alive, and a plain message is five elements. Rare or page-made content is a Lit template in a
 * holder.
 */
import type { TemplateResult } from 'lit';
import { draw } from '../../../../../ui/mend/mend.js';
import { isOneEmoji } from '../../../../../session/kernel/one-emoji.js';
import type { Message } from '../../../../../types/message.js';
import type { Localizer } from '../../../../../ui/localize.js';
import { reportOnce } from '../../../../../ui/guarded.js';
import { countOnlyEmoji } from '../../../../../ui/text/hostile-text.js';
import { formatDay, formatTime, isoTime } from '../../../../../ui/text/format-time.js';
import type { MessageRenderers } from '../../../shell/renderers.js';
import { ownRenderer, rendererOf } from './own-renderer.js';
import type { RowSettings } from './row-settings.js';
import { endsGroup, startsDay, startsGroup, startsUnread } from './place.js';
import { failureView, quoteView, reactionsView, recalledView } from './extras.js';
import { rowName } from './row-name.js';
import { isWide } from './shape.js';
import { drawText } from './text.js';

/**
 * Text without line-break opportunities, because browsers treat it as one letter or as space at the end of a line: more
 * marks on a letter than any script has, joined emoji, opening Hangul, chains of letters with marks, tabs, invisible
 * characters.
 */
const heap =
  /[\p{M}\p{DI}\t\u1100-\u115f\ua960-\ua97c]{4}|(?:\u200d.(?:\ufe0f|\p{Emoji_Modifier})?){4}|(?:\p{L}\p{M}){8}/u;

export const isHeap = (text: string): boolean => heap.test(text);

type ContentKind = 'text' | 'recalled' | 'rich';

export const element = (tag: string, name: string, part = name): HTMLElement => {
  const made = document.createElement(tag);
  made.className = name;
  if (part) made.setAttribute('part', part);
  return made;
};

const contentKind = (message: Message, renderers: MessageRenderers): ContentKind => {
  if (message.recalled) return 'recalled';
  return message.kind === 'text' && !rendererOf(renderers, 'text') ? 'text' : 'rich';
};

const sameContent = (a: Message, b: Message): boolean =>
  a.text === b.text &&
  a.kind === b.kind &&
  a.recalled === b.recalled &&
  a.edited === b.edited &&
  a.quote?.id === b.quote?.id &&
  a.attachment === b.attachment &&
  a.custom === b.custom &&
  a.progress === b.progress &&
  (a.status === 'sending') === (b.status === 'sending');

/**
 * Draws the row. `previous` is what it shows now, so that a playing video, a picture or a selection survives a new
 * status or neighbour. `anew`: names, texts or renderers changed.
 */
export const drawRow = (
  row: HTMLElement,
  message: Message,
  place: number,
  previous: Message | undefined,
  settings: RowSettings,
  anew = false,
): void => {
  const side = message.outgoing ? 'own' : 'other';
  row.className =
    `row ${side}` +
    (place & startsGroup ? ' first' : '') +
    (row.classList.contains('lit') ? ' lit' : '') +
    (row.classList.contains('found') ? ' found' : '') +
    (row.classList.contains('active') ? ' active' : '') +
    (row.classList.contains('arriving') ? ' arriving' : '') +
    (message.status === 'failed' ? ' failed' : '') +
    (settings.content.album?.namesOf(place) ?? '');
  row.setAttribute('part', `message message-${side}`);
  row.dataset['status'] = message.status;
  if (!previous) {
    row.setAttribute('role', 'article');
    row.tabIndex = -1;
  }
  // Always set from what is shown: the name must not reveal a recalled message.
  row.setAttribute('aria-label', rowName(message, settings));
  const focused = focusedAction(row);
  const bubble =
    (previous && row.querySelector<HTMLElement>(':scope > .bubble')) ||
    element('div', 'bubble', `bubble bubble-${side}`);
  // Somebody else has taken away what it showed.
  const shows = bubble.firstElementChild ? previous : undefined;
  for (const child of [...row.children]) if (child !== bubble && !child.hasAttribute('data-shared')) child.remove();
  row.prepend(...before(message, place, settings));
  if (!bubble.parentNode) row.append(bubble);
  drawBubble(bubble, message, anew ? undefined : shows, settings);
  bubble.after(...after(message, place, settings));
  if (focused && !focusedAction(row)) (row.querySelector<HTMLElement>(`[data-action='${focused}']`) ?? row).focus();
};

const focusedAction = (row: HTMLElement): string | undefined => {
  const active = (row.getRootNode() as Document | ShadowRoot).activeElement;
  return active && active !== row && row.contains(active) ? (active.getAttribute('data-action') ?? '') : undefined;
};

const before = (message: Message, place: number, { words, nameOf }: RowSettings): HTMLElement[] => {
  const made: HTMLElement[] = [];
  if (place & startsDay) {
    const day = element('div', 'day');
    day.textContent = formatDay(message.time, words.lang());
    made.push(day);
  }
  if (place & startsUnread) {
    const line = element('div', 'unread-line');
    line.textContent = words.term('unreadLine');
    made.push(line);
  }
  if (place & startsGroup) {
    // For screen readers; sighted users see the sender by the side.
    const sender = element('span', 'visually-hidden', '');
    sender.textContent = message.outgoing ? words.term('you') : nameOf(message.from, message);
    made.push(sender);
  }
  return made;
};

const drawBubble = (
  bubble: HTMLElement,
  message: Message,
  previous: Message | undefined,
  settings: RowSettings,
): void => {
  const mark = markOf(message, settings.words);
  const kind = contentKind(message, settings.renderers);
  const reusable = previous && contentKind(previous, settings.renderers) === kind;
  if (reusable && sameContent(previous, message)) {
    bubble.querySelector(':scope > .mark')?.remove();
    if (mark) bubble.append(mark);
    return;
  }
  const holder = bubble.querySelector<HTMLElement>(':scope > .content');
  if (reusable && kind === 'rich' && holder) {
    // Lit changes only what differs and leaves the rest alone, for example a playing video.
    const drawn = richContent(message, settings);
    draw(drawn.view, holder);
    leaveTabOrder(holder);
    markRich(bubble, message, drawn);
    markHeap(bubble, message, drawn);
    bubble.querySelector(':scope > .mark')?.remove();
    if (mark) bubble.append(mark);
    return;
  }
  const drawn = kind === 'rich' ? richContent(message, settings) : undefined;
  markRich(bubble, message, drawn);
  bubble.classList.toggle('jumbo', kind === 'text' && !message.quote && countOnlyEmoji(message.text) > 0);
  // Each bubble has the direction of its own text, whatever that of the page; our own texts have that of the element.
  if (kind === 'recalled') bubble.removeAttribute('dir');
  else bubble.dir = 'auto';
  bubble.replaceChildren(...content(message, kind, drawn, settings));
  markHeap(bubble, message, drawn);
  if (mark) bubble.append(mark);
};

const markRich = (bubble: HTMLElement, message: Message, drawn: Content | undefined): void => {
  bubble.classList.toggle('rich', drawn !== undefined);
  bubble.classList.toggle('full', drawn?.isPages === false && isWide(message));
};

/** What cannot be broken is cut off at the edge of its bubble, and paints over no neighbour. A renderer's work is the page's. */
const markHeap = (bubble: HTMLElement, { kind, quote, text }: Message, drawn?: Content): void => {
  const own = !drawn && kind === 'text' && !quote ? text : bubble.textContent;
  bubble.classList.toggle('heaped', drawn?.isPages !== true && isHeap(own));
};

const content = (message: Message, kind: ContentKind, drawn: Content | undefined, settings: RowSettings): Node[] => {
  const { words } = settings;
  if (kind === 'recalled') return [recalledView(message, settings)];
  const made: Node[] = message.quote ? [quoteView(message.quote, settings)] : [];
  if (drawn) {
    const holder = element('div', 'content');
    draw(drawn.view, holder);
    leaveTabOrder(holder);
    return [...made, holder];
  }
  const whole = settings.whole.has(message.key);
  const text = drawText(message.text, whole);
  const lang = words.textLang();
  if (lang !== undefined) text.element.lang = lang;
  made.push(text.element);
  if (text.long) {
    const more = element('button', 'link', 'show-more') as HTMLButtonElement;
    more.type = 'button';
    more.tabIndex = -1;
    more.dataset['action'] = 'expand';
    more.setAttribute('aria-expanded', String(whole));
    more.textContent = words.term(whole ? 'showLess' : 'showMore');
    made.push(more);
  }
  return made;
};

interface Content {
  readonly view: TemplateResult | Node | string;
  /** Drawn by the page's renderer; a renderer that throws draws nothing. */
  readonly isPages: boolean;
}

const richContent = (message: Message, { words, renderers, content }: RowSettings): Content => {
  try {
    const own = ownRenderer(message, renderers);
    if (own) return { view: own(message), isPages: true };
  } catch (fault) {
    reportOnce(fault);
  }
  const view = message.kind === 'text' ? drawText(message.text, true).element : content.draw(message, words);
  return { view, isPages: false };
};

/** The list is one tab stop; a row's content, including a page's own, is reached from the row. */
const leaveTabOrder = (holder: HTMLElement): void => {
  const all = 'a, button, input, select, textarea, audio, video, summary, iframe, [tabindex]';
  for (const one of holder.querySelectorAll<HTMLElement>(all)) one.tabIndex = -1;
};

/** In the bubble: edited, sending or not sent. Most messages have no mark. */
const markOf = (message: Message, words: Localizer): HTMLElement | undefined => {
  const edited = message.edited && !message.recalled;
  const open = message.status === 'sending' || message.status === 'failed';
  if (!edited && !open) return undefined;
  const mark = element('span', 'mark', '');
  // In the page's language, and so in its direction; the bubble's own direction is that of the text.
  mark.dir = words.dir();
  if (edited) mark.append(words.term('edited'));
  if (open) {
    const status = element('span', `status ${message.status}`, `status status-${message.status}`);
    status.setAttribute('role', 'img');
    status.setAttribute('aria-label', words.term(`message-${message.status}`));
    mark.append(status);
  }
  return mark;
};

/** Below a group: the time, and the status of the user's own message. */
const stampOf = (message: Message, words: Localizer): HTMLElement => {
  const time = element('time', 'stamp', 'time') as HTMLTimeElement;
  time.dateTime = isoTime(message.time);
  if (message.outgoing) {
    const status = element('span', message.status, `status status-${message.status}`);
    status.textContent = words.term(`message-${message.status}`);
    time.append(status, ' ');
  }
  time.append(formatTime(message.time, words.lang()));
  return time;
};

const after = (message: Message, place: number, settings: RowSettings): Node[] => {
  const made: Node[] = [];
  const more = settings.content.album?.moreView(place, settings.words);
  if (more) made.push(more);
  // Data stored by another version may be anything.
  const reactions = message.reactions?.filter(({ emoji }) => isOneEmoji(emoji)) ?? [];
  if (reactions.length > 0) made.push(reactionsView(reactions, settings));
  if (message.status === 'failed') made.push(failureView(message, settings));
  else if (place & endsGroup) made.push(stampOf(message, settings.words));
  return made;
};
