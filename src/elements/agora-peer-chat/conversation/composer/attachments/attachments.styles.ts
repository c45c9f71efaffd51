/** Styles of attached files that are not sent yet. */
import { css } from 'lit';

export const attachmentStyles = css`
  .staged {
    display: grid;
    gap: calc(var(--agora-space) * 0.5);
    margin: 0;
    padding: calc(var(--agora-space) * 1.25) var(--agora-space) 0 calc(var(--agora-space) * 1.5);
    list-style: none;
    /* The field and the messages stay in sight, however many files there are. */
    max-block-size: min(25vh, 9rem);
    overflow: auto;
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
    font-size: var(--_agora-font-size-small);
  }
  .staged input {
    flex: 1 1 10rem;
    inline-size: auto;
  }
`;
