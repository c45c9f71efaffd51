/** Icons that are seen before a sign-in, next to those of `ui/icons`. */
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icons.js';

export const sendIcon = (): TemplateResult => icon('M12 19V5M6 11l6-6 6 6');
export const emojiIcon = (): TemplateResult =>
  icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14a4.2 4.2 0 0 0 7 0M9 9.5v.1M15 9.5v.1');
export const microphoneIcon = (): TemplateResult =>
  icon('M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21');
export const checkIcon = (): TemplateResult => icon('m5 12.5 4.5 4.5L19 7.5');
export const plusIcon = (): TemplateResult => icon('M12 5v14M5 12h14');
export const eyeIcon = (): TemplateResult =>
  icon('M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z');
export const eyeOffIcon = (): TemplateResult =>
  icon(
    'M4 4l16 16M9.9 5.8A9.6 9.6 0 0 1 12 5.5c6 0 9.500 6.500 9.500 6.500a16 16 0 0 1-2.900 3.600M6.300 7.700A16 16 0 0 0 2.500 12S6 18.500 12 18.500a9 9 0 0 0 4-.9M9.900 9.900a3 3 0 0 0 4.200 4.200',
  );
