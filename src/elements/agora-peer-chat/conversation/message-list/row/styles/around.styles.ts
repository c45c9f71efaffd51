/** What is around a bubble: reactions, the reason of a failure, actions. */
import { css } from 'lit';

export const aroundStyles = css`
  /* Overlaps the lower edge of the bubble, like a sticker. */
  .reactions {
    position: relative;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: -6px;
    padding-inline: 10px;
  }
  button.reaction {
    gap: 0.3em;
    min-block-size: max(1.5rem, 24px);
    min-inline-size: max(1.5rem, 24px);
    padding-inline: 0.45rem;
    border-color: var(--agora-border);
    border-radius: var(--_agora-radius-full);
    background: var(--agora-raised);
    font-size: var(--_agora-font-size-small);
    font-weight: 400;
  }
  .reaction small {
    font-size: var(--_agora-font-size-tiny);
  }
  button.reaction[aria-pressed='true'] {
    border-color: var(--_agora-accent-text);
    background: var(--_agora-accent-soft);
  }
  @media (forced-colors: active) {
    button.reaction[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: end;
    gap: 0 calc(var(--agora-space) * 1.5);
    margin-block-start: 0.125rem;
    font-size: var(--_agora-font-size-small);
    text-align: end;
  }

  .toolbar {
    position: absolute;
    inset-block-start: calc(var(--middle) - 15px);
    z-index: 2;
    display: flex;
    align-items: center;
    border-radius: var(--_agora-radius-full);
    background: var(--agora-raised);
    box-shadow: var(--_agora-shadow-middle);
    opacity: 0;
    pointer-events: none;
    transition: opacity var(--agora-duration);
  }
  .other > .toolbar {
    inset-inline-start: calc(var(--reach) + 6px);
  }
  .own > .toolbar {
    inset-inline-end: calc(var(--reach) + 6px);
    flex-direction: row-reverse;
  }
  .row:hover > .toolbar,
  .row:focus-within > .toolbar {
    opacity: 1;
    pointer-events: auto;
  }
  .toolbar.dismissed {
    visibility: hidden;
  }
  /* The toolbar contains the same button. */
  .row.active > .more {
    display: none;
  }
  .toolbar button.icon {
    min-block-size: 30px;
    min-inline-size: 30px;
    border-radius: var(--_agora-radius-full);
    font-size: 0.875em;
  }
  .toolbar-time {
    padding-inline: 0.75em;
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-tiny);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* The toolbar is beside the bubble, and covers no other message; in a narrow list it is only the menu button. */
  @container (min-inline-size: 28rem) {
    .bubble {
      max-inline-size: min(34rem, 85%, 100% - 10rem);
    }
  }
  @container (max-inline-size: 28rem) {
    .bubble {
      max-inline-size: min(34rem, 85%, 100% - 3.25rem);
    }
    .toolbar > :not([data-action='menu']) {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .bubble {
      max-inline-size: min(34rem, 85%, 100% - var(--agora-target) - 1.25rem);
    }
    /* It appears on a tap, and a touch needs only the menu. */
    .row > .toolbar {
      opacity: 1;
      pointer-events: auto;
    }
    .toolbar > :not([data-action='menu']) {
      display: none;
    }
    .toolbar > button.icon {
      min-block-size: var(--agora-target);
      min-inline-size: var(--agora-target);
    }
    .failure {
      gap: 0 calc(var(--agora-space) * 3);
    }
    .bubble button.link,
    .failure button.link {
      min-block-size: var(--agora-target);
      min-inline-size: var(--agora-target);
    }
    /* A reaction is as low as before: the room below it takes the tap too, and nothing else is there. */
    .reactions {
      row-gap: calc(var(--agora-target) - 1.5rem);
      margin-block-end: calc(var(--agora-target) - 1.5rem);
    }
    button.reaction {
      position: relative;
      min-inline-size: var(--agora-target);
    }
    button.reaction::after {
      position: absolute;
      inset: -1px 0 auto;
      block-size: var(--agora-target);
      content: '';
    }
  }
`;
