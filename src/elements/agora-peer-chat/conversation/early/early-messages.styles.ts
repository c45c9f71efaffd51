/** Messages that wait for the sign-in: bubbles above the composer, as they will be in the conversation. */
import { css } from 'lit';

export const earlyStyles = css`
  .early {
    flex: none;
    display: grid;
    gap: var(--agora-space);
    max-block-size: 45%;
    margin: 0;
    padding: var(--agora-space) calc(var(--agora-space) * 2);
    overflow: hidden auto;
    list-style: none;
  }
  .early-message {
    display: flex;
    flex-direction: column;
    align-items: end;
    gap: 2px;
    min-inline-size: 0;
  }
  .early > :not(.failed) > .bubble:not(.jumbo) {
    background: var(--_agora-accent-soft);
    color: var(--agora-text);
  }
  .early-state {
    color: var(--agora-text-quiet);
  }
  /* Together on the next line where the first is too narrow. */
  .early-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: inherit;
  }
  .early-message.failed > .early-state {
    color: var(--agora-danger);
  }
  .early-message .icon {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }
  @media print {
    .early-state button {
      display: none;
    }
  }
`;
