/** The styles of a conversation. */
import type { CSSResult } from 'lit';
import { partStyles } from '../../parts/parts.styles.js';
import { composerStyles } from './composer/composer.styles.js';
import { conversationStyles } from './conversation.styles.js';
import { headerStyles } from './header/header.styles.js';
import { messageListStyles } from './message-list/message-list.styles.js';
import { rowStyles } from './message-list/row/styles/row.styles.js';

/** In addition to the shell's styles. */
export const bodyStyles: readonly CSSResult[] = [
  partStyles,
  headerStyles,
  conversationStyles,
  messageListStyles,
  rowStyles,
  composerStyles,
].flat();
