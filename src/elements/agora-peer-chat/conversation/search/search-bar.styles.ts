/** The bar for searching in a conversation. */
import { css } from 'lit';

export const searchStyles = css`
  .search-bar {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px calc(var(--agora-space) * 0.5);
    padding: calc(var(--agora-space) * 0.5) calc(var(--agora-space) * 1) calc(var(--agora-space) * 0.5)
      calc(var(--agora-space) * 1.5);
    border-block-end: 1px solid var(--agora-border);
  }
  .search-bar input {
    flex: 1 1 6rem;
    min-inline-size: 0;
    border-color: transparent;
    background: var(--agora-surface);
  }
  .search-bar input::-webkit-search-cancel-button {
    display: none;
  }
  .search-bar button.icon {
    flex: none;
    border-radius: var(--_agora-radius-full);
  }
  .search-bar [aria-disabled='true'] {
    opacity: 0.45;
  }
  .search-count {
    padding-inline: calc(var(--agora-space) * 0.5);
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
    font-variant-numeric: tabular-nums;
  }
  .search-count:empty {
    display: none;
  }
  .search-older {
    flex-basis: 100%;
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    padding-block-end: 2px;
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
  }
  /* The match shown; its flash is that of every message gone to. */
  .row.found > .bubble {
    box-shadow: 0 0 0 2px var(--agora-warning);
  }
  @media (forced-colors: active) {
    .row.found > .bubble {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
  @media print {
    .search-bar {
      display: none;
    }
  }
`;
