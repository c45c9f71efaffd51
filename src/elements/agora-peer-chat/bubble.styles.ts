/** Rows and their bubbles. */
import { css } from 'lit';

export const bubbleStyles = css`
  .row {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: start;
    padding-inline: calc(var(--agora-space) * 1.5);
    padding-block-start: 0.125rem;
  }
  .row.first {
    padding-block-start: calc(var(--agora-space) * 1.25);
  }
  .row.own {
    align-items: end;
  }
  .row:focus-visible {
    outline-offset: -2px;
    border-radius: var(--agora-radius);
  }
  .row.lit > .bubble {
    animation: agora-lit 1.6s;
  }
  @keyframes agora-lit {
    0%,
    60% {
      box-shadow: 0 0 0 3px var(--agora-warning);
    }
  }
  .bubble {
    position: relative;
    max-inline-size: min(36rem, 85%);
    padding: 0.375rem 0.75rem;
    border-radius: var(--agora-radius-large);
    background: var(--agora-bubble);
    color: var(--agora-on-bubble);
    overflow-wrap: anywhere;
    /* Letters under a heap of marks do not paint over their neighbours. */
    overflow: clip;
    overflow-clip-margin: 0.25rem;
  }
  @media (forced-colors: active) {
    .bubble:not(.jumbo) {
      border: 1px solid CanvasText;
    }
    .own > .bubble:not(.jumbo) {
      border: 2px solid Highlight;
    }
  }
  .own > .bubble:not(.jumbo) {
    background: var(--agora-accent);
    color: var(--agora-on-accent);
  }
  /* Corners follow the direction of the bubble's text; where that of the page is another, they would be the wrong ones. */
  .other.last:dir(ltr) > .bubble:dir(ltr),
  .other.last:dir(rtl) > .bubble:dir(rtl) {
    border-end-start-radius: 0.25rem;
  }
  .own.last:dir(ltr) > .bubble:dir(ltr),
  .own.last:dir(rtl) > .bubble:dir(rtl) {
    border-end-end-radius: 0.25rem;
  }
  .failed > .bubble:not(.jumbo) {
    background: var(--agora-danger-soft);
    color: var(--agora-text);
  }
  .text {
    white-space: pre-wrap;
    text-align: start;
  }
  .emoji-one {
    font-size: 2.75em;
  }
  .emoji-few {
    font-size: 2em;
  }
  .bubble.jumbo {
    padding-inline: 0;
    background: none;
    color: var(--agora-text);
  }
  .jumbo > .text {
    display: block;
    line-height: 1.2;
  }
  .text a {
    color: inherit;
    unicode-bidi: isolate;
  }
  .bubble button.link {
    display: block;
    color: inherit;
  }
  .bubble button.link:hover:not(:disabled) {
    color: inherit;
  }
  .meta {
    float: inline-end;
    margin-block-start: 0.4em;
    margin-inline-start: 0.75em;
    font-size: 0.75em;
    line-height: 1.45;
    unicode-bidi: plaintext;
    white-space: nowrap;
    color: var(--agora-text-quiet);
    user-select: none;
  }
  .own:not(.failed) > .bubble:not(.jumbo) > .meta {
    color: inherit;
  }
  .bubble::after {
    content: '';
    display: block;
    clear: both;
  }
`;
