/** What all rows of a list share. */
import type { Message } from '../../../../../types/message.js';
import type { Localizer } from '../../../../../ui/localize.js';
import type { MessageRenderers } from '../../../shell/renderers.js';

export interface RowSettings {
  readonly words: Localizer;
  readonly renderers: MessageRenderers;
  /** The name to display for a user, already sanitised. */
  readonly nameOf: (user: string, message?: Message) => string;
  /** The app has no reactions service. */
  readonly noReactions?: boolean;
  /** Keys of long messages that are shown in full. */
  readonly whole: Set<string>;
}
