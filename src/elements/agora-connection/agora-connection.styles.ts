import { css } from 'lit';

export const connectionStyles = css`
  /* What it wraps belongs to the page and keeps the page's looks. */
  :host {
    color: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    text-align: inherit;
  }
  .banner,
  .setup-hint {
    color: var(--agora-text);
    font-family: var(--agora-font);
    line-height: var(--agora-line-height);
    text-align: start;
  }
`;
