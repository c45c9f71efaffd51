/** Styles of notices and the toast. */
import { css } from 'lit';

export const conversationStyles = css`
  .file-name {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
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
    min-block-size: max(2.25rem, 36px);
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
    min-block-size: max(1.5rem, 24px);
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
  @media (pointer: coarse) {
    .toast button {
      min-block-size: var(--agora-target);
      min-inline-size: var(--agora-target);
    }
  }
  @media (forced-colors: active) {
    .toast {
      border: 1px solid CanvasText;
    }
  }
  @keyframes agora-rise {
    from {
      transform: translateY(0.5rem);
    }
  }
`;
