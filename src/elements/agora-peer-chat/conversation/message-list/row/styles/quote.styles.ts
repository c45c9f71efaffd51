/** The quote in a reply, and what replaces a message that is not shown. */
import { css } from 'lit';

export const quoteStyles = css`
  .quote {
    display: grid;
    gap: 0;
    justify-content: start;
    justify-items: start;
    inline-size: 100%;
    min-block-size: 0;
    margin-block: 0.125rem 0.375rem;
    padding: 0.375rem 0.625rem;
    border: 0;
    border-inline-start: 3px solid currentColor;
    border-radius: var(--agora-radius);
    background: color-mix(in srgb, currentColor 10%, transparent);
    color: inherit;
    font-size: var(--_agora-font-size-small);
    font-weight: 400;
    text-align: start;
  }
  .bubble .quote:hover:not(:disabled) {
    background: color-mix(in srgb, currentColor 18%, transparent);
  }
  /* Shaded away from the text colour, so that the text stays readable. */
  .own:not(.failed) > .bubble .quote,
  .own:not(.failed) > .bubble .quote:hover:not(:disabled) {
    background: var(--_agora-accent-strong);
  }
  .quote-sender {
    font-weight: 600;
  }
  .quote-text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .placeholder {
    opacity: 0.85;
  }
`;
