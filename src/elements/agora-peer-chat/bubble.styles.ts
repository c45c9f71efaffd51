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

  /* Ticks are drawn here: no picture is fetched and no element is spent. */
  .status {
    position: relative;
    display: inline-block;
    inline-size: 1.3em;
    block-size: 0.8em;
    margin-inline-start: 0.3em;
  }
  .status::before,
  .status::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 0.95em;
    background: currentColor;
    clip-path: polygon(0 55%, 12% 42%, 37% 68%, 87% 8%, 100% 20%, 38% 94%);
    forced-color-adjust: none;
  }
  .status::after {
    display: none;
    inset-inline-start: 0.38em;
  }
  .status.delivered::after,
  .status.read::after {
    display: block;
  }
  .status.sent,
  .status.delivered {
    opacity: 0.75;
  }
  .status.read {
    padding-inline-end: 0.15em;
    border-block-end: 2px solid currentColor;
    box-sizing: content-box;
  }
  .status.sending::before {
    inline-size: 0.8em;
    border: 0.12em solid currentColor;
    border-radius: 50%;
    background: linear-gradient(currentColor, currentColor) 50% 20% / 0.1em 45% no-repeat;
    clip-path: none;
  }
  .status.failed::before {
    inline-size: 0.9em;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    background: var(--agora-danger);
  }
  .status-word {
    margin-block-start: 0.125rem;
    color: var(--agora-text-quiet);
    font-size: 0.75em;
  }

  .quote,
  button.file,
  a.file,
  .file {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    min-block-size: 0;
    padding: 0.375rem 0.625rem;
    border: 0;
    border-radius: var(--agora-radius);
    background: color-mix(in srgb, currentColor 10%, transparent);
    color: inherit;
    font-weight: 400;
    text-align: start;
    text-decoration: none;
  }
  button.file:hover:not(:disabled),
  .bubble .quote:hover:not(:disabled),
  a.file:hover {
    background: color-mix(in srgb, currentColor 18%, transparent);
  }
  .file small {
    font-size: var(--agora-font-size-small);
  }
  .quote {
    display: grid;
    gap: 0;
    justify-content: start;
    justify-items: start;
    inline-size: 100%;
    margin-block: 0.125rem 0.375rem;
    border-inline-start: 3px solid currentColor;
    font-size: var(--agora-font-size-small);
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
  button.picture {
    display: block;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: calc(var(--agora-radius-large) - 0.25rem);
    overflow: hidden;
  }
  .picture img,
  .content video {
    display: block;
    max-inline-size: 100%;
    inline-size: auto;
    block-size: auto;
    max-block-size: 18rem;
    min-inline-size: 4rem;
    min-block-size: 3rem;
    background: color-mix(in srgb, currentColor 10%, transparent);
    object-fit: cover;
  }
  .content audio {
    max-inline-size: 100%;
    inline-size: 17rem;
  }
  .upload {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
  }
  .upload progress {
    flex: 1;
    min-inline-size: 6rem;
    accent-color: currentColor;
  }
  .upload button.icon {
    min-block-size: 2rem;
    min-inline-size: 2rem;
    color: inherit;
  }

  .reactions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-start: 0.25rem;
  }
  button.reaction {
    min-block-size: 1.75rem;
    padding-inline: 0.5rem;
    border-color: var(--agora-border);
    border-radius: 1rem;
    background: var(--agora-background);
    font-weight: 400;
  }
  button.reaction[aria-pressed='true'] {
    border-color: var(--agora-accent);
    background: var(--agora-accent-soft);
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 calc(var(--agora-space) * 1.5);
    margin-block-start: 0.125rem;
  }

  .toolbar {
    position: absolute;
    inset-block-end: 0.125rem;
    z-index: 1;
    display: flex;
    border: 1px solid var(--agora-border);
    border-radius: var(--agora-radius);
    background: var(--agora-background);
    opacity: 0;
    pointer-events: none;
  }
  .other > .toolbar {
    inset-inline-end: calc(var(--agora-space) * 1.5);
  }
  .own > .toolbar {
    inset-inline-start: calc(var(--agora-space) * 1.5);
  }
  .row:hover > .toolbar,
  .row:focus-within > .toolbar {
    opacity: 1;
    pointer-events: auto;
  }
  .toolbar button.icon {
    min-block-size: 2rem;
    min-inline-size: 2rem;
  }
  @media (pointer: coarse) {
    .toolbar {
      display: none;
    }
  }
`;
