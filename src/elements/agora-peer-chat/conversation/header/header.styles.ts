/** Styles of the header, and of the connection bar below it. */
import { css } from 'lit';

export const headerStyles = css`
  .header {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(var(--agora-space) * 1.25);
    min-block-size: max(3.5rem, 56px);
    padding-inline: calc(var(--agora-space) * 2) var(--agora-space);
    border-block-end: 1px solid var(--agora-border);
  }
  /* One group with the button before it. */
  .header > [part='header-menu'] {
    margin-inline-start: calc(var(--agora-space) * -1);
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
  /* Each text has its own direction, so that its end is cut off; it is aligned to the start of the page's direction. */
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
  /* A connection trouble that needs more than a word in the header: a bar below it, shown only if it lasts. */
  .connection-status .banner-place {
    position: static;
    display: block;
    block-size: auto;
  }
  .connection-status .banner {
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: max(2rem, 32px);
    margin: 0;
    padding: calc(var(--agora-space) * 0.5) calc(var(--agora-space) * 2);
    border: 0;
    border-radius: 0;
    background: var(--agora-warning-soft);
    color: var(--agora-warning);
    box-shadow: none;
  }
  .connection-status .banner.trouble {
    background: var(--agora-danger-soft);
    color: var(--agora-danger);
  }
  .connection-status .first.passing {
    animation: agora-status 0s 2s both;
  }
  .connection-status .words {
    flex: 1;
  }
  .connection-status .next {
    color: inherit;
  }
  .connection-status .banner svg,
  .connection-status .banner .spinner {
    color: inherit;
  }
  .connection-status .banner button {
    min-block-size: max(1.5rem, 24px);
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
  @keyframes agora-status {
    from {
      visibility: hidden;
      block-size: 0;
      min-block-size: 0;
      padding-block: 0;
      overflow: hidden;
    }
  }
`;
