/** Icons that a list or a conversation needs as soon as it is there. */
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icons.js';

export const menuIcon = (): TemplateResult =>
  icon(
    'M12 4.9a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM12 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM12 17.9a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2z',
  );
export const chatIcon = (): TemplateResult =>
  icon('M21 11.5a8.5 8 0 0 1-12.3 7.2L3.5 20.5l1.6-4.6A8 8 0 0 1 4 11.5a8.5 8 0 0 1 17 0z');
export const penIcon = (): TemplateResult => icon('M12 20h8M4 20l1-4.5L16 4.500l3.500 3.500-11 11z');
export const searchIcon = (): TemplateResult =>
  icon('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20.5 20.5');
export const backIcon = (): TemplateResult => icon('M15 5l-7 7 7 7', true);
export const replyIcon = (): TemplateResult => icon('M9 7 4 12l5 5M4 12h9a7 7 0 0 1 7 7', true);
export const editIcon = (): TemplateResult => icon('M4 20l1-4.5L16 4.5l3.5 3.5-11 11zM13.5 7l3.5 3.5');
export const upIcon = (): TemplateResult => icon('M6 15l6-6 6 6');
export const belowIcon = (): TemplateResult => icon('M6 9l6 6 6-6');
export const downIcon = (): TemplateResult => icon('M12 5v14M5.5 12.5 12 19l6.5-6.5');
