/**
 * Icons as templates, on a 24 x 24 grid in the text colour, always with an accessible name. Only those that the connection
 * and the widget's panel need; the others are in `elements/parts/icons`.
 */
import { svg, html, type TemplateResult } from 'lit';

export const icon = (path: string, directed = false): TemplateResult =>
  html`<svg
    class="icon ${directed ? 'directed' : ''}"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${svg`<path d=${path}></path>`}
  </svg>`;

export const closeIcon = (): TemplateResult => icon('M6 6l12 12M18 6 6 18');
export const warningIcon = (): TemplateResult => icon('M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.1');
