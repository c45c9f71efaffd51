/** Styles of avatars, and of empty and loading views. */
import { css } from 'lit';

export const partStyles = css`
  .avatar {
    --hue: 265;
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    /* Whole pixels, or it would not be round. */
    inline-size: 36px;
    inline-size: round(max(2.25rem, 36px), 1px);
    block-size: 36px;
    block-size: round(max(2.25rem, 36px), 1px);
    border-radius: min(50%, var(--_agora-radius-full));
    background: light-dark(oklch(92% 0.045 var(--hue)), oklch(36% 0.07 var(--hue)));
    color: light-dark(oklch(38% 0.12 var(--hue)), oklch(90% 0.06 var(--hue)));
    font-weight: 600;
    user-select: none;
  }
  .hue-0 {
    --hue: 25;
  }
  .hue-1 {
    --hue: 85;
  }
  .hue-2 {
    --hue: 150;
  }
  .hue-3 {
    --hue: 205;
  }
  .hue-5 {
    --hue: 330;
  }
  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    object-fit: cover;
  }
  .avatar img.gone {
    visibility: hidden;
  }
  .avatar.online::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--agora-background);
    border-radius: 50%;
    background: var(--agora-success);
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
    .avatar.online::after {
      border-color: Canvas;
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    border-radius: min(50%, var(--_agora-radius-full));
    background: var(--_agora-accent-soft);
    color: var(--_agora-accent-text);
  }
  .sign > svg {
    inline-size: 26px;
    block-size: 26px;
  }
  button.round {
    padding-inline: calc(var(--agora-space) * 2);
    border-radius: var(--_agora-radius-full);
  }
  .skeleton > i {
    flex: none;
    background: var(--agora-surface-strong);
    animation:
      agora-appear 0s 0.2s both,
      agora-breathe 1.2s infinite alternate;
  }
  @keyframes agora-breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton > i {
      animation: agora-appear 0s 0.2s both;
    }
  }
`;
