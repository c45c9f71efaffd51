/**
 * Draws a message into its row. By hand and not with a template for what every message has: ten thousand rows keep no
 * template parts alive, and a plain message is five elements. What is rare or host-made is a Lit template in a holder.
 */
import { render } from 'lit';
import type { Message } from '../../../types.js';
import { countOnlyEmoji } from '../../../ui/hostile-text.js';
import { formatDay, formatTime } from '../../../ui/format-time.js';
import type { Localizer } from '../../../ui/localize.js';
import { contentOf, type MessageRenderers } from './content.js';
import { endsList, startsDay, startsGroup, startsUnread } from './place.js';
import { failureView, quoteView, reactionsView, recalledView } from './extras.js';
import { drawText } from './text.js';

export interface RowSettings {
  readonly words: Localizer;
  readonly renderers: MessageRenderers;
  /** The name to show for a user, already made safe. */
  readonly nameOf: (user: string, message?: Message) => string;
  /** The app has not switched reactions on. */
  readonly noReactions?: boolean;
  /** Keys of long messages that are shown whole. */
  readonly whole: Set<string>;
}

/** More marks on one letter than any script has. */
const heap = /\p{M}{4}/u;

type Content = 'text' | 'recalled' | 'rich';

const element = (tag: string, name: string, part = name): HTMLElement => {
  const made = document.createElement(tag);
  made.className = name;
  if (part) made.setAttribute('part', part);
  return made;
};

function contentKind(message: Message, renderers: MessageRenderers): Content {
  if (message.recalled) return 'recalled';
  return message.kind === 'text' && !renderers['text'] ? 'text' : 'rich';
}

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
 * Draws the row; `previous` is what it shows now, so that a playing video, a picture or a selection survives a new
 * status or neighbour. `anew` for other words, names or renderers.
 */
export function drawRow(
  row: HTMLElement,
  message: Message,
  place: number,
  previous: Message | undefined,
  settings: RowSettings,
  anew = false,
): void {
  const side = message.outgoing ? 'own' : 'other';
  row.className =
    `row ${side}` +
    (place & startsGroup ? ' first' : '') +
    (row.classList.contains('lit') ? ' lit' : '') +
    (row.classList.contains('active') ? ' active' : '') +
    (message.status === 'failed' ? ' failed' : '');
  row.setAttribute('part', `message message-${side}`);
  if (!previous) {
    row.setAttribute('role', 'article');
    row.tabIndex = -1;
  }
  const focused = focusedAction(row);
  const bubble =
    (previous && row.querySelector<HTMLElement>(':scope > .bubble')) ||
    element('div', 'bubble', `bubble bubble-${side}`);
  for (const child of [...row.children]) if (child !== bubble && !child.hasAttribute('data-shared')) child.remove();
  row.prepend(...before(message, place, settings));
  if (!bubble.parentNode) row.append(bubble);
  drawBubble(bubble, message, anew ? undefined : previous, settings);
  bubble.after(...after(message, place, settings));
  if (focused && !focusedAction(row)) (row.querySelector<HTMLElement>(`[data-action='${focused}']`) ?? row).focus();
}

function focusedAction(row: HTMLElement): string | undefined {
  const active = (row.getRootNode() as Document | ShadowRoot).activeElement;
  return active && active !== row && row.contains(active) ? (active.getAttribute('data-action') ?? '') : undefined;
}

function before(message: Message, place: number, { words, nameOf }: RowSettings): HTMLElement[] {
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
    // Seen by those who listen; who looks knows by the side.
    const sender = element('span', 'visually-hidden', '');
    sender.textContent = message.outgoing ? words.term('you') : nameOf(message.from, message);
    made.push(sender);
  }
  return made;
}

function drawBubble(bubble: HTMLElement, message: Message, previous: Message | undefined, settings: RowSettings): void {
  const meta = drawMeta(message, settings.words);
  const kind = contentKind(message, settings.renderers);
  const reusable = previous && contentKind(previous, settings.renderers) === kind;
  if (reusable && sameContent(previous, message)) {
    bubble.lastElementChild!.replaceWith(meta);
    return;
  }
  const holder = bubble.querySelector<HTMLElement>(':scope > .content');
  if (reusable && kind === 'rich' && holder) {
    // Lit changes what differs and leaves the rest, a playing video for one, alone.
    render(contentOf(message, settings.words, settings.renderers), holder);
    bubble.lastElementChild!.replaceWith(meta);
    return;
  }
  bubble.classList.toggle('rich', kind === 'rich');
  bubble.classList.toggle('jumbo', kind === 'text' && !message.quote && countOnlyEmoji(message.text) > 0);
  bubble.classList.toggle('heaped', kind === 'text' && heap.test(message.text));
  // Each bubble has the direction of its own text, whatever that of the page.
  bubble.dir = 'auto';
  bubble.replaceChildren(...content(message, kind, settings), meta);
}

function content(message: Message, kind: Content, settings: RowSettings): Node[] {
  const { words } = settings;
  if (kind === 'recalled') return [recalledView(message, settings)];
  const made: Node[] = message.quote ? [quoteView(message.quote, settings)] : [];
  if (kind === 'rich') {
    const holder = element('div', 'content');
    render(contentOf(message, words, settings.renderers), holder);
    return [...made, holder];
  }
  const whole = settings.whole.has(message.key);
  const text = drawText(message.text, whole);
  made.push(text.element);
  if (text.long) {
    const more = element('button', 'link', 'show-more') as HTMLButtonElement;
    more.type = 'button';
    more.dataset['action'] = 'expand';
    more.setAttribute('aria-expanded', String(whole));
    more.textContent = words.term(whole ? 'showLess' : 'showMore');
    made.push(more);
  }
  return made;
}

function drawMeta(message: Message, words: Localizer): HTMLElement {
  const time = element('time', 'meta', 'time') as HTMLTimeElement;
  time.dateTime = new Date(message.time).toISOString();
  time.textContent =
    (message.edited && !message.recalled ? `${words.term('edited')} ` : '') + formatTime(message.time, words.lang());
  if (message.outgoing) {
    const status = element('span', `status ${message.status}`, `status status-${message.status}`);
    status.setAttribute('role', 'img');
    status.setAttribute('aria-label', words.term(`message-${message.status}`));
    // A space and no margin: it stands between the two whichever way the time is read.
    time.append(' ', status);
  }
  return time;
}

function after(message: Message, place: number, settings: RowSettings): Node[] {
  const made: Node[] = [];
  if (message.reactions?.length) made.push(reactionsView(message.reactions, settings));
  if (message.status === 'failed') made.push(failureView(message, settings));
  else if (message.outgoing && place & endsList) {
    // In words below the newest one; the icon in the bubble says the same to those who listen.
    const word = element('div', 'status-word');
    word.setAttribute('aria-hidden', 'true');
    word.textContent = settings.words.term(`message-${message.status}`);
    made.push(word);
  }
  return made;
}
