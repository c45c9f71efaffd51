/** Rows and their bubbles. */
import { css } from 'lit';

export const bubbleStyles = css`
  .row {
    display: flex;
    flex-direction: column;
    align-items: start;
    padding-inline: calc(var(--agora-space) * 1.5);
    padding-block-start: 0.125rem;
  }
  /* Only the one with the toolbar: each positioned box is a layer of its own to paint. */
  .row.active {
    position: relative;
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
    max-inline-size: min(36rem, 85%);
    padding: 0.375rem 0.75rem;
    border-radius: var(--agora-radius-large);
    background: var(--agora-bubble);
    color: var(--agora-on-bubble);
    overflow-wrap: anywhere;
  }
  /* Letters under a heap of marks do not paint over their neighbours. */
  .bubble.heaped {
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
  /* The corner of the first of a group, so that one more message changes nothing of the one it follows. Bubbles have the
     direction of their text, their corners that of the page. */
  .other.first > .bubble,
  :host(:dir(rtl)) .own.first > .bubble {
    border-radius: 0.25rem var(--agora-radius-large) var(--agora-radius-large);
  }
  .own.first > .bubble,
  :host(:dir(rtl)) .other.first > .bubble {
    border-radius: var(--agora-radius-large) 0.25rem var(--agora-radius-large) var(--agora-radius-large);
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
