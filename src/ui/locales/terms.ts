/** The types of the texts: the English texts define the terms and their placeholders. */
import type { attachments } from './en/attachments.js';
import type { banner } from './en/banner.js';
import type { chat } from './en/chat.js';
import type { chats } from './en/chats.js';
import type { content } from './en/content.js';
import type { conversation } from './en/conversation.js';
import type { conversations } from './en/conversations.js';
import type { earlyErrors } from './en/early-errors.js';
import type { early } from './en/early.js';
import type { emojiPicker } from './en/emoji-picker.js';
import type { errors } from './en/errors.js';
import type { hints } from './en/hints.js';
import type { kinds } from './en/kinds.js';
import type { log } from './en/log.js';
import type { logFrame } from './en/log-frame.js';
import type { login } from './en/login.js';
import type { overlays } from './en/overlays.js';
import type { notices } from './en/notices.js';
import type { searchWords } from './en/search.js';
import type { shared } from './en/shared.js';
import type { statuses } from './en/statuses.js';
import type { voiceNote } from './en/voice-note.js';
import type { widget } from './en/widget.js';
import type { Forms } from './forms.js';
import type { announcements } from './en/announcements.js';

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
