/** Rows and their bubbles. */
import { css } from 'lit';

export const bubbleStyles = css`
  .row {
    display: flex;
    flex-direction: column;
    align-items: start;
    padding-inline-start: calc(var(--agora-space) * 2);
    /* As wide as the other side, even if a scroll bar takes space: 100cqi is the element, 100% what is left of it. */
    padding-inline-end: max(2px, calc(var(--agora-space) * 2 - (100cqi - 100%)));
    padding-block-start: 2px;
  }
  /* Only the row with the toolbar: each positioned box is a layer of its own to paint. */
  .row.active {
    position: relative;
  }
  .row.first {
    padding-block-start: 10px;
  }
  .row.arriving {
    animation: agora-arrive 140ms cubic-bezier(0.2, 0, 0, 1);
  }
  @keyframes agora-arrive {
    from {
      opacity: 0.2;
      transform: translateY(8px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .row.arriving {
      animation: none;
    }
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
  /* The accent colour would be invisible on an accent-coloured bubble. */
  .bubble :focus-visible {
    outline-color: currentColor;
  }
  @media (prefers-reduced-motion: reduce) {
    .row.lit > .bubble {
      animation: none;
    }
    .row.lit:focus > .bubble {
      box-shadow: 0 0 0 3px var(--agora-warning);
    }
  }
  @keyframes agora-lit {
    0%,
    60% {
      box-shadow: 0 0 0 3px var(--agora-warning);
    }
  }
  .bubble {
    max-inline-size: min(34rem, 85%);
    padding: calc(var(--agora-space) * 0.875) calc(var(--agora-space) * 1.5);
    border-radius: var(--_agora-radius-large);
    background: var(--agora-bubble);
    color: var(--_agora-on-bubble);
    overflow-wrap: anywhere;
  }
  /* Stacked marks and unbreakable text must not paint over their neighbours. */
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
    background: var(--_agora-accent-fill);
    color: var(--_agora-on-accent);
  }
  /* The corner of the first bubble of a group, so that a further message does not change the one before it. Bubbles
     have the direction of their text; their corners follow that of the page. */
  .other.first > .bubble,
  .own.first:dir(rtl) > .bubble {
    border-radius: var(--_agora-radius-small) var(--_agora-radius-large) var(--_agora-radius-large);
  }
  .own.first > .bubble,
  .other.first:dir(rtl) > .bubble {
    border-radius: var(--_agora-radius-large) var(--_agora-radius-small) var(--_agora-radius-large) var(--_agora-radius-large);
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
  .mark {
    float: inline-end;
    margin-block-start: 0.5em;
    margin-inline-start: 0.75em;
    font-size: var(--_agora-font-size-tiny);
    line-height: 1.45;
    white-space: nowrap;
    color: var(--agora-text-quiet);
    user-select: none;
  }
  /* It floats by the direction of the text, and its margins are by that of the page. */
  .bubble:dir(ltr) > .mark:dir(rtl),
  .bubble:dir(rtl) > .mark:dir(ltr) {
    margin-inline: 0 0.75em;
  }
  .own:not(.failed) > .bubble:not(.jumbo) > .mark {
    color: inherit;
  }
  .bubble::after {
    content: '';
    display: block;
    clear: both;
  }
`;
