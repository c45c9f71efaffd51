/** Icons of menus and dialogs: they come with the first of these. */
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icons.js';

export const forwardIcon = (): TemplateResult => icon('m15 7 5 5-5 5M20 12h-9a7 7 0 0 0-7 7', true);
export const copyIcon = (): TemplateResult => icon('M9 9h11v11H9zM15 9V4H4v11h5');
export const undoIcon = (): TemplateResult => icon('M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3', true);
export const pinIcon = (): TemplateResult => icon('M9 3.5h6l-1 6 3 3.5H7l3-3.5zM12 13v7.5');
export const bellIcon = (): TemplateResult => icon('M6 10a6 6 0 0 1 12 0c0 6 2 7 2 7H4s2-1 2-7M10 20.5h4');
export const mutedIcon = (): TemplateResult =>
  icon('M6 10a6 6 0 0 1 9-5.2M18 10c0 6 2 7 2 7H8M6 10c0 6-2 7-2 7M10 20.5h4M4 4l16 16');
export const blockIcon = (): TemplateResult => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.6 5.6l12.8 12.8');
export const keyboardIcon = (): TemplateResult => icon('M3 6.5h18v11H3zM7 10v.1M12 10v.1M17 10v.1M8 14h8');
export const forthIcon = (): TemplateResult => icon('M9 5l7 7-7 7', true);
export const retryIcon = (): TemplateResult => icon('M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6');
