/** What all elements share: box, type, fields, buttons, focus, hints. */
import { css } from 'lit';

export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color-scheme: inherit;
    color: var(--agora-text);
    font-family: var(--agora-font);
    font-size: var(--agora-font-size);
    line-height: var(--agora-line-height);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  button,
  input,
  textarea,
  select {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--agora-space);
    min-block-size: var(--agora-target);
    padding-inline: calc(var(--agora-space) * 1.75);
    border: 1px solid var(--agora-border-strong);
    border-radius: var(--agora-radius);
    background: transparent;
    font-weight: 600;
    cursor: pointer;
    transition: background-color var(--agora-duration);
    touch-action: manipulation;
  }
  button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--agora-surface-strong);
  }
  button.primary {
    border-color: transparent;
    background: var(--agora-accent);
    color: var(--agora-on-accent);
  }
  button.primary:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--agora-accent-strong);
  }
  button.danger {
    border-color: var(--agora-danger);
    color: var(--agora-danger);
  }
  /* A button that is only its icon. */
  button.icon {
    min-inline-size: var(--agora-target);
    padding: 0;
    border-color: transparent;
    color: var(--agora-text-quiet);
  }
  /* A button that reads as a link. */
  button.link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 0.125rem;
    color: var(--agora-accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button.link:hover:not(:disabled) {
    background: none;
    color: var(--agora-accent-strong);
  }
  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  input,
  textarea,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--agora-target);
    padding: calc(var(--agora-space) * 0.75) var(--agora-space);
    border: 1px solid var(--agora-border-strong);
    border-radius: var(--agora-radius);
    background: var(--agora-background);
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--agora-text-quiet);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-color: var(--agora-danger);
  }
  label {
    font-size: var(--agora-font-size-small);
    font-weight: 600;
  }

  :focus-visible {
    outline: 2px solid var(--agora-accent);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  input:focus-visible,
  textarea:focus-visible,
  select:focus-visible {
    outline-offset: -1px;
    border-color: var(--agora-accent);
  }

  .error {
    color: var(--agora-danger);
    font-size: var(--agora-font-size-small);
  }
  .hint {
    color: var(--agora-text-quiet);
    font-size: var(--agora-font-size-small);
  }
  /* What the person who set the page up has to put right. */
  .setup-hint {
    margin: 0;
    padding: calc(var(--agora-space) * 1.5);
    border: 1px dashed var(--agora-border-strong);
    border-radius: var(--agora-radius);
    background: var(--agora-surface);
    overflow-wrap: anywhere;
  }
  .setup-hint.waiting {
    animation: agora-appear 0s 1s both;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg.icon {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .spinner {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: agora-turn 0.8s linear infinite;
  }

  @keyframes agora-turn {
    to {
      transform: rotate(1turn);
    }
  }
  @keyframes agora-appear {
    from {
      visibility: hidden;
    }
    to {
      visibility: visible;
    }
  }
  @media (pointer: coarse) {
    /* Below 16 px, iOS zooms into a field that gets the focus. */
    input,
    textarea,
    select {
      font-size: max(1rem, var(--agora-font-size));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 2.4s;
    }
  }
  @media (forced-colors: active) {
    button:disabled,
    button[aria-disabled='true'] {
      opacity: 1;
      color: GrayText;
      border-color: GrayText;
    }
    button.primary {
      border-color: ButtonText;
    }
  }
`;
