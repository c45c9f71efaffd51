import { css } from 'lit';
import { ownText } from '../../ui/own-text.styles.js';

/** What the element wraps belongs to the page and keeps the page's looks; only what it says itself is drawn as ours. */
export const connectionStyles = css`
  ${ownText(css`.banner-place, .setup-hint`)}
  /* Alone in its box, it hands the height of it on; what is taller than the box still stands wholly in it. */
  :host(:only-child) {
    block-size: 100%;
    min-block-size: fit-content;
  }
  /* In a grid or a flex box it would be one more item, with a share of the room. */
  .banner-place.apart {
    position: fixed;
    inset-inline: 0;
    inset-block-start: var(--agora-banner-offset);
  }
`;
