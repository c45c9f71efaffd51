/** What only some messages have in or around their bubble: a quote, reactions, the reason of a failure. */
import { html, render, type TemplateResult } from 'lit';
import { canRetry } from '../../../../../types/error-policy.js';
import type { Message, Quote, Reaction } from '../../../../../types/message.js';
import { oneLine } from '../../../../../ui/text/hostile-text.js';
import type { RowSettings } from './row-settings.js';

/** Rendered once, without template parts that stay alive; a change renders it anew. Clicks are handled at the list. */
const draw = (view: TemplateResult): Node => {
  const holder = document.createDocumentFragment();
  render(view, holder);
  return holder.firstElementChild!;
};

export const quoteView = (quote: Quote, { words, nameOf }: RowSettings): Node => {
  const name = nameOf(quote.sender);
  const text = oneLine(quote.preview) || words.term(`kind-${quote.kind}`);
  return draw(
    html`<button type="button" tabindex="-1" class="quote" part="quote" dir="auto" data-action="open-quote" data-id=${quote.id}
      aria-label=${words.term('quoteOf', { name, text })}>
      <span class="quote-sender"><bdi>${name}</bdi></span>
      <span class="quote-text" dir="auto">${text}</span>
    </button>`,
  );
};

export const recalledView = (message: Message, { words, nameOf }: RowSettings): Node =>
  draw(
    html`<em class="placeholder" part="placeholder"
      >${message.outgoing ? words.term('recalledByYou') : words.term('recalledBy', { name: nameOf(message.from, message) })}</em
    >`,
  );

export const reactionsView = (reactions: readonly Reaction[], { words }: RowSettings): Node =>
  draw(
    html`<div class="reactions" part="reactions">
      ${reactions.map(
        ({ emoji, count, mine }) =>
          html`<button
            type="button"
            tabindex="-1"
            class="reaction"
            part="reaction"
            data-action="toggle-reaction"
            data-emoji=${emoji}
            aria-pressed=${mine}
            aria-label=${words.term(mine ? 'reactionWithYours' : 'reaction', { emoji, count })}
          >
            ${emoji}${count > 1 ? html` <small>${words.number(count)}</small>` : ''}
          </button>`,
      )}
    </div>`,
  );

export const failureView = ({ error }: Message, { words }: RowSettings): Node =>
  draw(
    html`<div class="failure" part="failure">
      <span class="error">${error ? words.term('notSentBecause', { reason: words.error(error) }) : words.term('message-failed')}</span>
      ${
        canRetry(error)
          ? html`<button type="button" tabindex="-1" class="link" part="retry" data-action="retry">${words.term('retry')}</button>`
          : ''
      }
      <button type="button" tabindex="-1" class="link" part="discard" data-action="discard">${words.term('discard')}</button>
    </div>`,
  );
