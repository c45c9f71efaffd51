/** Icons as templates, drawn on 24 x 24 with the colour of the text; always beside or under an accessible name. */
import { svg, html, type TemplateResult } from 'lit';

const icon = (path: string, directed = false): TemplateResult =>
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
  send: () => icon('M4 12 20 4.5 15 20l-3.5-6.5zM11.5 13.5 20 4.5', true),
  attach: () => icon('m20 11.5-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.3 8.3a1.6 1.6 0 0 1-2.3-2.3l7.4-7.4'),
  emoji: () => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14a4.2 4.2 0 0 0 7 0M9 9.5v.1M15 9.5v.1'),
  microphone: () => icon('M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21'),
  stop: () => icon('M7 7h10v10H7z'),
  close: () => icon('M6 6l12 12M18 6 6 18'),
  menu: () =>
    icon(
      'M12 4.9a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM12 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM12 17.9a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2z',
    ),
  clock: () => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2'),
  check: () => icon('m5 12.5 4.5 4.5L19 7.5'),
  doubleCheck: () => icon('m2.5 12.5 4 4 8.5-9M11 15l1.5 1.5 9-9'),
  warning: () => icon('M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.1'),
  retry: () => icon('M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6'),
  reply: () => icon('M9 7 4 12l5 5M4 12h9a7 7 0 0 1 7 7', true),
  forward: () => icon('m15 7 5 5-5 5M20 12h-9a7 7 0 0 0-7 7', true),
  copy: () => icon('M9 9h11v11H9zM15 9V4H4v11h5'),
  edit: () => icon('M4 20l1-4.5L16 4.5l3.5 3.5-11 11zM13.5 7l3.5 3.5'),
  trash: () => icon('M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5.5M14 11v5.5'),
  undo: () => icon('M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3', true),
  flag: () => icon('M5 21V4M5 4.5h13l-3 4.5 3 4.5H5'),
  search: () => icon('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20.5 20.5'),
  pin: () => icon('M9 3.5h6l-1 6 3 3.5H7l3-3.5zM12 13v7.5'),
  bell: () => icon('M6 10a6 6 0 0 1 12 0c0 6 2 7 2 7H4s2-1 2-7M10 20.5h4'),
  muted: () => icon('M6 10a6 6 0 0 1 9-5.2M18 10c0 6 2 7 2 7H8M6 10c0 6-2 7-2 7M10 20.5h4M4 4l16 16'),
  block: () => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.6 5.6l12.8 12.8'),
  download: () => icon('M12 4v11M7 10.5l5 5 5-5M4.5 20h15'),
  file: () => icon('M6 3h8l5 5v13H6zM14 3v5h5'),
  image: () => icon('M4 5h16v14H4zM4 16l4.5-4.5 4 4L16 12l4 4M9 9v.1'),
  play: () => icon('M7 4.5v15l12-7.5z'),
  pause: () => icon('M8 5v14M16 5v14'),
  user: () => icon('M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6'),
  plus: () => icon('M12 5v14M5 12h14'),
  down: () => icon('M12 5v14M5.5 12.5 12 19l6.5-6.5'),
  back: () => icon('M15 5l-7 7 7 7', true),
  eye: () =>
    icon('M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z'),
  eyeOff: () =>
    icon(
      'M4 4l16 16M9.9 5.8A9.6 9.6 0 0 1 12 5.5c6 0 9.500 6.500 9.500 6.500a16 16 0 0 1-2.900 3.600M6.300 7.700A16 16 0 0 0 2.500 12S6 18.500 12 18.500a9 9 0 0 0 4-.9M9.900 9.900a3 3 0 0 0 4.200 4.200',
    ),
} as const;

export type IconName = keyof typeof icons;
