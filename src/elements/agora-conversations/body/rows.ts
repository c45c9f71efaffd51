/** A row of the list: a conversation, or a message found by search. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SearchHit } from '../../../session/session.js';
import type { Profile, UserId } from '../../../types/people.js';
import { formatFull, formatShort, isoTime } from '../../../ui/text/format-time.js';
import { calledName, oneLine } from '../../../ui/text/hostile-text.js';
import { warningIcon } from '../../../ui/icons.js';
import { menuIcon } from '../../parts/icons/more-icons.js';
import { mutedIcon, pinIcon } from '../../parts/icons/menu-icons.js';
import type { Localizer } from '../../../ui/localize.js';
import { avatar } from '../../parts/avatar.js';
import type { Row } from './listed.js';

export interface ConversationRow {
  readonly name: string;
  readonly profile?: Profile | undefined;
  readonly selected: boolean;
  /** One row is in the tab order; arrow keys reach the others. */
  readonly inTabOrder: boolean;
  readonly words: Localizer;
  readonly onSelect: () => void;
  readonly onMenu: (event: Event) => void;
}

const previewText = ({ last }: Row, words: Localizer): string => {
  if (!last) return '';
  if (last.recalled) return words.term(last.outgoing ? 'recalledByYou' : 'kind-text');
  const text = oneLine(last.text) || words.term(`kind-${last.kind}`);
  return last.outgoing ? words.term('youPrefix', { text }) : text;
};

/** A draft takes precedence over the last message, and is styled as one. */
const previewView = (row: Row, words: Localizer): TemplateResult => {
  if (!row.draft?.trim()) return html`<span .textContent=${previewText(row, words)}></span>`;
  const [before, after] = words.term('draftPrefix', { text: '\0' }).split('\0');
  return html`<span><span class="draft">${before}</span>${oneLine(row.draft)}${after}</span>`;
};

/** An icon without text, as the direction of the line is that of the message. */
const notSent = ({ hasFailed }: Row, words: Localizer): TemplateResult | typeof nothing =>
  hasFailed
    ? html`<span class="not-sent" part="not-sent" role="img" aria-label=${words.term('message-failed')}
        >${warningIcon()}</span
      >`
    : nothing;

export const conversationView = (conversation: Row, row: ConversationRow): TemplateResult => {
  const { words, name, selected } = row;
  const { unread, pinned, muted, last } = conversation;
  const marks = `conversation${selected ? ' conversation-selected' : ''}${unread > 0 ? ' conversation-unread' : ''}`;
  return html`<li>
    <button
      type="button"
      class=${marks}
      part=${marks}
      data-peer=${conversation.peer}
      tabindex=${row.inTabOrder ? 0 : -1}
      aria-current=${selected ? 'true' : 'false'}
      @click=${row.onSelect}
      @contextmenu=${row.onMenu}
    >
      ${avatar(name, row.profile, conversation.online, conversation.peer)}
      <span class="name" part="name" dir="auto" .textContent=${name}></span>
      ${conversation.online ? html`<span class="visually-hidden">${words.term('presenceOnline')}</span>` : nothing}
      ${last ? timeView(last.time, words) : nothing}
      <span class="preview" part="preview" dir="auto"
        >${notSent(conversation, words)}${previewView(conversation, words)}</span
      >
      ${
        pinned || muted || unread > 0
          ? html`<span class="marks">
            ${pinned ? html`${pinIcon()}<span class="visually-hidden">${words.term('pinned')}</span>` : nothing}
            ${muted ? html`${mutedIcon()}<span class="visually-hidden">${words.term('muted')}</span>` : nothing}
            ${unread > 0 ? unreadView(unread, muted === true, words) : nothing}
          </span>`
          : nothing
      }
    </button>
    <button
      type="button"
      class="icon row-menu"
      tabindex=${row.inTabOrder ? 0 : -1}
      aria-haspopup="menu"
      aria-expanded="false"
      aria-label=${words.term('conversationMenuOf', { name })}
      @click=${row.onMenu}
    >
      ${menuIcon()}
    </button>
  </li>`;
};

const unreadView = (count: number, isQuiet: boolean, words: Localizer): TemplateResult =>
  html`<span class="unread ${isQuiet ? 'quiet' : ''}" part="unread" role="img" aria-label=${words.term('unreadCount', { count })}
    >${words.few(count)}</span
  >`;

const timeView = (time: number, words: Localizer): TemplateResult =>
  html`<time part="time" datetime=${isoTime(time)} title=${formatFull(time, words.lang())}
    >${formatShort(time, words.lang())}</time
  >`;

export interface HitRow {
  readonly name: string;
  readonly profile?: Profile | undefined;
  readonly inTabOrder: boolean;
  /** The search text in lower case. */
  readonly wanted: string;
  readonly words: Localizer;
  readonly onSelect: () => void;
}

/** The match is highlighted, and in view even if it is far into the text. */
const foundView = ({ message }: SearchHit, { wanted, words }: HitRow): TemplateResult => {
  const text = oneLine(message.text || message.attachment?.name || '');
  const at = text.toLowerCase().indexOf(wanted);
  const from = Math.max(0, at - 24);
  const [before, after] = (message.outgoing ? words.term('youPrefix', { text: '\0' }) : '\0').split('\0');
  const end = at + wanted.length;
  return at < 0
    ? html`<span>${before}${text}${after}</span>`
    : html`<span>${before}${from > 0 ? '…' : ''}${text.slice(from, at)}<mark>${text.slice(at, end)}</mark>${text.slice(end)}${after}</span>`;
};

export const hitView = (hit: SearchHit, row: HitRow): TemplateResult => html`<li>
    <button type="button" class="conversation" part="hit" tabindex=${row.inTabOrder ? 0 : -1} @click=${row.onSelect}>
      ${avatar(row.name, row.profile, undefined, hit.peer)}
      <span class="name" part="name" dir="auto" .textContent=${row.name}></span>
      ${timeView(hit.message.time, row.words)}
      <span class="preview" part="preview" dir="auto">${foundView(hit, row)}</span>
    </button>
  </li>`;

/** Shown for a row that cannot be rendered: its peer, and a click opens it. */
export const plainView = (peer: UserId, inTabOrder: boolean, onSelect: () => void): TemplateResult =>
  html`<li>
    <button type="button" class="conversation" part="conversation" data-peer=${peer} tabindex=${inTabOrder ? 0 : -1} @click=${onSelect}>
      <span class="name" part="name" dir="auto" .textContent=${calledName(undefined, peer)}></span>
    </button>
  </li>`;
