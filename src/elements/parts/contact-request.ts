/** A contact request: who, why, and the two answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContactRequest } from '../../types/people.js';
import { oneLine } from '../../ui/text/hostile-text.js';
import type { Localizer } from '../../ui/localize.js';

/** @param part class and part name of the box. */
export const contactRequestView = (
  part: 'notice' | 'request',
  { reason }: ContactRequest,
  name: string,
  words: Localizer,
  onAnswer: (accept: boolean) => void,
): TemplateResult => {
  const title = words.term('contactRequestFrom', { name });
  return html`<div class=${part} part=${part} role="group" aria-label=${title}>
    <p>${title} ${reason ? html`<q dir="auto">${oneLine(reason)}</q>` : nothing}</p>
    <div class="answers">
      <button type="button" class="primary" @click=${() => onAnswer(true)}>${words.term('accept')}</button>
      <button type="button" @click=${() => onAnswer(false)}>${words.term('decline')}</button>
    </div>
  </div>`;
};
