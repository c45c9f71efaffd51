/** What stands around a bubble: reactions, why it failed, what can be done with it. */
import { css } from 'lit';

export const aroundStyles = css`
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
  @media (forced-colors: active) {
    button.reaction[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: end;
    gap: 0 calc(var(--agora-space) * 1.5);
    margin-block-start: 0.125rem;
    font-size: var(--agora-font-size-small);
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
  /* The toolbar has its place beside the bubble; where there is none, above it. */
  @container (min-inline-size: 26rem) {
    .bubble {
      max-inline-size: min(36rem, 85%, 100% - 6.75rem);
    }
  }
  @container (max-inline-size: 26rem) {
    .toolbar {
      inset-block-end: calc(100% - 0.375rem);
    }
  }
  @media (pointer: coarse) {
    .toolbar {
      display: none;
    }
    .failure {
      gap: 0 calc(var(--agora-space) * 3);
    }
    .failure button.link {
      min-block-size: var(--agora-target);
    }
  }
`;
