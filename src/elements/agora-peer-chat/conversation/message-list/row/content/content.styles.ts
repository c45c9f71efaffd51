/** The content of a bubble besides text. */
import { css } from 'lit';

export const contentStyles = css`
  button.file,
  a.file,
  .file {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    min-block-size: 0;
    padding: 0.375rem 0.625rem;
    border: 0;
    border-radius: var(--agora-radius);
    background: color-mix(in srgb, currentColor 10%, transparent);
    color: inherit;
    font-weight: 400;
    text-align: start;
    text-decoration: none;
  }
  button.file:hover:not(:disabled),
  a.file:hover {
    background: color-mix(in srgb, currentColor 18%, transparent);
  }
  /* Shaded away from the text colour, so that the text stays readable. */
  .own:not(.failed) > .bubble .file,
  .own:not(.failed) > .bubble .file:hover {
    background: var(--_agora-accent-strong);
  }
  .file:hover bdi {
    text-decoration: underline;
  }
  .file small {
    font-size: var(--_agora-font-size-small);
  }
  agora-media {
    display: contents;
  }
  agora-media.film {
    position: relative;
    display: block;
  }
  button.play {
    position: absolute;
    inset: 0;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    margin: auto;
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
    background: var(--agora-background);
    color: var(--agora-text);
  }
  button.play[hidden] {
    display: none;
  }
  button.play[aria-busy='true'] > svg {
    animation: agora-pulse 0.6s infinite alternate;
  }
  @keyframes agora-pulse {
    to {
      opacity: 0.3;
    }
  }
  button.play:focus-visible {
    outline-offset: -5px;
  }
  @media (prefers-reduced-motion: reduce) {
    button.play[aria-busy='true'] > svg {
      animation: none;
    }
  }
  .full > .content > .upload {
    margin: calc(var(--agora-space) * 0.75);
    inline-size: auto;
  }
  button.picture {
    display: block;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    overflow: hidden;
  }
  button.picture:focus-visible {
    outline-offset: -3px;
  }
  .picture img,
  .content video {
    display: block;
    max-inline-size: 100%;
    inline-size: auto;
    block-size: auto;
    max-block-size: 18rem;
    min-inline-size: 4rem;
    min-block-size: 3rem;
    background: color-mix(in srgb, currentColor 10%, transparent);
    object-fit: cover;
  }
  .content .film video {
    inline-size: 17rem;
  }
  .upload {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
  }
  .upload progress {
    flex: 1;
    min-inline-size: 6rem;
    accent-color: currentColor;
  }
  .upload button.icon {
    min-block-size: max(2rem, 32px);
    min-inline-size: max(2rem, 32px);
    color: inherit;
  }
  @media (pointer: coarse) {
    .upload button.icon {
      min-block-size: var(--agora-target);
      min-inline-size: var(--agora-target);
      margin-block: -6px;
    }
  }
`;
