/** The clock or warning on an own message that is not sent yet; and the time and status below a group. */
import { css } from 'lit';

export const statusStyles = css`
  /* Drawn in CSS: no picture is fetched and no element is needed. */
  .mark > .status {
    position: relative;
    display: inline-block;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-start: 0.35em;
    vertical-align: -0.1em;
  }
  .status::before {
    content: '';
    position: absolute;
    inset: 0;
    background: currentColor;
    forced-color-adjust: none;
  }
  .status.sending::before {
    border: 0.12em solid currentColor;
    border-radius: 50%;
    background: linear-gradient(currentColor, currentColor) 50% 20% / 0.1em 45% no-repeat;
  }
  .status.failed::before {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    background: var(--agora-danger);
  }
  .stamp {
    padding: 2px 4px 0;
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-tiny);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    user-select: none;
  }
  .stamp:has(.read) {
    color: var(--_agora-accent-text);
  }
  @media (forced-colors: active) {
    .status::before {
      color: CanvasText;
    }
    .status.failed::before {
      background: CanvasText;
    }
  }
`;
