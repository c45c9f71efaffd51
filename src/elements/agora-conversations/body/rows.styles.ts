/** Rows, search results and contact requests. */
import { css } from 'lit';

export const rowsStyles = css`
  h3 {
    margin: 0;
    padding: var(--agora-space) calc(var(--agora-space) * 2) calc(var(--agora-space) * 0.5);
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
    font-weight: 600;
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
    display: grid;
    grid-template: 'avatar name time' auto 'avatar preview marks' auto / auto minmax(0, 1fr) auto;
    align-content: center;
    align-items: center;
    gap: 1px calc(var(--agora-space) * 1.5);
    inline-size: 100%;
    min-block-size: max(3.875rem, 62px);
    padding: var(--agora-space) calc(var(--agora-space) * 1.25);
    border-color: transparent;
    border-radius: calc(var(--agora-radius) * 1.2);
    font-weight: 400;
    text-align: start;
  }
  button.conversation-selected,
  button.conversation-selected:hover:not(:disabled) {
    background: var(--_agora-accent-soft);
  }
  button.conversation:focus-visible {
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    button.conversation-selected {
      border-color: Highlight;
    }
  }
  .conversation > .avatar {
    grid-area: avatar;
    inline-size: 44px;
    inline-size: round(max(2.75rem, 44px), 1px);
    block-size: 44px;
    block-size: round(max(2.75rem, 44px), 1px);
    font-size: 1.0625em;
  }
  .name,
  .preview {
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    grid-area: name;
    font-weight: 500;
  }
  .conversation-unread > .name {
    font-weight: 650;
  }
  .preview {
    grid-area: preview;
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
  }
  /* Extends to the edge of the row if nothing else is there. */
  .preview:last-child {
    grid-column-end: marks;
  }
  time {
    grid-area: time;
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-tiny);
    font-variant-numeric: tabular-nums;
  }
  .conversation-unread > time {
    color: var(--_agora-accent-text);
    font-weight: 600;
  }
  .conversation-unread > .preview {
    color: var(--agora-text);
  }
  .draft,
  .not-sent {
    color: var(--agora-danger);
  }
  mark {
    border-radius: 2px;
    background: color-mix(in oklab, var(--agora-warning) 30%, transparent);
    color: var(--agora-text);
  }
  .not-sent svg {
    display: inline-block;
    margin-inline-end: 0.25em;
    inline-size: 1.2em;
    block-size: 1.2em;
    vertical-align: -0.2em;
  }
  .marks {
    grid-area: marks;
    display: flex;
    align-items: center;
    justify-self: end;
    gap: 0.25rem;
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
  }
  .unread.quiet {
    background: var(--agora-surface-strong);
    color: var(--agora-text);
  }
  .row-menu {
    position: absolute;
    inset-block-end: 0.375rem;
    inset-inline-end: 0.375rem;
    min-block-size: max(1.75rem, 28px);
    min-inline-size: max(1.75rem, 28px);
    border-radius: var(--_agora-radius-full);
    opacity: 0;
  }
  li:hover .row-menu,
  .row-menu:focus-visible,
  .conversation:focus-visible + .row-menu {
    opacity: 1;
  }
  /* The menu button replaces the marks. */
  li:hover .marks,
  li:focus-within:has(:focus-visible) .marks {
    visibility: hidden;
  }
  li:hover .preview:last-child,
  li:focus-within:has(:focus-visible) .preview:last-child {
    padding-inline-end: 1.75rem;
  }
  @media (pointer: coarse) {
    .row-menu {
      opacity: 1;
    }
    button.conversation {
      padding-inline-end: calc(var(--agora-target) + 0.25rem);
    }
    li:hover .marks {
      visibility: visible;
    }
    li:hover .preview:last-child {
      padding: 0;
    }
    .row-menu {
      min-block-size: var(--agora-target);
      inset-block-end: calc(50% - var(--agora-target) / 2);
      inset-inline-end: 0.125rem;
    }
  }
  /* Large letters in a small window: the time goes below the name. */
  @container (max-inline-size: 16rem) {
    button.conversation {
      grid-template: 'name name' auto 'preview preview' auto 'time marks' auto / minmax(0, 1fr) auto;
    }
    .preview:last-child {
      grid-column-end: auto;
    }
    .conversation > .avatar {
      display: none;
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
    padding: var(--agora-space) calc(var(--agora-space) * 2) calc(var(--agora-space) * 1.5);
    border-block-end: 1px solid var(--agora-border);
  }
  .request p {
    flex: 1 1 100%;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--agora-space);
  }
`;
