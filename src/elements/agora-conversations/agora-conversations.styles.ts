/** The box of the list, which has its size before it has any content. */
import { css } from 'lit';

export const conversationsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: var(--agora-chat-height, 32rem);
    min-block-size: 12rem;
    overflow: hidden;
    border: 1px solid var(--agora-border);
    border-radius: var(--_agora-radius-large);
    background: var(--agora-background);
  }
  :host > .setup-hint {
    margin: var(--agora-space);
  }
`;
