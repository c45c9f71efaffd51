/** Styles of dialogs that only a conversation has: quick reactions, choices, the picture viewer. */
import { css } from 'lit';

export const dialogStyles = css`
  .quick-reactions {
    display: flex;
    margin-block-end: calc(var(--agora-space) * 0.5);
    padding-block-end: calc(var(--agora-space) * 0.5);
    border-block-end: 1px solid var(--agora-border);
  }
  button.quick {
    flex: 1;
    min-inline-size: max(2.25rem, 36px);
    color: var(--agora-text);
    font-size: 1.25em;
    border-radius: var(--_agora-radius-full);
    font-weight: 400;
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
    min-block-size: max(2.25rem, 36px);
    font-size: inherit;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .choices input {
    flex: none;
    inline-size: 1.15em;
    min-block-size: 1.15em;
    margin: 0;
    accent-color: var(--_agora-accent-fill);
  }
  .choices input[type='radio'] {
    border-radius: 50%;
  }
  @media (pointer: coarse) {
    .quick-reactions {
      flex-wrap: wrap;
    }
    button.quick {
      min-inline-size: var(--agora-target);
    }
    .choices label {
      min-block-size: var(--agora-target);
    }
  }
  .stacked {
    display: grid;
    gap: calc(var(--agora-space) * 0.5);
  }
  dialog.forward {
    inline-size: 22rem;
  }
  .forward input {
    text-overflow: ellipsis;
  }
  .people label > bdi {
    flex: 1;
  }
  .people label[hidden] {
    display: none;
  }
  .people label {
    min-block-size: max(3rem, 44px);
  }
  dialog.lightbox {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    inline-size: 100dvi;
    block-size: 100dvb;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border-radius: 0;
    background: rgb(8 9 12 / 0.96);
    color: #fff;
  }
  .lightbox-bar {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    padding: var(--agora-space) var(--agora-space) var(--agora-space) calc(var(--agora-space) * 2);
  }
  /* Its direction is its own, so that its end is cut off; it stands where a line of the page begins. */
  .lightbox h2 {
    flex: 1;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    font-size: 1em;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .lightbox button.icon,
  .lightbox-save {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--agora-target);
    block-size: var(--agora-target);
    border-radius: 50%;
    background: rgb(255 255 255 / 0.12);
    color: inherit;
  }
  .lightbox button.icon:hover:not(:disabled),
  .lightbox-save:hover {
    background: rgb(255 255 255 / 0.26);
  }
  .lightbox :focus-visible {
    outline-color: #fff;
  }
  .lightbox .previous,
  .lightbox .next {
    position: absolute;
    inset-block-start: calc(50% - 20px);
    inset-inline-start: calc(var(--agora-space) * 1.5);
  }
  .lightbox .next {
    inset-inline: auto calc(var(--agora-space) * 1.5);
  }
  .lightbox-stage {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
    min-block-size: 0;
    padding: 0 var(--agora-space) calc(var(--agora-space) * 2);
  }
  .lightbox img {
    max-inline-size: 100%;
    inline-size: auto;
    block-size: auto;
    max-block-size: 100%;
    object-fit: contain;
  }
  dialog.lightbox:not([open]) {
    display: none;
  }
`;
