/** The types of the texts: the English texts define the terms and their placeholders. */
import type { attachments } from '../locales/en/attachments.js';
import type { banner } from '../locales/en/banner.js';
import type { chat } from '../locales/en/chat.js';
import type { chats } from '../locales/en/chats.js';
import type { content } from '../locales/en/content.js';
import type { conversation } from '../locales/en/conversation.js';
import type { conversations } from '../locales/en/conversations.js';
import type { earlyErrors } from '../locales/en/early-errors.js';
import type { early } from '../locales/en/early.js';
import type { emojiPicker } from '../locales/en/emoji-picker.js';
import type { errors } from '../locales/en/errors.js';
import type { hints } from '../locales/en/hints.js';
import type { kinds } from '../locales/en/kinds.js';
import type { log } from '../locales/en/log.js';
import type { logFrame } from '../locales/en/log-frame.js';
import type { login } from '../locales/en/login.js';
import type { overlays } from '../locales/en/overlays.js';
import type { notices } from '../locales/en/notices.js';
import type { searchWords } from '../locales/en/search.js';
import type { shared } from '../locales/en/shared.js';
import type { statuses } from '../locales/en/statuses.js';
import type { voiceNote } from '../locales/en/voice-note.js';
import type { widget } from '../locales/en/widget.js';
import type { Forms } from './forms.js';
import type { announcements } from '../locales/en/announcements.js';

export type { Forms } from './forms.js';

/** All our texts in English; one group per part of the package. */
interface English
  extends
    Group<typeof attachments>,
    Group<typeof banner>,
    Group<typeof chat>,
    Group<typeof chats>,
    Group<typeof content>,
    Group<typeof conversation>,
    Group<typeof conversations>,
    Group<typeof early>,
    Group<typeof earlyErrors>,
    Group<typeof emojiPicker>,
    Group<typeof errors>,
    Group<typeof hints>,
    Group<typeof kinds>,
    Group<typeof log>,
    Group<typeof logFrame>,
    Group<typeof login>,
    Group<typeof overlays>,
    Group<typeof notices>,
    Group<typeof searchWords>,
    Group<typeof shared>,
    Group<typeof statuses>,
    Group<typeof voiceNote>,
    Group<typeof widget>,
    Group<typeof announcements> {}
type Group<T> = T;

/** The name of a text. */
export type Term = keyof English;

/**
 * Texts of one language, by term. Placeholders such as `{name}` may appear in any order. A text with a count may have the
 * plural forms of its language: `{ one: '{count} Nachricht', other: '{count} Nachrichten' }`.
 */
export type Words = { readonly [K in Term]?: 'count' extends Holes<K> ? string | Forms : string };

type TextOf<E> = E extends string ? E : E[keyof E];
type HolesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | HolesIn<Rest> : never;
/** The placeholders of a term. */
type Holes<K extends Term> = HolesIn<TextOf<English[K]>>;

/** Terms without placeholders. */
export type PlainTerm = { [K in Term]: [Holes<K>] extends [never] ? K : never }[Term];

export type FilledBy<K extends Term, Value> = [Holes<K>] extends [never]
  ? readonly []
  : readonly [filling: { readonly [Name in Holes<K>]: Name extends 'count' ? number : Value }];
