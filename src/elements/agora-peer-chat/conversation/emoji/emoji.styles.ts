import { css } from 'lit';

export const emojiStyles = css`
  .emoji-panel {
    inline-size: min(22rem, calc(100dvi / var(--popup-zoom, 1) - 1rem));
    block-size: min(24rem, calc(100dvb / var(--popup-zoom, 1) - 1rem));
    overflow: hidden;
  }
  .emoji-panel.missing {
    block-size: auto;
    padding: calc(var(--agora-space) * 1.5);
  }
  agora-emoji-picker {
    display: flex;
    flex-direction: column;
    gap: calc(var(--agora-space) * 0.5);
    block-size: 100%;
  }
  .emoji-top,
  .emoji-tones,
  .emoji-nav {
    display: flex;
    flex: none;
  }
  .emoji-top {
    gap: calc(var(--agora-space) * 0.5);
    padding: 2px;
  }
  .emoji-top button,
  .emoji-tones button {
    font-size: 1.25rem;
  }
  .emoji-tones button,
  .emoji-nav button {
    flex: 1;
    min-inline-size: 0;
    color: var(--agora-text);
    font-weight: 400;
  }
  .emoji-nav {
    overflow-x: auto;
    scrollbar-width: none;
  }
  .emoji-nav button {
    flex: 1 0 2.25em;
    min-block-size: max(2rem, 32px);
    padding: 0;
  }
  .emoji-nav [aria-current='true'],
  .emoji-tones [aria-checked='true'] {
    background: var(--_agora-accent-soft);
  }
  .emoji-panel button:focus-visible {
    outline-offset: -2px;
  }
  .emoji-groups {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .emoji-groups section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40rem;
  }
  .emoji-groups.measured section {
    content-visibility: visible;
  }
  .emoji-groups h3 {
    margin: 0;
    padding: calc(var(--agora-space) * 0.5);
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
  }
  .emoji-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(2.25rem, var(--emoji-cell, 0rem)), 1fr));
  }
  .emoji-grid button {
    min-block-size: max(2.25rem, var(--emoji-cell, 0rem));
    padding: 0;
    border-color: transparent;
    color: var(--agora-text);
    font-size: 1.375rem;
    font-weight: 400;
  }
  .emoji-panel .hint {
    padding: var(--agora-space);
  }
  @media (pointer: coarse) {
    .emoji-panel {
      --emoji-cell: var(--agora-target);
    }
    .emoji-nav button {
      flex: 1 0 var(--agora-target);
      min-block-size: var(--agora-target);
    }
  }
  @media (forced-colors: active) {
    .emoji-nav [aria-current='true'],
    .emoji-tones [aria-checked='true'] {
      border-color: Highlight;
    }
  }
`;
