/** The styles of a conversation: those that it begins with, and those that come with what is loaded on first use. */
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

export class BodyStyles {
  readonly #onMore: () => void;
  #all = bodyStyles;

  /** @param onMore more styles have been added */
  constructor(onMore: () => void) {
    this.#onMore = onMore;
  }

  get all(): readonly CSSResult[] {
    return this.#all;
  }

  readonly add = (styles: readonly CSSResult[]): void => {
    const more = styles.filter((style) => !this.#all.includes(style));
    if (more.length === 0) return;
    this.#all = [...this.#all, ...more];
    this.#onMore();
  };
}
