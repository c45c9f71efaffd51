import { css } from 'lit';

export const conversationsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: var(--agora-chat-height, 32rem);
    min-block-size: 12rem;
    overflow: hidden;
    border: 1px solid var(--agora-border);
    border-radius: var(--agora-radius-large);
    background: var(--agora-background);
  }
  :host > .setup-hint {
    margin: var(--agora-space);
  }
  p {
    margin: 0;
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--agora-space);
    padding: calc(var(--agora-space) * 0.75) calc(var(--agora-space) * 1.5);
    border-block-end: 1px solid var(--agora-border);
    background: var(--agora-surface);
  }
  h2 {
    margin: 0;
    font-size: 1em;
  }
  .header > .icon:first-of-type {
    margin-inline-start: auto;
  }
  h3 {
    margin: 0;
    padding: var(--agora-space) calc(var(--agora-space) * 1.5) calc(var(--agora-space) * 0.5);
    color: var(--agora-text-quiet);
    font-size: var(--agora-font-size-small);
  }
  .search,
  .new-chat {
    display: grid;
    gap: calc(var(--agora-space) * 0.5);
    padding: var(--agora-space) calc(var(--agora-space) * 1.5);
  }
  .new-chat {
    border-block-end: 1px solid var(--agora-border);
  }
  .new-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--agora-space);
  }
  .new-row input {
    flex: 1 1 8rem;
    inline-size: auto;
  }
  .error {
    padding-inline: calc(var(--agora-space) * 1.5);
  }
  .new-chat .error {
    padding: 0;
  }
  ul {
    flex: 1;
    min-block-size: 3rem;
    margin: 0;
    padding: 0 calc(var(--agora-space) * 0.5) calc(var(--agora-space) * 0.5);
    overflow: hidden auto;
    list-style: none;
    container-type: inline-size;
  }
  h3 + ul {
    flex: 0 1 auto;
  }
  li {
    position: relative;
  }
  button.conversation {
    display: flex;
    align-items: center;
    gap: calc(var(--agora-space) * 1.25);
    inline-size: 100%;
    padding: var(--agora-space);
    border-color: transparent;
    font-weight: 400;
    text-align: start;
  }
  button.conversation-selected,
  button.conversation-selected:hover:not(:disabled) {
    background: var(--agora-accent-soft);
  }
  .conversation-selected .avatar {
    background: var(--agora-background);
  }
  button.conversation:focus-visible {
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    button.conversation-selected {
      border-color: Highlight;
    }
  }
  .middle {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .name,
  .preview {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name,
  .preview {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .name {
    font-weight: 600;
  }
  .preview,
  time {
    color: var(--agora-text-quiet);
    font-size: var(--agora-font-size-small);
  }
  .not-sent {
    color: var(--agora-danger);
  }
  .not-sent svg {
    display: inline-block;
    margin-inline-end: 0.25em;
    inline-size: 1.2em;
    block-size: 1.2em;
    vertical-align: -0.2em;
  }
  .conversation-unread .preview {
    color: var(--agora-text);
  }
  .side {
    display: grid;
    flex: none;
    justify-items: end;
    gap: 0.125rem;
    min-block-size: 2.75em;
  }
  .marks {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: 1.5em;
    color: var(--agora-text-quiet);
    font-size: var(--agora-font-size-small);
    transition: margin var(--agora-duration);
  }
  .unread {
    min-inline-size: 1.6em;
    padding: 0.05em 0.45em;
    border-radius: 1em;
    background: var(--agora-accent);
    color: var(--agora-on-accent);
    font-size: var(--agora-font-size-small);
    font-weight: 600;
    text-align: center;
  }
  .unread.quiet {
    background: var(--agora-surface-strong);
    color: var(--agora-text);
  }
  .row-menu {
    position: absolute;
    inset-block-end: 0.25rem;
    inset-inline-end: 0.25rem;
    min-block-size: 2rem;
    min-inline-size: 2rem;
    opacity: 0;
  }
  li:hover .row-menu,
  .row-menu:focus-visible,
  .conversation:focus-visible + .row-menu {
    opacity: 1;
  }
  li:hover .marks,
  li:focus-within:has(:focus-visible) .marks {
    margin-inline-end: 2rem;
  }
  @media (pointer: coarse) {
    .row-menu {
      opacity: 1;
    }
    .marks {
      margin-inline-end: 2rem;
    }
  }
  /* Large letters in a small window: the time goes below the name. */
  @container (max-inline-size: 16rem) {
    button.conversation {
      flex-wrap: wrap;
    }
    .conversation .avatar {
      display: none;
    }
    .middle,
    .side {
      flex: 1 1 100%;
    }
    .side {
      grid-auto-flow: column;
      justify-content: space-between;
      align-items: center;
      min-block-size: 0;
    }
    .name {
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .unread {
      border: 1px solid CanvasText;
    }
  }
  .request {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--agora-space);
    padding: var(--agora-space);
    border-block-end: 1px solid var(--agora-border);
  }
  .request p {
    flex: 1 1 100%;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .nothing {
    flex: 1;
    display: grid;
    place-content: center;
    padding: calc(var(--agora-space) * 2);
    color: var(--agora-text-quiet);
    text-align: center;
  }
`;
