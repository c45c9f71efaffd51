import type { Message } from '../../types/message.js';
import type { Localizer } from '../localize.js';
import { oneLine, safeFileName } from './hostile-text.js';

/** Maximum characters; the full description is below the picture. */
const longest = 300;

/** The accessible name of a picture: its description, or else its file name. */
export const pictureName = ({ text, attachment }: Message, words: Localizer): string =>
  oneLine(text, longest) || safeFileName(attachment?.name ?? '') || words.term('picture');
