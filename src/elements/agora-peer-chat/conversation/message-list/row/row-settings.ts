/** What all rows of a list share. */
import type { TemplateResult } from 'lit';
import type { Message } from '../../../../../types/message.js';
import type { Localizer } from '../../../../../ui/localize.js';
import type { MessageRenderers } from '../../../shell/renderers.js';

/** Draws the content of all kinds of messages but texts. */
export interface ContentDrawer {
  draw(message: Message, words: Localizer): TemplateResult | Node;
}

export interface RowSettings {
  readonly words: Localizer;
  readonly renderers: MessageRenderers;
  readonly content: ContentDrawer;
  /** The name to display for a user, already sanitised. */
  readonly nameOf: (user: string, message?: Message) => string;
  /** The app has no reactions service. */
  readonly noReactions?: boolean;
  /** Keys of long messages that are shown in full. */
  readonly whole: Set<string>;
}
