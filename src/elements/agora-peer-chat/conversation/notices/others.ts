/** Other people who have written, with buttons to their conversations, for a page without a conversation list. */
import { html, type TemplateResult } from 'lit';
import { shownMessages } from '../../../../session/state/select.js';
import type { Conversation } from '../../../../types/message.js';
import type { Profile, UserId } from '../../../../types/people.js';
import { oneLine } from '../../../../ui/text/hostile-text.js';
import type { Localizer } from '../../../../ui/localize.js';
import { avatar } from '../../../parts/avatar.js';

/** Maximum rows; the conversation itself needs the space. */
const most = 3;

export interface OthersOptions {
  readonly words: Localizer;
  readonly nameOf: (user: UserId) => string;
  readonly profileOf: (user: UserId) => Profile | undefined;
  readonly onOpen: (peer: UserId) => void;
}

export const othersView = (
  others: readonly Conversation[],
  options: OthersOptions,
): TemplateResult => html`<ul class="others" part="others" aria-label=${options.words.term('unreadLine')}>
    ${others.slice(0, most).map((other) => otherView(other, options))}
  </ul>`;

/** If the page has fixed the peer, other conversations cannot be opened; their number is still shown. */
export const othersCount = (others: readonly Conversation[], words: Localizer): TemplateResult => {
  const count = others.reduce((sum, { unread }) => sum + unread, 0);
  return html`<p class="others" part="others">${words.term('othersWrote', { count })}</p>`;
};

const otherView = (other: Conversation, { words, nameOf, profileOf, onOpen }: OthersOptions): TemplateResult => {
  const { peer, unread } = other;
  const name = nameOf(peer);
  const last = shownMessages(other).findLast(({ outgoing }) => !outgoing) ?? other.last;
  const text = last ? oneLine(last.text) || words.term(`kind-${last.kind}`) : '';
  return html`<li>
    <button type="button" class="stranger" part="other" @click=${() => onOpen(peer)}>
      ${avatar(name, profileOf(peer))}
      <span class="stranger-words">
        <span class="stranger-name" dir="auto" .textContent=${name}></span>
        <span class="stranger-text" dir="auto" .textContent=${text}></span>
      </span>
      <span class="count" role="img" aria-label=${words.term('unreadCount', { count: unread })}>${words.few(unread)}</span>
    </button>
  </li>`;
};
