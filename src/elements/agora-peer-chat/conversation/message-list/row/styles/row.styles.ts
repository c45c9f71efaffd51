/** All styles of a row. */
import { aroundStyles } from './around.styles.js';
import { bubbleStyles } from './bubble.styles.js';
import { contentStyles } from './content.styles.js';
import { statusStyles } from './status.styles.js';
import { voiceStyles } from './voice.styles.js';

export const rowStyles = [bubbleStyles, statusStyles, contentStyles, voiceStyles, aroundStyles];
