/** Looks of menus, dialogs and avatars. */
import { css } from 'lit';

export const partStyles = css`
  .popup {
    position: fixed;
    inset: var(--popup-y, 0) auto auto var(--popup-x, 0);
    max-block-size: calc(100dvb - 1rem);
    max-inline-size: calc(100dvi - 1rem);
    margin: 0;
    padding: calc(var(--agora-space) * 0.5);
    overflow: auto;
    border: 1px solid var(--agora-border);
    border-radius: var(--agora-radius);
    background: var(--agora-background);
    color: var(--agora-text);
    box-shadow: 0 0.5rem 1.5rem var(--agora-shadow);
  }
  .menu {
    min-inline-size: 11rem;
  }
  /* Else the lines of a group would stand side by side where a menu looks for its width. */
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
    outline: none;
  }
  @media (forced-colors: active) {
    .menu-item:focus,
    .quick:focus {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  .quick-reactions {
    display: flex;
    margin-block-end: calc(var(--agora-space) * 0.5);
    padding-block-end: calc(var(--agora-space) * 0.5);
    border-block-end: 1px solid var(--agora-border);
  }
  button.quick {
    flex: 1;
    min-inline-size: 2.25rem;
    color: var(--agora-text);
    font-size: 1.25em;
    font-weight: 400;
  }

  dialog {
    max-inline-size: min(26rem, calc(100dvi - 2rem));
    max-block-size: calc(100dvb - 2rem);
    padding: calc(var(--agora-space) * 2.5);
    border: 1px solid var(--agora-border);
    border-radius: var(--agora-radius-large);
    background: var(--agora-background);
    color: var(--agora-text);
    box-shadow: 0 1rem 3rem var(--agora-shadow);
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
    font-size: 1.0625em;
    overflow-wrap: anywhere;
  }
  .dialog-buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--agora-space);
  }
  .choices {
    display: grid;
    max-block-size: 14rem;
    overflow: auto;
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    min-block-size: 2.25rem;
    font-size: inherit;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .choices input {
    flex: none;
    inline-size: 1.15em;
    min-block-size: 1.15em;
    margin: 0;
    accent-color: var(--agora-accent);
  }
  .stacked {
    display: grid;
    gap: calc(var(--agora-space) * 0.5);
  }
  dialog.lightbox {
    max-inline-size: calc(100dvi - 2rem);
  }
  .lightbox h2 {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .lightbox img {
    justify-self: center;
    max-inline-size: 100%;
    inline-size: auto;
    block-size: auto;
    max-block-size: calc(100dvb - 14rem);
    object-fit: contain;
  }

  .avatar {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 50%;
    background: var(--agora-accent-soft);
    color: var(--agora-text);
    font-weight: 600;
    user-select: none;
  }
  .avatar img {
    inline-size: 100%;
    block-size: 100%;
    border-radius: 50%;
    object-fit: cover;
  }
  .avatar.online::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--agora-background);
    border-radius: 50%;
    background: var(--agora-success);
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
    .avatar.online::after {
      border-color: Canvas;
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  .file-name {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
