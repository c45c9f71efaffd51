/** Styles of temporary parts of the composer. */
import { css } from 'lit';

export const composerStyles = css`
  .recording {
    flex: 1 1 6em;
    align-self: center;
    font-variant-numeric: tabular-nums;
  }
  .recording::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--agora-danger);
    animation: agora-pulse 1.2s infinite alternate;
  }
  @keyframes agora-pulse {
    to {
      opacity: 0.3;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .recording::before {
      animation: none;
    }
  }
  .composer-box > .error {
    padding: calc(var(--agora-space) * 0.75) calc(var(--agora-space) * 2) 0;
  }
  .about {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    margin: calc(var(--agora-space) * 1.25) var(--agora-space) 0 calc(var(--agora-space) * 2);
    padding-inline-start: var(--agora-space);
    border-inline-start: 3px solid var(--_agora-accent-text);
    font-size: var(--_agora-font-size-small);
  }
  .about-text {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .about-text span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--agora-text-quiet);
  }
  .staged {
    display: grid;
    gap: calc(var(--agora-space) * 0.5);
    margin: 0;
    padding: calc(var(--agora-space) * 1.25) var(--agora-space) 0 calc(var(--agora-space) * 1.5);
    list-style: none;
  }
  .staged li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--agora-space);
  }
  .staged img {
    inline-size: 3rem;
    block-size: 3rem;
    border-radius: var(--agora-radius);
    object-fit: cover;
  }
  .staged .file-name {
    flex: 1 1 6rem;
    font-size: var(--_agora-font-size-small);
  }
  .staged input {
    flex: 1 1 10rem;
    inline-size: auto;
  }
  @media (forced-colors: active) {
    .recording::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
