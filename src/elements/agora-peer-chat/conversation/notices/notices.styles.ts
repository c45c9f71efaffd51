/** Styles of other people who have written, and of a block. */
import { css } from 'lit';

export const noticesStyles = css`
  .others {
    padding: calc(var(--agora-space) * 0.5) calc(var(--agora-space) * 1.5);
    background: var(--_agora-accent-soft);
    font-size: var(--_agora-font-size-small);
  }
  ul.others {
    flex: none;
    display: grid;
    max-block-size: 40%;
    margin: 0;
    padding-inline: calc(var(--agora-space) * 0.5);
    overflow: hidden auto;
    list-style: none;
  }
  button.stranger {
    inline-size: 100%;
    justify-content: start;
    padding: calc(var(--agora-space) * 0.75) var(--agora-space);
    border-color: transparent;
    font-weight: 400;
    text-align: start;
  }
  .stranger .avatar {
    background: var(--agora-background);
  }
  .stranger-words {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .stranger-name,
  .stranger-text {
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .stranger-name {
    color: var(--agora-text);
    font-size: var(--agora-font-size);
    font-weight: 600;
  }
  .stranger .count {
    flex: none;
    min-inline-size: 1.6em;
    padding: 0.05em 0.45em;
    border-radius: 1em;
    background: var(--_agora-accent-fill);
    color: var(--_agora-on-accent);
    font-weight: 600;
    text-align: center;
  }
  /* Together on the next line where the first is too narrow. */
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--agora-space);
  }
  .notice.blocked {
    justify-content: center;
    border-block: 1px solid var(--agora-border);
    border-block-end: 0;
    background: var(--agora-surface);
    color: var(--agora-text-quiet);
  }
  .notice.blocked p {
    flex: 0 1 auto;
  }
`;
