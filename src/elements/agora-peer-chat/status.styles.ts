/** Ticks, a clock, a warning: how far an own message has come. */
import { css } from 'lit';

export const statusStyles = css`
  /* Ticks are drawn here: no picture is fetched and no element is spent. */
  .status {
    position: relative;
    display: inline-block;
    inline-size: 1.3em;
    block-size: 0.8em;
  }
  .status::before,
  .status::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 0.95em;
    background: currentColor;
    clip-path: polygon(0 55%, 12% 42%, 37% 68%, 87% 8%, 100% 20%, 38% 94%);
    forced-color-adjust: none;
  }
  .status::after {
    display: none;
    inset-inline-start: 0.38em;
  }
  .status.delivered::after,
  .status.read::after {
    display: block;
  }
  .status.sent,
  .status.delivered {
    opacity: 0.75;
  }
  .status.read {
    padding-inline-end: 0.15em;
    border-block-end: 2px solid currentColor;
    box-sizing: content-box;
  }
  .status.sending::before {
    inline-size: 0.8em;
    border: 0.12em solid currentColor;
    border-radius: 50%;
    background: linear-gradient(currentColor, currentColor) 50% 20% / 0.1em 45% no-repeat;
    clip-path: none;
  }
  .status.failed::before {
    inline-size: 0.9em;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    background: var(--agora-danger);
  }
  .status-word {
    margin-block-start: 0.125rem;
    color: var(--agora-text-quiet);
    font-size: 0.75em;
  }
  @media (forced-colors: active) {
    .status::before,
    .status::after {
      color: CanvasText;
    }
    .status.failed::before {
      background: CanvasText;
    }
  }
`;
