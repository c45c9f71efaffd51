/** What is in the middle of a box that has nothing else to show. */
import { css } from 'lit';

export const nothingStyles = css`
  .nothing {
    flex: 1;
    display: grid;
    place-content: center;
    place-items: center;
    gap: calc(var(--agora-space) * 1.5);
    padding: calc(var(--agora-space) * 2);
    color: var(--agora-text-quiet);
    text-align: center;
  }
`;
