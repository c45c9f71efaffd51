/** Icons of files, pictures, sound and the like: they come with the first of these. */
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icons.js';

export const flagIcon = (): TemplateResult => icon('M5 21V4M5 4.5h13l-3 4.5 3 4.5H5');
export const downloadIcon = (): TemplateResult => icon('M12 4v11M7 10.5l5 5 5-5M4.5 20h15');
export const fileIcon = (): TemplateResult => icon('M6 3h8l5 5v13H6zM14 3v5h5');
export const playIcon = (): TemplateResult => icon('M8 5v14l11-7z');
export const pauseIcon = (): TemplateResult => icon('M8 5v14M16 5v14');
export const userIcon = (): TemplateResult =>
  icon('M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6');
export const clockIcon = (): TemplateResult => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2');
export const trashIcon = (): TemplateResult => icon('M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5.5M14 11v5.5');
