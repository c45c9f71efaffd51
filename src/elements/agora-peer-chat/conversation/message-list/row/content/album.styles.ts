/**
 * Pictures two by two. Each is in a row of its own, as wide as the list; the second of a line is drawn up beside the first.
 */
import { css } from 'lit';

export const albumStyles = css`
  .row.tile {
    --_tile: min(8.5rem, (100cqi - 6rem) / 2);
    --_gap: calc(var(--_tile) + 2px);
    /* Its empty side lies over its neighbour. */
    pointer-events: none;
  }
  .row.tile-end {
    margin-block-start: calc(var(--_gap) * -1);
  }
  .tile > :is(.bubble, .beyond, .reactions) {
    box-sizing: border-box;
    inline-size: var(--_tile);
    max-inline-size: none;
    margin-inline-start: var(--_shift, 0);
    margin-inline-end: var(--_back, 0);
    /* That of the page, whatever the text. */
    direction: inherit;
    pointer-events: auto;
  }
  .other.tile-end {
    --_shift: var(--_gap);
  }
  .own.tile-start {
    --_back: var(--_gap);
  }
  .tile-across > :is(.bubble, .beyond, .reactions) {
    inline-size: calc(var(--_gap) + var(--_tile));
  }
  .row.tile > :is(.bubble, .beyond) {
    block-size: var(--_tile);
    min-block-size: 0;
    position: relative;
    padding: 0;
    border-radius: var(--_agora-radius-small);
    overflow: clip;
  }
  .row.tile-top.tile-start > .bubble {
    border-start-start-radius: var(--_agora-radius-large);
  }
  .row.tile-top.tile-end > .bubble {
    border-start-end-radius: var(--_agora-radius-large);
  }
  .row.tile-bottom:is(.tile-start, .tile-across) > .bubble {
    border-end-start-radius: var(--_agora-radius-large);
  }
  .row.tile-bottom:is(.tile-end, .tile-across) > .bubble,
  .row.tile > .beyond {
    border-end-end-radius: var(--_agora-radius-large);
  }
  .tile > .beyond {
    margin-block-start: calc(var(--_tile) * -1);
    border: 0;
    background: rgb(0 0 0 / 55%);
    color: #fff;
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .tile > .beyond:hover:not(:disabled) {
    background: rgb(0 0 0 / 65%);
  }
  /* It takes the place of the last one that is shown while it has the focus. */
  .tile-beyond:not(:focus-within) > :is(.bubble, .reactions) {
    opacity: 0;
    pointer-events: none;
    /* What nobody sees is not in view, and so not fetched. */
    content-visibility: hidden;
  }
  .tile > .bubble > .content,
  .tile .picture,
  .tile > .bubble .picture img,
  .tile > .bubble > .content > .pending {
    inline-size: 100% !important;
    block-size: 100% !important;
    max-block-size: none;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .row.tile:focus-visible {
    outline: none;
  }
  .row.tile:focus-visible > .bubble {
    outline: 2px solid var(--_agora-accent-text);
    outline-offset: 1px;
  }
  /* Inside the picture, at its lower edge. */
  .tile > .reactions {
    flex-wrap: wrap-reverse;
    align-content: flex-start;
    block-size: 0;
    margin-block: 0;
    padding-inline: 4px;
    translate: 0 -4px;
  }
  .tile > .bubble > .mark,
  .tile > .bubble .upload {
    position: absolute;
    margin: 0;
    background: rgb(0 0 0 / 55%);
    color: #fff;
  }
  .row.tile > .bubble > .mark {
    inset-block-start: 6px;
    inset-inline-end: 6px;
    padding: 2px 6px;
    border-radius: var(--_agora-radius-full);
    color: #fff;
  }
  .tile > .bubble .mark > .status {
    margin: 0;
  }
  .row.tile > .bubble > .content > .upload {
    inset-inline: 0;
    inset-block-end: 0;
    margin: 0;
    padding: 2px 2px 2px 8px;
  }
  .tile .upload progress {
    min-inline-size: 2rem;
  }
  .row.tile > .toolbar {
    inset-block-start: calc(var(--top) + 4px);
  }
  .other.tile > .toolbar {
    inset-inline: auto calc(100% - var(--reach) + 4px);
  }
  .own.tile > .toolbar {
    inset-inline: calc(100% - var(--reach) + 4px) auto;
  }
  .tile > .toolbar > :not([data-action='menu']) {
    display: none;
  }
`;
