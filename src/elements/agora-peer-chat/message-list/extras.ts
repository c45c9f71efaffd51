/** What only some messages have around or in their bubble: a quote, reactions, the reason of a failure. */
import { html, render, type TemplateResult } from 'lit';
import type { ErrorCode, Message, Quote, Reaction } from '../../../types.js';
import { oneLine } from '../../../ui/hostile-text.js';
import type { RowSettings } from './row.js';

/** Drawn once and without parts that live on; a change draws it anew. Clicks are heard at the list. */
function draw(view: TemplateResult): Node {
  const holder = document.createDocumentFragment();
  render(view, holder);
  return holder.firstElementChild!;
}

export const quoteView = (quote: Quote, { words, nameOf }: RowSettings): Node =>
  draw(
    html`<button type="button" class="quote" part="quote" dir="auto" data-action="open-quote" data-id=${quote.id}>
      <span class="quote-sender"><span class="visually-hidden">${words.term('quoteOf', '')}</span> <bdi>${nameOf(quote.sender)}</bdi></span>
      <span class="quote-text" dir="auto">${oneLine(quote.preview) || words.term(`kind-${quote.kind}`)}</span>
    </button>`,
  );

export const recalledView = (message: Message, { words, nameOf }: RowSettings): Node =>
  draw(
    html`<em class="placeholder" part="placeholder"
      >${message.outgoing ? words.term('recalledByYou') : words.term('recalledBy', nameOf(message.from, message))}</em
    >`,
  );

export const reactionsView = (reactions: readonly Reaction[], { words }: RowSettings): Node =>
  draw(
    html`<div class="reactions" part="reactions">
      ${reactions.map(
        ({ emoji, count, mine }) =>
          html`<button
            type="button"
            class="reaction"
            part="reaction"
            data-action="toggle-reaction"
            data-emoji=${emoji}
            aria-pressed=${mine}
            aria-label=${words.term('reaction', emoji, count, mine)}
          >
            ${emoji}${count > 1 ? html` <small>${count}</small>` : ''}
          </button>`,
      )}
    </div>`,
  );

/** Refusals that another person can lift: a retry helps once that is done. */
const mayChange: ReadonlySet<ErrorCode> = new Set(['not-contact', 'blocked', 'muted']);

export const failureView = ({ error }: Message, { words }: RowSettings): Node =>
  draw(
    html`<div class="failure" part="failure">
      <span class="error">${words.term('message-failed')}${error ? html`: ${words.error(error)}` : ''}</span>
      ${
        error && !error.retryable && !mayChange.has(error.code)
          ? ''
          : html`<button type="button" class="link" part="retry" data-action="retry">${words.term('retry')}</button>`
      }
      <button type="button" class="link" part="discard" data-action="discard">${words.term('discard')}</button>
    </div>`,
  );
