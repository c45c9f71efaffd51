/** Who the conversation is with, and what can be done about them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Presence } from '../../types.js';
import { formatShort } from '../../ui/format-time.js';
import { icons } from '../../ui/icons.js';
import type { Localizer } from '../../ui/localize.js';
import { avatar } from '../parts/avatar.js';
import type { PeerView } from './peer-view.js';

export function headerView(
  view: PeerView,
  name: string,
  typing: boolean,
  words: Localizer,
  onMenu: (event: Event) => void,
): TemplateResult {
  // What was heard before the line was lost may be over.
  const presence = view.status === 'online' ? view.presence : undefined;
  return html`<div class="header" part="header">
    ${avatar(name, view.profile?.picture, presence?.online)}
    <div class="who">
      <h2 class="name" part="name" dir="auto">${name}</h2>
      <p class="presence" part="presence" dir="auto">
        ${typing ? words.term('typing', name) : presence ? presenceText(presence, view.servicesOff, words) : nothing}
      </p>
    </div>
    <slot name="header"></slot>
    <button
      type="button"
      class="icon"
      part="header-menu"
      aria-haspopup="menu"
      aria-label=${words.term('conversationMenu')}
      @click=${onMenu}
    >
      ${icons.menu()}
    </button>
  </div>`;
}

function presenceText(presence: Presence, servicesOff: PeerView['servicesOff'], words: Localizer): string {
  if (servicesOff.has('presence')) return '';
  if (presence.online) return presence.text || words.term('presenceOnline');
  return presence.lastSeen
    ? words.term('lastSeen', formatShort(presence.lastSeen, words.lang()))
    : words.term('presenceOffline');
}
