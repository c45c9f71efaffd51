/** The styles of all rows; those of pictures, files and the like come with their code. */
import { aroundStyles } from './around.styles.js';
import { bubbleStyles } from './bubble.styles.js';
import { quoteStyles } from './quote.styles.js';
import { statusStyles } from './status.styles.js';
import { pendingStyles } from './pending.styles.js';

export const rowStyles = [bubbleStyles, statusStyles, quoteStyles, pendingStyles, aroundStyles];
