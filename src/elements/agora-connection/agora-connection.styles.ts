import { css } from 'lit';
import { ownText } from '../../ui/own-text.styles.js';

/** Slotted content belongs to the page and keeps the page's styles; only the element's own messages have ours. */
export const connectionStyles = css`
  ${ownText(css`:where(.banner-place, .setup-hint)`)}
  /* As the only child it passes on the height of its container; content taller than that is still shown in full. */
  :host(:only-child) {
    block-size: 100%;
    min-block-size: fit-content;
  }
  /* In a grid or flex container it would be one more item and take a share of the space. */
  .banner-place.apart {
    position: fixed;
    inset-inline: 0;
    inset-block-start: var(--agora-banner-offset);
  }
`;
