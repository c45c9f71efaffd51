/** Who wants to be a contact: they may not write before that, so no conversation would tell of them. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ContactRequest, UserId } from '../../types.js';
import { oneLine } from '../../ui/hostile-text.js';
import type { Localizer } from '../../ui/localize.js';

export function requestsView(
  requests: readonly ContactRequest[],
  nameOf: (user: UserId) => string,
  words: Localizer,
  onAnswer: (user: UserId, accept: boolean) => void,
) {
  // Each with buttons of its own: a second press does not answer the next one.
  const key = ({ from }: ContactRequest): UserId => from;
  return repeat(requests, key, ({ from, reason }) => {
    const title = words.term('contactRequestFrom', nameOf(from));
    return html`<div class="request" part="request" role="group" aria-label=${title}>
      <p dir="auto">${title} ${reason ? html`<q dir="auto">${oneLine(reason)}</q>` : nothing}</p>
      <button type="button" class="primary" @click=${() => onAnswer(from, true)}>${words.term('accept')}</button>
      <button type="button" @click=${() => onAnswer(from, false)}>${words.term('decline')}</button>
    </div>`;
  });
}
