/** The header: who the conversation is with, and its menu. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Presence } from '../../../../types/people.js';
import { formatMoment } from '../../../../ui/text/format-time.js';
import { menuIcon, searchIcon } from '../../../parts/icons/more-icons.js';
import type { Localizer } from '../../../../ui/localize.js';
import { oneLine } from '../../../../ui/text/hostile-text.js';
import { avatar } from '../../../parts/avatar.js';
import type { PeerView } from '../context/peer-view.js';

/** Maximum length of a custom presence text, in characters. */
const longestPresence = 100;

export interface HeaderActions {
  readonly onMenu: (event: Event) => void;
  readonly onSearch: (event: Event) => void;
  /** The search bar is open. */
  readonly isSearching: boolean;
}

export const headerView = (
  view: PeerView,
  name: string,
  typing: boolean,
  words: Localizer,
  { onMenu, onSearch, isSearching }: HeaderActions,
): TemplateResult => {
  // Presence from before the connection was lost may be outdated; that of a blocked user is not shown.
  const presence = view.status === 'online' && !view.blocked ? view.presence : undefined;
  const line = lineText(view, words);
  return html`<div class="header" part="header">
    <slot name="header-start"></slot>
    ${avatar(name, view.profile, presence?.online, view.conversation?.peer)}
    <div class="who">
      <h2 class="name" part="name" dir="auto" .textContent=${name}></h2>
      <p
        class="presence"
        part="presence"
        dir=${ifDefined(line === '' && writesItself(view, presence, typing) ? 'auto' : undefined)}
        .textContent=${line || (typing ? words.term('typing', { name }) : whereabouts(view, presence, words))}
      ></p>
    </div>
    <slot name="header"></slot>
    <button
      type="button"
      class="icon"
      part="header-search"
      aria-expanded=${isSearching}
      aria-label=${words.term('searchHere')}
      @click=${onSearch}
    >
      ${searchIcon()}
    </button>
    <button
      type="button"
      class="icon"
      part="header-menu"
      aria-haspopup="menu"
      aria-expanded="false"
      aria-label=${words.term('conversationMenu')}
      @click=${onMenu}
    >
      ${menuIcon()}
    </button>
    <slot name="header-end"></slot>
  </div>`;
};

/** The text shown is the peer's own and has its own direction. */
const writesItself = (view: PeerView, presence: Presence | undefined, typing: boolean): boolean =>
  !typing && !view.missing && Boolean(presence?.online && presence.text);

/** The connection status replaces the peer's presence, which may be outdated. */
const lineText = ({ status }: PeerView, words: Localizer): string => {
  if (status === 'online' || status === 'signed-out') return '';
  return words.term(status === 'offline' ? 'waitingForNetwork' : `status-${status}`);
};

const whereabouts = (view: PeerView, presence: Presence | undefined, words: Localizer): string => {
  if (view.missing) return words.term(view.missing === 'surely' ? 'peerMissing' : 'peerMaybeMissing');
  return presence ? presenceText(presence, view.servicesOff, words) : '';
};

const presenceText = (presence: Presence, servicesOff: PeerView['servicesOff'], words: Localizer): string => {
  if (servicesOff.has('presence')) return '';
  if (presence.online) return oneLine(presence.text ?? '', longestPresence) || words.term('presenceOnline');
  return presence.lastSeen
    ? words.term('lastSeen', { when: formatMoment(presence.lastSeen, words.lang()) })
    : words.term('presenceOffline');
};
