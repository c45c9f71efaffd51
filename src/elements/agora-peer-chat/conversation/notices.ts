/** Notices between two people: a contact request, a block. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../ui/localize.js';
import { contactRequestView } from '../../parts/contact-request.js';
import type { PeerView } from './context/peer-view.js';

export interface NoticeActions {
  answer(accept: boolean): void;
  unblock(): void;
  requestContact(): void;
}

/** Replaces the composer. */
export const blockedView = (name: string, words: Localizer, unblock: () => void): TemplateResult =>
  html`<div class="notice blocked" part="notice">
    <p>${words.term('blockedNotice', { name })}</p>
    <button type="button" @click=${unblock}>${words.term('unblock')}</button>
  </div>`;

export function noticesView(
  view: PeerView,
  name: string,
  requested: boolean,
  words: Localizer,
  actions: NoticeActions,
): TemplateResult | typeof nothing {
  const { request } = view;
  const refused = view.conversation?.pending.some(({ error }) => error?.code === 'not-contact');
  if (request) return contactRequestView('notice', request, name, words, (accept) => actions.answer(accept));
  if (refused && !view.blocked && !view.contact && !view.servicesOff.has('contacts'))
    return html`<div class="notice" part="notice">
      <p>${requested ? words.term('requestSent') : words.term('notContact', { name })}</p>
      ${
        requested
          ? nothing
          : html`<button type="button" class="primary" @click=${() => actions.requestContact()}>${words.term('sendRequest')}</button>`
      }
    </div>`;
  return nothing;
}
