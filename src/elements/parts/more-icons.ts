/** The icons of `icons`, plus those that only a list or a conversation needs. */
import { icon, icons as first } from '../../ui/icons.js';

export const icons = {
  ...first,
  menu: () =>
    icon(
      'M12 4.9a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM12 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM12 17.9a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2z',
    ),
  clock: () => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2'),
  retry: () => icon('M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6'),
  reply: () => icon('M9 7 4 12l5 5M4 12h9a7 7 0 0 1 7 7', true),
  edit: () => icon('M4 20l1-4.5L16 4.5l3.5 3.5-11 11zM13.5 7l3.5 3.5'),
  trash: () => icon('M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5.5M14 11v5.5'),
  flag: () => icon('M5 21V4M5 4.5h13l-3 4.5 3 4.5H5'),
  download: () => icon('M12 4v11M7 10.5l5 5 5-5M4.5 20h15'),
  file: () => icon('M6 3h8l5 5v13H6zM14 3v5h5'),
  play: () => icon('M8 5v14l11-7z'),
  pause: () => icon('M8 5v14M16 5v14'),
  user: () => icon('M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6'),
  down: () => icon('M12 5v14M5.5 12.5 12 19l6.5-6.5'),
} as const;
