import { css } from 'lit';

export const bannerStyles = css`
  /* Takes no space: it overlays the top edge, so that nothing moves when it appears or disappears. Only its button
     takes clicks; the others go to what is below. */
  .banner-place {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--agora-banner-offset);
    block-size: 0;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .banner {
    block-size: max-content;
    display: flex;
    align-items: center;
    gap: calc(var(--agora-space) * 1.25);
    max-inline-size: min(100%, 38rem);
    margin: var(--agora-space);
    padding: calc(var(--agora-space) * 0.75) calc(var(--agora-space) * 1.75);
    border: 1px solid var(--agora-border);
    border-radius: var(--_agora-radius-large);
    background: var(--agora-background);
    box-shadow: var(--_agora-shadow-middle);
    font-size: var(--_agora-font-size-small);
    overflow-wrap: anywhere;
  }
  .banner svg,
  .banner .spinner {
    color: var(--agora-warning);
  }
  .banner.trouble svg {
    color: var(--agora-danger);
  }
  .banner button {
    pointer-events: auto;
    flex: none;
    min-block-size: max(2rem, 32px);
    padding-inline: calc(var(--agora-space) * 1.25);
  }
  .next {
    color: var(--agora-text-quiet);
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .banner button {
      min-block-size: var(--agora-target);
    }
  }
`;
