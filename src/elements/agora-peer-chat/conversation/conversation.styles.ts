/** Looks of header, notices and the list of messages. */
import { css } from 'lit';

export const conversationStyles = css`
  .file-name {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .others {
    padding: calc(var(--agora-space) * 0.5) calc(var(--agora-space) * 1.5);
    background: var(--_agora-accent-soft);
    font-size: var(--_agora-font-size-small);
  }
  ul.others {
    flex: none;
    display: grid;
    max-block-size: 40%;
    margin: 0;
    padding-inline: calc(var(--agora-space) * 0.5);
    overflow: hidden auto;
    list-style: none;
  }
  button.stranger {
    inline-size: 100%;
    justify-content: start;
    padding: calc(var(--agora-space) * 0.75) var(--agora-space);
    border-color: transparent;
    font-weight: 400;
    text-align: start;
  }
  .stranger .avatar {
    background: var(--agora-background);
  }
  .stranger-words {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .stranger-name,
  .stranger-text {
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .stranger-name {
    color: var(--agora-text);
    font-size: var(--agora-font-size);
    font-weight: 600;
  }
  .stranger .count {
    flex: none;
    min-inline-size: 1.6em;
    padding: 0.05em 0.45em;
    border-radius: 1em;
    background: var(--_agora-accent-fill);
    color: var(--_agora-on-accent);
    font-weight: 600;
    text-align: center;
  }
  .header {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(var(--agora-space) * 1.25);
    min-block-size: max(3.5rem, 56px);
    padding-inline: calc(var(--agora-space) * 2) var(--agora-space);
    border-block-end: 1px solid var(--agora-border);
  }
  .header button.icon {
    border-radius: var(--_agora-radius-full);
  }
  .who {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .name {
    margin: 0;
    overflow: hidden;
    font-size: 1em;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Each in its own direction, so that the end is what is cut off; at the side where the page reads from. */
  .name,
  .presence {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .presence {
    overflow: hidden;
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .presence:empty {
    display: none;
  }
  /* What is worth more than a word in the header: a bar below it, which comes with nothing that is over at once. */
  .line .banner-place {
    position: static;
    display: block;
    block-size: auto;
  }
  .line .banner {
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: 2rem;
    margin: 0;
    padding: calc(var(--agora-space) * 0.5) calc(var(--agora-space) * 2);
    border: 0;
    border-radius: 0;
    background: var(--agora-warning-soft);
    color: var(--agora-warning);
    box-shadow: none;
  }
  .line .banner.trouble {
    background: var(--agora-danger-soft);
    color: var(--agora-danger);
  }
  .line .banner.passing {
    animation: agora-line 0s 2s both;
  }
  .line .words {
    flex: 1;
  }
  .line .next {
    color: inherit;
  }
  .line .banner svg,
  .line .banner .spinner {
    color: inherit;
  }
  .line .banner button {
    min-block-size: 1.5rem;
    padding: 0 var(--agora-space);
    border-color: currentColor;
    border-radius: var(--_agora-radius-full);
    font-size: var(--_agora-font-size-small);
  }
  /* Large letters in a small window. */
  @container (max-inline-size: 16rem) {
    .header {
      padding-inline: var(--agora-space);
    }
    .header > .avatar {
      display: none;
    }
    .name,
    .presence {
      overflow-wrap: anywhere;
      white-space: normal;
    }
    .name {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
  }
  .notice {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--agora-space);
    padding: var(--agora-space) calc(var(--agora-space) * 2);
    border-block-end: 1px solid var(--agora-border);
    background: var(--_agora-accent-soft);
    font-size: var(--_agora-font-size-small);
  }
  .notice p {
    flex: 1 1 10rem;
    overflow-wrap: anywhere;
  }
  .notice.blocked {
    justify-content: center;
    border-block: 1px solid var(--agora-border);
    border-block-end: 0;
    background: var(--agora-surface);
    color: var(--agora-text-quiet);
  }
  .notice.blocked p {
    flex: 0 1 auto;
  }
  .notice button {
    border-radius: var(--_agora-radius-full);
  }

  .toast-place {
    position: relative;
    z-index: 2;
    flex: none;
    block-size: 0;
  }
  .toast {
    position: absolute;
    inset-block-end: var(--agora-space);
    inset-inline: calc(var(--agora-space) * 1.5);
    display: flex;
    align-items: center;
    gap: calc(var(--agora-space) * 1.5);
    inline-size: fit-content;
    max-inline-size: 30rem;
    min-block-size: 2.25rem;
    margin-inline: auto;
    padding: calc(var(--agora-space) * 0.75) calc(var(--agora-space) * 1.75);
    border-radius: var(--agora-radius);
    background: var(--agora-text);
    color: var(--agora-background);
    box-shadow: var(--_agora-shadow-high);
    font-size: var(--_agora-font-size-small);
    overflow-wrap: anywhere;
    animation: agora-rise calc(var(--agora-duration) * 1.5) cubic-bezier(0.2, 0, 0, 1);
  }
  .toast button {
    flex: none;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: var(--_agora-radius-small);
    background: none;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .toast button:hover:not(:disabled) {
    background: none;
    text-decoration-thickness: 2px;
  }
  .toast button:focus-visible {
    outline-color: currentColor;
  }
  @media (forced-colors: active) {
    .toast {
      border: 1px solid CanvasText;
    }
  }
  @keyframes agora-line {
    from {
      visibility: hidden;
      block-size: 0;
      min-block-size: 0;
      padding-block: 0;
      overflow: hidden;
    }
  }
  @keyframes agora-rise {
    from {
      transform: translateY(0.5rem);
    }
  }

  agora-message-list {
    position: relative;
    flex: 1;
    display: block;
    min-block-size: 0;
  }
  .scroller {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    contain: strict;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--agora-border-strong) transparent;
    padding-block-end: var(--agora-space);
  }
  .scroller > * {
    flex: none;
  }
  /* A short conversation stands at the bottom, where one writes. */
  .history {
    margin-block-start: auto;
  }
  .chunk {
    contain-intrinsic-inline-size: auto 100%;
    content-visibility: auto;
    contain: layout style paint;
  }
  .chunk.near {
    content-visibility: visible;
  }
  /* Laid out to be measured, and gone before anything is painted. */
  .chunk.sample {
    position: absolute;
    inset-inline: 0;
    visibility: hidden;
  }
  .history {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--agora-space);
    min-block-size: 2rem;
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
  }
  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    place-items: center;
    gap: calc(var(--agora-space) * 1.5);
    padding: calc(var(--agora-space) * 2);
    color: var(--agora-text-quiet);
    text-align: center;
    pointer-events: none;
  }
  .empty > * {
    pointer-events: auto;
  }
  .pill {
    position: absolute;
    inset-block-end: var(--agora-space);
    inset-inline: 0;
    inline-size: fit-content;
    min-block-size: 2.25rem;
    margin-inline: auto;
    border-color: transparent;
    border-radius: var(--_agora-radius-full);
    background: var(--agora-raised);
    box-shadow: var(--_agora-shadow-middle);
    font-size: var(--_agora-font-size-small);
    animation: agora-rise calc(var(--agora-duration) * 1.5) cubic-bezier(0.2, 0, 0, 1);
  }
  .day,
  .unread-line {
    align-self: stretch;
    margin-block: calc(var(--agora-space) * 2) var(--agora-space);
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-tiny);
    font-weight: 600;
    text-align: center;
  }
  .unread-line {
    display: flex;
    align-items: center;
    gap: calc(var(--agora-space) * 1.25);
    margin-block: calc(var(--agora-space) * 1.25) calc(var(--agora-space) * 0.75);
    color: var(--_agora-accent-text);
  }
  .unread-line::before,
  .unread-line::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid color-mix(in oklab, currentColor 40%, transparent);
  }
  .skeleton {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: end;
    gap: calc(var(--agora-space) * 1.25);
    padding: calc(var(--agora-space) * 2);
  }
  .skeleton > i {
    align-self: start;
    inline-size: 44%;
    block-size: 38px;
    border-radius: var(--_agora-radius-large);
  }
  .skeleton > :nth-child(3n) {
    align-self: end;
    inline-size: 52%;
  }
  .skeleton > :nth-child(2n) {
    inline-size: 32%;
  }
  @media print {
    :host {
      block-size: auto;
    }
    agora-message-list,
    .scroller {
      position: static;
      display: block;
      contain: none;
      overflow: visible;
    }
    .chunk {
      content-visibility: visible;
    }
    .toolbar,
    .pill,
    .toast,
    button {
      display: none;
    }
  }
`;
