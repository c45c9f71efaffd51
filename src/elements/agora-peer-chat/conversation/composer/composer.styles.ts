/** Styles of temporary parts of the composer. */
import { css } from 'lit';

export const composerStyles = css`
  .composer-box > .error {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    padding: calc(var(--agora-space) * 0.75) var(--agora-space) 0 calc(var(--agora-space) * 2);
  }
  .composer-box > .error > p {
    flex: 1;
    margin: 0;
    /* Hundreds of files may be refused at once. */
    max-block-size: 4rem;
    overflow: auto;
  }
  .about {
    display: flex;
    align-items: center;
    gap: var(--agora-space);
    margin: calc(var(--agora-space) * 1.25) var(--agora-space) 0 calc(var(--agora-space) * 2);
    padding-inline-start: var(--agora-space);
    border-inline-start: 3px solid var(--_agora-accent-text);
    font-size: var(--_agora-font-size-small);
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
`;
