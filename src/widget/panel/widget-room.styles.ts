import { css } from 'lit';

export const roomStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    contain: none;
    background: var(--agora-background);
  }
  .bar {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    min-block-size: 3.5rem;
    padding-inline: calc(var(--agora-space) * 2) var(--agora-space);
    border-block-end: 1px solid var(--agora-border);
  }
  .bar h2 {
    flex: 1;
    margin: 0;
    overflow: hidden;
    font-size: var(--_agora-font-size-large);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  agora-inbox,
  agora-peer-chat {
    flex: 1;
    min-block-size: 0;
    border: 0;
    border-radius: 0;
  }
  /* With a fixed peer, other conversations cannot be opened. */
  agora-peer-chat::part(others) {
    display: none;
  }
  /* Beside the list, the conversation pane has the buttons even if no conversation is chosen. */
  agora-inbox[view='both'] [slot='list-header-end'] {
    display: none;
  }
  .buttons {
    flex: none;
    display: flex;
    gap: 2px;
  }
  /* One group with the buttons of the header that they stand in. */
  .buttons[slot] {
    margin-inline-start: calc(var(--agora-space) * -0.75);
  }
  .body {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: calc(var(--agora-space) * 2);
  }
  p.wait {
    display: grid;
    place-content: center;
    color: var(--agora-text-quiet);
  }
  /* Nobody writes before the page's form is answered, or before it is known whether it has to be. */
  :is(.ask, .wait)::part(composer),
  .ask::part(messages),
  .ask::part(empty) {
    display: none;
  }
  /* In place of the messages, whose empty box is as high as nothing beside this. */
  .form {
    flex: 999 1 0;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: calc(var(--agora-space) * 2);
    accent-color: var(--_agora-accent-fill);
  }
  /* Any rule of the page for its form takes precedence over these. */
  ::slotted(form) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--agora-space) * 1.5);
    max-inline-size: 28rem;
    margin: 0 auto;
    overflow-wrap: anywhere;
  }
  .note {
    margin: 0;
    padding: calc(var(--agora-space) * 0.75) calc(var(--agora-space) * 2);
    border-block-end: 1px solid var(--agora-border);
    background: var(--agora-surface);
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
    overflow-wrap: anywhere;
  }
  .grip {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-start: 0;
    /* The panel's round corner cuts some of it off. */
    inline-size: 20px;
    block-size: 20px;
    cursor: nwse-resize;
    touch-action: none;
  }
  :host(:dir(rtl)) .grip {
    cursor: nesw-resize;
  }
  .grip.start {
    inset-inline: auto 0;
    cursor: nesw-resize;
  }
  .grip.top {
    inset-block: auto 0;
  }
`;
