/** The box of an inbox, which has its size before it has any content. */
import { css } from 'lit';

export const inboxStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: var(--agora-chat-height, 32rem);
    min-block-size: 16rem;
    overflow: hidden;
    border: 1px solid var(--agora-border);
    border-radius: var(--_agora-radius-large);
    background: var(--agora-background);
  }
`;
