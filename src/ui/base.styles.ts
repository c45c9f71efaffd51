/** Styles shared by all elements: box, type, fields, buttons, focus, hints. */
import { css } from 'lit';
import { tokenStyles } from './tokens.styles.js';
import { ownText } from './own-text.styles.js';

/** For an element that wraps content of the page. */
export const commonStyles = css`
  ${tokenStyles}
  :host {
    display: block;
    box-sizing: border-box;
  }
  :host([hidden]),
  :host([popover]:not(:popover-open)) {
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
    transition:
      background-color var(--agora-duration),
      opacity var(--agora-duration);
    touch-action: manipulation;
  }
  button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--agora-surface-strong);
  }
  button.primary {
    border-color: transparent;
    background: var(--_agora-accent-fill);
    color: var(--_agora-on-accent);
  }
  button.primary:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_agora-accent-strong);
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
    min-block-size: max(1.5rem, 24px);
    padding: 0;
    border: 0;
    border-radius: 0.125rem;
    color: var(--_agora-accent-text);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button.link:hover:not(:disabled) {
    background: none;
    text-decoration-thickness: 2px;
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
    font-size: var(--_agora-font-size-small);
    font-weight: 600;
  }

  :focus-visible {
    outline: 2px solid var(--_agora-accent-text);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  input:focus-visible,
  textarea:focus-visible,
  select:focus-visible {
    outline-offset: -1px;
    border-color: var(--_agora-accent-text);
  }

  .error {
    color: var(--agora-danger);
    font-size: var(--_agora-font-size-small);
  }
  .hint {
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
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
      font-size: max(16px, 1rem, var(--agora-font-size));
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

/** For an element that renders all its content. */
export const baseStyles = [
  ownText(css`:host`),
  css`
    :host {
      /* Where a box shrinks to fit, it has a width of its own: no text in it can make it wide or narrow. */
      contain: inline-size;
      contain-intrinsic-inline-size: min(max(22rem, 320px), 100vi);
      min-inline-size: 0;
      max-inline-size: 100%;
    }
  `,
  commonStyles,
];
