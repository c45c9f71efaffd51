import type { Message } from '../../types/message.js';
import type { Localizer } from '../localize.js';
import { oneLine, safeFileName } from './hostile-text.js';

/** Characters; the whole description stands below the picture. */
const longest = 300;

/** What a picture shows, for those who do not see it: its description, else its file name. */
export const pictureName = ({ text, attachment }: Message, words: Localizer): string =>
  oneLine(text, longest) || safeFileName(attachment?.name ?? '') || words.term('picture');
