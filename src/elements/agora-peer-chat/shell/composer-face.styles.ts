/** Styles of the composer as the shell renders it: one container for all of it. */
import { css } from 'lit';

export const composerFaceStyles = css`
  agora-composer {
    flex: none;
    display: block;
    max-block-size: 70%;
    overflow: auto;
  }
  agora-composer[hidden] {
    display: none;
  }
  .composer {
    margin: 0;
    padding: calc(var(--agora-space) * 0.5) calc(var(--agora-space) * 1.5) calc(var(--agora-space) * 1.5);
  }
  .composer-box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--agora-border);
    border-radius: min(1.375rem, var(--_agora-radius-full));
    background: var(--agora-surface);
    transition:
      border-color var(--agora-duration),
      background-color var(--agora-duration);
  }
  .composer-box:has(textarea:focus) {
    border-color: var(--_agora-accent-text);
    box-shadow: 0 0 0 1px var(--_agora-accent-text);
    background: var(--agora-background);
  }
  .composer-row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: end;
    padding: 3px;
  }
  .composer-row > button,
  .composer-row > button.icon {
    flex: none;
    inline-size: max(2.25rem, 36px);
    min-inline-size: 0;
    min-block-size: max(2.25rem, 36px);
    padding: 0;
    border-radius: var(--_agora-radius-full);
  }
  .composer textarea {
    flex: 1 1 0;
    min-inline-size: min(100%, 6em);
    min-block-size: max(2.25rem, 36px);
    max-block-size: min(10rem, 30dvb);
    resize: none;
    border: 0;
    background: none;
    padding-block: max(0.25rem, (max(2.25rem, 36px) - 1lh) / 2);
    padding-inline: calc(var(--agora-space) * 0.75);
    overflow-y: auto;
    field-sizing: content;
    scrollbar-width: thin;
  }
  /* The container shows the focus. */
  .composer textarea:focus-visible {
    outline: none;
  }
  .composer textarea.full {
    block-size: 10rem;
    field-sizing: fixed;
  }
  /* By default an empty field is left-to-right, and so is its placeholder. */
  .composer:dir(rtl) textarea:placeholder-shown {
    direction: rtl;
  }
  .composer textarea::placeholder {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .composer .send {
    border-color: transparent;
  }
  .composer .send:not(.primary) {
    color: var(--agora-text-quiet);
  }
  .composer .send.primary {
    animation: agora-pop var(--agora-duration) cubic-bezier(0.2, 0, 0, 1);
  }
  @keyframes agora-pop {
    from {
      transform: scale(0.6);
    }
  }
  @media (pointer: coarse) {
    .composer-row > button,
    .composer-row > button.icon {
      inline-size: var(--agora-target);
      min-block-size: var(--agora-target);
    }
    .composer textarea {
      min-block-size: var(--agora-target);
      padding-block: max(0.25rem, (var(--agora-target) - 1lh) / 2);
    }
    .composer-box {
      border-radius: min(1.625rem, var(--_agora-radius-full));
    }
    /* The system's on-screen keyboard has emoji. */
    .emoji-button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .composer-box:has(textarea:focus) {
      outline: 2px solid Highlight;
    }
  }

  /* Large letters in a small window: the field gets its own line. */
  @container (max-inline-size: 16rem) {
    .composer textarea {
      order: -1;
      flex-basis: 100%;
    }
    .composer-row > button,
    .composer-row > button.icon {
      flex: 1 1 0;
    }
  }
  @media print {
    agora-composer {
      display: none;
    }
  }
`;
