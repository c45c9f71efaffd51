/** Notices above the messages: a contact request, a refusal, a block, other people who have written. Loaded with the first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../../ui/localize.js';
import { notices } from '../../../../ui/locales/en/notices.js';
import { teach } from '../../../../ui/words/vocabulary.js';
import { noticesStyles } from './notices.styles.js';

export { contactRequestView } from '../../../parts/contact-request.js';
export { othersCount, othersView } from './others.js';

teach(notices);

export const styles = [noticesStyles];

/** Replaces the composer. */
export const blockedView = (name: string, words: Localizer, unblock: () => void): TemplateResult =>
  html`<div class="notice blocked" part="notice">
    <p>${words.term('blockedNotice', { name })}</p>
    <button type="button" @click=${unblock}>${words.term('unblock')}</button>
  </div>`;

/** The peer takes messages from contacts only. */
export const refusedView = (
  name: string,
  requested: boolean,
  words: Localizer,
  onRequest: () => void,
): TemplateResult =>
  html`<div class="notice" part="notice">
    <p>${requested ? words.term('requestSent') : words.term('notContact', { name })}</p>
    ${
      requested
        ? nothing
        : html`<button type="button" class="primary" @click=${onRequest}>${words.term('sendRequest')}</button>`
    }
  </div>`;
