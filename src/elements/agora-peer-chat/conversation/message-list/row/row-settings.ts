/** What all rows of a list have in common. */
import type { Message } from '../../../../../types/message.js';
import type { Localizer } from '../../../../../ui/localize.js';
import type { MessageRenderers } from '../../../shell/renderers.js';

export interface RowSettings {
  readonly words: Localizer;
  readonly renderers: MessageRenderers;
  /** The name to show for a user, already made safe. */
  readonly nameOf: (user: string, message?: Message) => string;
  /** The app has not switched reactions on. */
  readonly noReactions?: boolean;
  /** Keys of long messages that are shown whole. */
  readonly whole: Set<string>;
}
