/** The frame of the list: header, search, the form of a new chat, the placeholder without rows. */
import { css } from 'lit';

export const listFrameStyles = css`
  p {
    margin: 0;
  }
  .header {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--agora-space);
    min-block-size: max(3.5rem, 56px);
    padding-inline: calc(var(--agora-space) * 2) var(--agora-space);
  }
  .header > .icon {
    border-radius: var(--_agora-radius-full);
  }
  h2 {
    margin: 0;
    overflow: hidden;
    font-size: var(--_agora-font-size-large);
    font-weight: 600;
    text-overflow: ellipsis;
  }
  .header > .icon:first-of-type {
    margin-inline-start: auto;
  }
  .search {
    position: relative;
    display: grid;
    flex: none;
    padding: 0 calc(var(--agora-space) * 1.5) var(--agora-space);
  }
  .search > svg {
    position: absolute;
    inset-block-start: calc((max(2.25rem, 36px) - 1.125em) / 2);
    inset-inline-start: calc(var(--agora-space) * 2.75);
    inline-size: 1.125em;
    block-size: 1.125em;
    color: var(--agora-text-quiet);
    pointer-events: none;
  }
  .search input {
    min-block-size: max(2.25rem, 36px);
    padding-inline-start: calc(var(--agora-space) * 2.5 + 1.125em);
    border-color: transparent;
    background: var(--agora-surface);
  }
  @media (pointer: coarse) {
    .search input {
      min-block-size: var(--agora-target);
    }
    .search > svg {
      inset-block-start: calc((var(--agora-target) - 1.125em) / 2);
    }
  }
  .new-chat {
    display: grid;
    gap: calc(var(--agora-space) * 0.5);
    padding: 0 calc(var(--agora-space) * 2) calc(var(--agora-space) * 1.5);
  }
  .new-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--agora-space);
  }
  .new-row input {
    flex: 1 1 8rem;
    inline-size: auto;
  }
  .error {
    padding-inline: calc(var(--agora-space) * 1.5);
  }
  .new-chat .error {
    padding: 0;
  }
  .unread {
    min-inline-size: 18px;
    padding-inline: 5px;
    border-radius: var(--_agora-radius-full);
    background: var(--_agora-accent-fill);
    color: var(--_agora-on-accent);
    font-size: var(--_agora-font-size-tiny);
    font-weight: 600;
    line-height: 18px;
    text-align: center;
  }
  .skeleton {
    flex: 1;
    display: grid;
    align-content: start;
    gap: var(--agora-space);
    padding: 0 calc(var(--agora-space) * 2);
    overflow: hidden;
  }
  .skeleton > i {
    block-size: 54px;
    border-radius: calc(var(--agora-radius) * 1.2);
  }
`;
