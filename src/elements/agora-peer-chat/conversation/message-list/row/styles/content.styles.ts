/** The content of a bubble besides text. */
import { css } from 'lit';

export const contentStyles = css`
  .quote,
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
  .bubble .quote:hover:not(:disabled),
  a.file:hover {
    background: color-mix(in srgb, currentColor 18%, transparent);
  }
  /* Shaded away from the text colour, so that the text stays readable. */
  .own:not(.failed) > .bubble .file,
  .own:not(.failed) > .bubble .quote,
  .own:not(.failed) > .bubble .file:hover,
  .own:not(.failed) > .bubble .quote:hover:not(:disabled) {
    background: var(--_agora-accent-strong);
  }
  .file:hover bdi {
    text-decoration: underline;
  }
  .file small {
    font-size: var(--_agora-font-size-small);
  }
  .quote {
    display: grid;
    gap: 0;
    justify-content: start;
    justify-items: start;
    inline-size: 100%;
    margin-block: 0.125rem 0.375rem;
    border-inline-start: 3px solid currentColor;
    font-size: var(--_agora-font-size-small);
  }
  .quote-sender {
    font-weight: 600;
  }
  .quote-text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .placeholder {
    opacity: 0.85;
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
  button.play:focus-visible {
    outline-offset: -5px;
  }
  @media (prefers-reduced-motion: reduce) {
    button.play[aria-busy='true'] > svg {
      animation: none;
    }
  }
  /* A picture reaches to the edge of its bubble; its caption is below, with the usual padding. */
  .bubble.full {
    padding: 0;
    overflow: clip;
  }
  .full > .quote,
  .full > .content > .upload {
    margin: calc(var(--agora-space) * 0.75);
    inline-size: auto;
  }
  .full > .content > .caption {
    padding: calc(var(--agora-space) * 0.75) calc(var(--agora-space) * 1.5) calc(var(--agora-space) * 0.875);
  }
  .full > .mark {
    margin: 0 0.75em 0.5em;
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
    min-block-size: 2rem;
    min-inline-size: 2rem;
    color: inherit;
  }
`;
