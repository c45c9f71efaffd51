/** Styles of menus and dialogs. */
import { css } from 'lit';

export const overlayStyles = css`
  .popup {
    position: fixed;
    inset: var(--popup-y, 0) auto auto var(--popup-x, 0);
    max-block-size: calc(100dvb / var(--popup-zoom, 1) - 1rem);
    max-inline-size: calc(100dvi / var(--popup-zoom, 1) - 1rem);
    margin: 0;
    padding: calc(var(--agora-space) * 0.5);
    overflow: auto;
    border: 0;
    border-radius: var(--_agora-radius-menu);
    background: var(--agora-raised);
    color: var(--agora-text);
    box-shadow: var(--_agora-shadow-middle);
    animation: agora-open calc(var(--agora-duration) * 1.5) cubic-bezier(0.2, 0, 0, 1);
  }
  .menu {
    min-inline-size: 11rem;
  }
  /* Otherwise the items of a group are laid out side by side while the menu's width is computed. */
  .menu-group {
    display: grid;
  }
  .menu-group + .menu-group {
    margin-block-start: calc(var(--agora-space) * 0.5);
    padding-block-start: calc(var(--agora-space) * 0.5);
    border-block-start: 1px solid var(--agora-border);
  }
  .menu-item {
    inline-size: 100%;
    justify-content: start;
    border-color: transparent;
    font-weight: 400;
    text-align: start;
  }
  button.menu-item.danger {
    border-color: transparent;
  }
  .menu-item:focus,
  .quick:focus {
    background: var(--agora-surface-strong);
    outline: 2px solid var(--_agora-accent-text);
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .menu-item:focus,
    .quick:focus {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  dialog {
    max-inline-size: min(26rem, calc(100dvi - 2rem));
    max-block-size: calc(100dvb - 2rem);
    padding: calc(var(--agora-space) * 2.5);
    border: 0;
    border-radius: var(--_agora-radius-large);
    background: var(--agora-raised);
    color: var(--agora-text);
    box-shadow: var(--_agora-shadow-high);
    animation: agora-open calc(var(--agora-duration) * 1.5) cubic-bezier(0.2, 0, 0, 1);
  }
  /* It moves without growing: the box is measured during the animation. */
  @keyframes agora-open {
    from {
      translate: 0 4px;
    }
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog form {
    display: grid;
    gap: calc(var(--agora-space) * 1.5);
  }
  dialog h2 {
    margin: 0;
    font-size: var(--_agora-font-size-large);
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .dialog-buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--agora-space);
  }
  .shortcuts {
    display: grid;
    gap: calc(var(--agora-space) * 0.5);
    margin: 0;
  }
  .shortcuts > div {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: var(--agora-space);
  }
  .shortcuts dd {
    margin: 0;
  }
  dialog h3 {
    margin: 0;
    font-size: 1em;
  }
  kbd {
    padding-inline: 0.375em;
    border: 1px solid var(--agora-border-strong);
    border-radius: var(--_agora-radius-small);
    font: inherit;
  }
  dialog .danger.confirm {
    border-color: transparent;
    background: var(--agora-danger);
    color: var(--agora-background);
  }
  @media (forced-colors: active) {
    .popup,
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;
