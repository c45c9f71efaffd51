/** Styles of the frame and of the form that asks for the peer. */
import { css } from 'lit';

export const chatStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: var(--agora-chat-height, 32rem);
    min-block-size: 16rem;
    overflow: hidden;
    container-type: inline-size;
    border: 1px solid var(--agora-border);
    border-radius: var(--_agora-radius-large);
    background: var(--agora-background);
  }
  /* Directional icons, such as arrows, are mirrored in right-to-left text. */
  :dir(rtl) > svg.icon.directed {
    transform: scaleX(-1);
  }
  :host > .setup-hint {
    margin: var(--agora-space);
  }
  p {
    margin: 0;
  }
  .peer-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--agora-space) * 0.5);
    padding: var(--agora-space) calc(var(--agora-space) * 1.5);
    border-block-end: 1px solid var(--agora-border);
  }
  .peer-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--agora-space);
  }
  .peer-row input {
    flex: 1 1 8em;
    inline-size: auto;
  }
  .ways {
    display: flex;
    justify-content: space-between;
  }
  /* Keeps header-end at the end, even without header-start. */
  .ways slot[name='header-end'] {
    display: flex;
    margin-inline-start: auto;
  }
  .waiting {
    animation: agora-appear 0s 1s both;
  }
`;
