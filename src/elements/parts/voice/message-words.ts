/** How messages are announced to screen readers. */
import type { Message } from '../../../types/message.js';
import type { UserId } from '../../../types/people.js';
import type { Localizer } from '../../../ui/localize.js';
import { oneLine } from '../../../ui/text/hostile-text.js';
import { announcements } from '../../../ui/locales/en/announcements.js';
import { teach } from '../../../ui/words/vocabulary.js';
import type { MessageWords } from './announcer.js';

teach(announcements);

/** Maximum characters read out per message. */
const most = 300;

/** @param nameOf the name to announce for a user, already sanitised. */
export const messageWords = (words: Localizer, nameOf: (user: UserId, message: Message) => string): MessageWords => ({
  line: (message) =>
    words.term('saysMessage', {
      name: nameOf(message.from, message),
      text: oneLine(message.text, most) || words.term(`kind-${message.kind}`),
    }),
  sum: (last, count) => words.term('saysMany', { name: nameOf(last.from, last), count }),
});
