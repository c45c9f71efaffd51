import { css } from 'lit';

export const chatStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: var(--agora-chat-height, 32rem);
    min-block-size: 16rem;
    overflow: hidden;
    container-type: inline-size;
    border: 1px solid var(--agora-border);
    border-radius: var(--agora-radius-large);
    background: var(--agora-background);
  }
  /* Arrows and the like, where reading runs from right to left. */
  :host(:dir(rtl)) svg.icon.directed {
    transform: scaleX(-1);
  }
  :host > .setup-hint {
    margin: var(--agora-space);
  }
  p {
    margin: 0;
  }
  .peer-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--agora-space) * 0.5);
    padding: var(--agora-space) calc(var(--agora-space) * 1.5);
    border-block-end: 1px solid var(--agora-border);
  }
  .peer-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--agora-space);
  }
  .peer-row input {
    flex: 1 1 8em;
    inline-size: auto;
  }
  .others {
    padding: calc(var(--agora-space) * 0.5) calc(var(--agora-space) * 1.5);
    background: var(--agora-accent-soft);
    font-size: var(--agora-font-size-small);
  }
  .header {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    padding: calc(var(--agora-space) * 0.75) calc(var(--agora-space) * 1.5);
    border-block-end: 1px solid var(--agora-border);
    background: var(--agora-surface);
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .name {
    margin: 0;
    overflow: hidden;
    font-size: 1em;
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
    min-block-size: 1.45em;
    overflow: hidden;
    color: var(--agora-text-quiet);
    font-size: var(--agora-font-size-small);
    text-overflow: ellipsis;
    white-space: nowrap;
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
    flex-wrap: wrap;
    align-items: center;
    gap: var(--agora-space);
    padding: var(--agora-space) calc(var(--agora-space) * 1.5);
    border-block-end: 1px solid var(--agora-border);
    background: var(--agora-accent-soft);
    font-size: var(--agora-font-size-small);
  }
  .notice p {
    flex: 1 1 12rem;
    overflow-wrap: anywhere;
  }
  .nobody {
    flex: 1;
    display: grid;
    place-items: center;
    padding: calc(var(--agora-space) * 2);
    color: var(--agora-text-quiet);
    text-align: center;
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
    contain: strict;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
    padding-block-end: var(--agora-space);
  }
  .chunk {
    contain-intrinsic-inline-size: auto 100%;
    content-visibility: auto;
    contain: layout style paint;
  }
  .chunk.near {
    content-visibility: visible;
  }
  .history {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--agora-space);
    min-block-size: 2.5rem;
    color: var(--agora-text-quiet);
    font-size: var(--agora-font-size-small);
  }
  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
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
    border-color: var(--agora-border);
    border-radius: 2rem;
    background: var(--agora-background);
    box-shadow: 0 0.25rem 0.75rem var(--agora-shadow);
    font-size: var(--agora-font-size-small);
  }
  .day,
  .unread-line {
    align-self: center;
    margin-block: calc(var(--agora-space) * 1.5) calc(var(--agora-space) * 0.5);
    padding: 0.125rem 0.75rem;
    border-radius: 1rem;
    background: var(--agora-surface);
    color: var(--agora-text-quiet);
    font-size: var(--agora-font-size-small);
  }
  .unread-line {
    align-self: stretch;
    border-radius: 0;
    background: var(--agora-accent-soft);
    color: var(--agora-text);
    text-align: center;
  }
`;
