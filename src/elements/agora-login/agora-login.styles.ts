import { css } from 'lit';

export const loginStyles = css`
  :host {
    container-type: inline-size;
  }
  .banner-place {
    position: static;
    block-size: auto;
  }
  .banner-place .banner {
    inline-size: 100%;
    margin: 0 0 calc(var(--agora-space) * 1.5);
    box-shadow: none;
  }
  .banner-place .words {
    flex: 1;
  }
  form {
    margin: 0;
  }
  @media (pointer: coarse) {
    button.link {
      min-block-size: var(--agora-target);
    }
  }
  .fields {
    margin-block-end: calc(var(--agora-space) * 2);
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: calc(var(--agora-space) * 1.5);
  }
  .field {
    display: grid;
    align-content: start;
    gap: calc(var(--agora-space) * 0.5);
  }
  .with-toggle {
    position: relative;
  }
  .with-toggle input {
    padding-inline-end: var(--agora-target);
  }
  .toggle {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .with-toggle .toggle:hover {
    background: none;
    color: var(--agora-text);
  }
  p {
    margin: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--agora-space);
  }
  /* Live regions stay in the page when empty; they take space only with text. */
  .notice {
    margin-block-end: calc(var(--agora-space) * 1.5);
    padding: var(--agora-space) calc(var(--agora-space) * 1.5);
    border-radius: var(--agora-radius);
    background: var(--_agora-accent-soft);
    color: var(--agora-text);
    overflow-wrap: anywhere;
  }
  .notice.trouble {
    background: var(--agora-danger-soft);
    color: var(--agora-danger);
  }
  .who + div > .notice {
    margin-block-start: calc(var(--agora-space) * 1.5);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--agora-space) * 0.75) var(--agora-space);
  }
  .name {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    flex: 1 1 9rem;
    min-inline-size: 0;
  }
  /* Receives the focus from the form, for screen readers; it is no control. */
  .name:focus-visible {
    outline: none;
  }
  .name strong {
    overflow-wrap: anywhere;
  }
  .dot {
    flex: none;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 2px solid var(--agora-warning);
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .dot.online {
    border-color: var(--agora-success);
    background: var(--agora-success);
  }
  .dot.signed-out {
    border-color: var(--agora-text-quiet);
  }
  .status {
    display: block;
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
  }
`;
