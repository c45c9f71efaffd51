/** On paper: all messages, and nothing to press. The last of all, since it takes back what the others say. */
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
