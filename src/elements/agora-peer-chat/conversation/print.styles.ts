/** Print: all messages, no controls. Must come last, since it overrides the others. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    :host {
      block-size: auto;
    }
    agora-message-list,
    .scroller {
      position: static;
      display: block;
      contain: none;
      overflow: visible;
    }
    .chunk {
      content-visibility: visible;
    }
    .toolbar,
    .pill,
    .toast,
    button {
      display: none;
    }
  }
`;
