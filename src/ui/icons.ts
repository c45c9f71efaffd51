/**
 * Icons as templates, on a 24 x 24 grid in the text colour, always with an accessible name. Only those needed before
 * sign-in; the others are in `elements/parts/more-icons`.
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

export const icons = {
  send: () => icon('M12 19V5M6 11l6-6 6 6'),
  emoji: () => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14a4.2 4.2 0 0 0 7 0M9 9.5v.1M15 9.5v.1'),
  chat: () => icon('M21 11.5a8.5 8 0 0 1-12.3 7.2L3.5 20.5l1.6-4.6A8 8 0 0 1 4 11.5a8.5 8 0 0 1 17 0z'),
  pen: () => icon('M12 20h8M4 20l1-4.5L16 4.500l3.500 3.500-11 11z'),
  search: () => icon('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20.5 20.5'),
  microphone: () => icon('M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21'),
  close: () => icon('M6 6l12 12M18 6 6 18'),
  check: () => icon('m5 12.5 4.5 4.5L19 7.5'),
  warning: () => icon('M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.1'),
  plus: () => icon('M12 5v14M5 12h14'),
  back: () => icon('M15 5l-7 7 7 7', true),
  larger: () => icon('M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7'),
  smaller: () => icon('M20 10h-6V4M14 10l6.500-6.500M4 14h6v6M10 14l-6.500 6.500'),
  eye: () =>
    icon('M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z'),
  eyeOff: () =>
    icon(
      'M4 4l16 16M9.9 5.8A9.6 9.6 0 0 1 12 5.5c6 0 9.500 6.500 9.500 6.500a16 16 0 0 1-2.900 3.600M6.300 7.700A16 16 0 0 0 2.500 12S6 18.500 12 18.500a9 9 0 0 0 4-.9M9.900 9.900a3 3 0 0 0 4.200 4.200',
    ),
} as const;
