/** What stands above the oldest message, and in place of messages where there are none. */
import { html, type TemplateResult } from 'lit';
import type { Conversation } from '../../../../types/message.js';
import type { Localizer } from '../../../../ui/localize.js';
import { emptyView } from '../../../parts/empty.js';

export const historyView = (
  conversation: Conversation | undefined,
  words: Localizer,
  onRetry: () => void,
): TemplateResult | string => {
  switch (conversation?.history) {
    case 'loading':
      return html`<span class="spinner" aria-hidden="true"></span>${words.term('historyLoading')}`;
    case 'failed':
      return html`${words.term(conversation.messages.length > 0 ? 'historyFailed' : 'messagesFailed')}
        <button type="button" class="link" @click=${onRetry}>${words.term('retry')}</button>`;
    case 'complete':
      return conversation.messages.length > 0 ? words.term('historyComplete') : '';
    default:
      return '';
  }
};

/** @param invitation replaces our words, where the page has some of its own */
export const noMessagesView = (invitation: string, words: Localizer): TemplateResult =>
  html`<div class="empty" part="empty">
    ${emptyView(html`<slot name="empty">${invitation || words.term('noMessages')}</slot>`)}
  </div>`;
