import { css } from 'lit';

export const composerStyles = css`
  agora-composer {
    flex: none;
    display: block;
    max-block-size: 70%;
    overflow: auto;
    border-block-start: 1px solid var(--agora-border);
    background: var(--agora-surface);
  }
  .composer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--agora-space);
    margin: 0;
    padding: var(--agora-space);
  }
  .composer-row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: end;
    gap: calc(var(--agora-space) * 0.5);
  }
  .composer-row > button {
    flex: none;
  }
  .composer textarea {
    flex: 1 1 0;
    min-inline-size: min(100%, 6em);
    max-block-size: min(10rem, 30dvb);
    resize: none;
    border-radius: calc(var(--agora-target) / 2);
    padding-block: max(0.25rem, (var(--agora-target) - 1lh) / 2 - 1px);
    padding-inline: calc(var(--agora-space) * 1.75);
    overflow-y: auto;
    field-sizing: content;
    scrollbar-width: thin;
  }
  .composer textarea.full {
    block-size: 10rem;
    field-sizing: fixed;
  }
  .send {
    padding-inline: calc(var(--agora-space) * 1.25);
    border-radius: calc(var(--agora-target) / 2);
  }
  .recording {
    flex: 1 1 6em;
    align-self: center;
    font-variant-numeric: tabular-nums;
  }
  .recording::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--agora-danger);
    animation: agora-pulse 1.2s infinite alternate;
  }
  @keyframes agora-pulse {
    to {
      opacity: 0.3;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .recording::before {
      animation: none;
    }
  }
  .about {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    padding-inline-start: var(--agora-space);
    border-inline-start: 3px solid var(--agora-accent);
    font-size: var(--agora-font-size-small);
  }
  .about-text {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .about-text span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--agora-text-quiet);
  }
  .staged {
    display: grid;
    gap: calc(var(--agora-space) * 0.5);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .staged li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--agora-space);
  }
  .staged img {
    inline-size: 3rem;
    block-size: 3rem;
    border-radius: var(--agora-radius);
    object-fit: cover;
  }
  .staged .file-name {
    flex: 1 1 6rem;
    font-size: var(--agora-font-size-small);
  }
  .staged input {
    flex: 1 1 10rem;
    inline-size: auto;
  }
  /* The system's own keyboard has emoji. */
  @media (pointer: coarse) {
    .emoji-button {
      display: none;
    }
  }
  @container (max-inline-size: 22rem) {
    .composer-row {
      gap: 0;
    }
    .composer-row > button.icon {
      min-inline-size: 2.25rem;
    }
  }

  /* Large letters in a small window: the field gets a line of its own. */
  @container (max-inline-size: 16rem) {
    .composer textarea {
      order: -1;
      flex-basis: 100%;
    }
    .composer textarea::placeholder {
      white-space: nowrap;
    }
    .composer-row > button,
    .composer-row > button.icon {
      flex: 1 1 0;
      min-inline-size: 0;
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .recording::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
