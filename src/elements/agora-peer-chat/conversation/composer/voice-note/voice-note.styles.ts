/** Styles of a recording in progress. */
import { css } from 'lit';

export const voiceNoteStyles = css`
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
  @media (forced-colors: active) {
    .recording::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
