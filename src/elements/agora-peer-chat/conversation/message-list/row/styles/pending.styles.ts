/** In place of a picture, a file or the like while its code is loaded, in the same size. */
import { css } from 'lit';

export const pendingStyles = css`
  .pending {
    inline-size: max(16rem, 256px);
    max-inline-size: 100%;
    block-size: 1lh;
  }
  .pending.voice {
    block-size: max(2.25rem, 36px);
  }
  .pending.file,
  .pending.location,
  .pending.card {
    block-size: calc(0.75rem + 1lh + var(--agora-line-height) * var(--_agora-font-size-small));
  }
  .pending.lost {
    block-size: auto;
  }
  /* A picture reaches to the edge of its bubble; its caption is below, with the usual padding. */
  .bubble.full {
    padding: 0;
    overflow: clip;
  }
  .full > .content > .pending {
    inline-size: 17rem;
    block-size: auto;
    min-inline-size: 4rem;
    min-block-size: 3rem;
    max-block-size: 18rem;
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .full > .content > .lost,
  .full > .content > .caption {
    padding: calc(var(--agora-space) * 0.75) calc(var(--agora-space) * 1.5) calc(var(--agora-space) * 0.875);
  }
  .full > .quote {
    margin: calc(var(--agora-space) * 0.75);
    inline-size: auto;
  }
  .full > .mark {
    margin: 0 0.75em 0.5em;
  }
`;
