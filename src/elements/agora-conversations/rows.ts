/** A line of the list: a conversation, or a message that was found. */
import { html, nothing, type TemplateResult } from 'lit';
import { shownMessages } from '../../session/select.js';
import type { SearchHit } from '../../session/session.js';
import type { Conversation, Message, Profile } from '../../types.js';
import { formatFull, formatShort } from '../../ui/format-time.js';
import { oneLine } from '../../ui/hostile-text.js';
import { icons } from '../../ui/icons.js';
import type { Localizer } from '../../ui/localize.js';
import { avatar } from '../parts/avatar.js';

export interface ConversationRow {
  readonly name: string;
  readonly profile?: Profile;
  readonly online?: boolean;
  readonly selected: boolean;
  /** One row at a time can be reached by Tab; arrow keys reach the others. */
  readonly inTabOrder: boolean;
  readonly words: Localizer;
  readonly onSelect: () => void;
  readonly onMenu: (event: Event) => void;
}

function preview({ draft }: Conversation, last: Message | undefined, words: Localizer): string {
  if (draft?.trim()) return words.term('draftPrefix', oneLine(draft));
  if (!last) return '';
  if (last.recalled) return words.term(last.outgoing ? 'recalledByYou' : 'kind-text');
  const text = oneLine(last.text) || words.term(`kind-${last.kind}`);
  return last.outgoing ? words.term('youPrefix', text) : text;
}

/** Without text, as the direction of the line is that of the message. */
const notSent = ({ pending }: Conversation, words: Localizer): TemplateResult | typeof nothing =>
  pending.some(({ status }) => status === 'failed')
    ? html`<span class="not-sent" part="not-sent" role="img" aria-label=${words.term('message-failed')}
        >${icons.warning()}</span
      >`
    : nothing;

export function conversationView(conversation: Conversation, row: ConversationRow): TemplateResult {
  const { words, name, selected } = row;
  const { unread, pinned, muted } = conversation;
  const last = shownMessages(conversation).at(-1) ?? conversation.last;
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
      ${avatar(name, row.profile?.picture, row.online)}
      <span class="middle">
        <span class="name" part="name" dir="auto">${name}</span>
        <span class="preview" part="preview" dir="auto"
          >${notSent(conversation, words)}${preview(conversation, last, words)}</span
        >
      </span>
      <span class="side">
        ${last ? timeView(last.time, words) : nothing}
        <span class="marks">
          ${pinned ? html`${icons.pin()}<span class="visually-hidden">${words.term('pinned')}</span>` : nothing}
          ${muted ? html`${icons.muted()}<span class="visually-hidden">${words.term('muted')}</span>` : nothing}
          ${
            unread > 0
              ? html`<span class="unread ${muted ? 'quiet' : ''}" part="unread" role="img" aria-label=${words.term('unreadCount', unread)}
                >${unread > 99 ? '99+' : unread}</span
              >`
              : nothing
          }
        </span>
      </span>
    </button>
    <button
      type="button"
      class="icon row-menu"
      tabindex=${row.inTabOrder ? 0 : -1}
      aria-haspopup="menu"
      aria-label=${words.term('conversationMenuOf', name)}
      @click=${row.onMenu}
    >
      ${icons.menu()}
    </button>
  </li>`;
}

const timeView = (time: number, words: Localizer): TemplateResult =>
  html`<time part="time" datetime=${new Date(time).toISOString()} title=${formatFull(time, words.lang())}
    >${formatShort(time, words.lang())}</time
  >`;

export function hitView(
  { message }: SearchHit,
  name: string,
  inTabOrder: boolean,
  wanted: string,
  words: Localizer,
  onSelect: () => void,
): TemplateResult {
  const text = message.text || message.attachment?.name || '';
  // What was looked for is in view even when it stands far behind.
  const at = Math.max(0, text.toLowerCase().indexOf(wanted) - 24);
  const found = `${at > 0 ? '…' : ''}${oneLine(text.slice(at))}`;
  return html`<li>
    <button type="button" class="conversation" part="hit" tabindex=${inTabOrder ? 0 : -1} @click=${onSelect}>
      <span class="middle">
        <span class="name" part="name" dir="auto">${name}</span>
        <span class="preview" part="preview" dir="auto">${message.outgoing ? words.term('youPrefix', found) : found}</span>
      </span>
      <span class="side">${timeView(message.time, words)}</span>
    </button>
  </li>`;
}
