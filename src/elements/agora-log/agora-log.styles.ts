import { css } from 'lit';

export const logStyles = css`
  .lines {
    position: relative;
    max-block-size: var(--agora-log-height);
    min-block-size: 3.5rem;
    margin: 0;
    padding: calc(var(--agora-space) * 0.75) var(--agora-space);
    border: 1px solid var(--agora-border);
    border-radius: var(--agora-radius);
    background: var(--agora-surface);
    overflow-y: auto;
    overscroll-behavior: contain;
    overflow-anchor: none;
    scrollbar-gutter: stable;
    font-family: var(--agora-font-mono);
    font-size: var(--_agora-font-size-small);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--agora-space);
    padding-block: 0.125rem;
  }
  time {
    flex: none;
    color: var(--agora-text-quiet);
    font-variant-numeric: tabular-nums;
  }
  .text {
    flex: 1 1 10em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .line.error .text {
    color: var(--agora-danger);
  }
  .empty {
    color: var(--agora-text-quiet);
  }
  .lines:focus-visible {
    outline-offset: 0;
  }
`;
