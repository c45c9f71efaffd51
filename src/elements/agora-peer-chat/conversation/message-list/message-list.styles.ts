/** Styles of the list around its rows. */
import { css } from 'lit';

export const messageListStyles = css`
  agora-message-list {
    position: relative;
    flex: 1;
    display: block;
    min-block-size: 0;
  }
  .scroller {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    contain: strict;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--agora-border-strong) transparent;
    padding-block-end: var(--agora-space);
  }
  .scroller > * {
    flex: none;
  }
  /* A short conversation is at the bottom, next to the composer. */
  .history {
    margin-block-start: auto;
  }
  .chunk {
    contain-intrinsic-inline-size: auto 100%;
    content-visibility: auto;
    contain: layout style paint;
  }
  .chunk.near {
    content-visibility: visible;
  }
  /* Laid out for measuring, and removed before anything is painted. */
  .chunk.sample {
    position: absolute;
    inset-inline: 0;
    visibility: hidden;
  }
  .history {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--agora-space);
    min-block-size: max(2rem, 32px);
    /* As wide as a scroll bar, so that the middle is that of the element: 100cqi is the element, 100% what is left of it. */
    padding-inline-start: calc(100cqi - 100%);
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-small);
  }
  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    place-items: center;
    gap: calc(var(--agora-space) * 1.5);
    padding: calc(var(--agora-space) * 2);
    color: var(--agora-text-quiet);
    text-align: center;
    pointer-events: none;
  }
  .empty > * {
    pointer-events: auto;
  }
  .pill {
    position: absolute;
    inset-block-end: var(--agora-space);
    inset-inline: 0;
    inline-size: fit-content;
    min-block-size: max(2.25rem, 36px);
    margin-inline: auto;
    border-color: transparent;
    border-radius: var(--_agora-radius-full);
    background: var(--agora-raised);
    box-shadow: var(--_agora-shadow-middle);
    font-size: var(--_agora-font-size-small);
    animation: agora-rise calc(var(--agora-duration) * 1.5) cubic-bezier(0.2, 0, 0, 1);
  }
  .day,
  .unread-line {
    align-self: stretch;
    margin-block: calc(var(--agora-space) * 2) var(--agora-space);
    color: var(--agora-text-quiet);
    font-size: var(--_agora-font-size-tiny);
    font-weight: 600;
    text-align: center;
  }
  .unread-line {
    display: flex;
    align-items: center;
    gap: calc(var(--agora-space) * 1.25);
    margin-block: calc(var(--agora-space) * 1.25) calc(var(--agora-space) * 0.75);
    color: var(--_agora-accent-text);
    transition: color 0.4s 3s;
  }
  /* It steps back once its messages have been seen. */
  .scroller.seen .unread-line {
    color: var(--agora-text-quiet);
  }
  .unread-line::before,
  .unread-line::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid color-mix(in oklab, currentColor 40%, transparent);
  }
  .skeleton {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: end;
    gap: calc(var(--agora-space) * 1.25);
    padding: calc(var(--agora-space) * 2);
  }
  .skeleton > i {
    align-self: start;
    inline-size: 44%;
    block-size: 38px;
    border-radius: var(--_agora-radius-large);
  }
  .skeleton > :nth-child(3n) {
    align-self: end;
    inline-size: 52%;
  }
  .skeleton > :nth-child(2n) {
    inline-size: 32%;
  }
`;
