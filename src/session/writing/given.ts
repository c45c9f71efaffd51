/**
 * Checks of values that a page passes in. A useless value is refused before anything is done with it, in words that say
 * what was expected; the types say the same to those who compile.
 */
import { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import type { Message } from '../../types/message.js';
import type { Profile, UserId } from '../../types/people.js';
import type { EmojiHabits } from '../../types/session.js';
import type { Draft } from './compose.js';
import { isEmojiHabits } from '../kernel/known-shapes.js';
import { isBlob, listOf, optional, recordOf, hasFields, type Check } from '../kernel/checks.js';
import { isId, isNumber, isRecord, isText, isTruth } from '../kernel/shape.js';

type Take = (value: unknown) => unknown;

const itself: Take = (value) => value;
/** What was checked must be what is used: a getter or proxy of the page may answer differently the next time. */
const copy: Take = (value) => (isRecord(value) ? { ...value } : value);
const copies: Take = (value) => {
  if (Array.isArray(value)) return value.map(copy);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copy(one)])) : value;
};

/** @throws ChatError `bad-config` */
const given =
  <T>(check: Check, what: string, take = itself) =>
  (value: unknown): T => {
    try {
      const taken = take(value);
      if (check(taken)) return taken as T;
    } catch {
      // A getter of the page threw.
    }
    throw new ChatError('bad-config', `This needs ${what}, but got something else.`);
  };

const isFile: Check = (value) => isBlob(value) && isText((value as File).name) && isText((value as File).type);
const isMessage = hasFields({
  key: isId,
  id: (id) => id === null || isId(id),
  peer: isText,
  from: isText,
  kind: isText,
  text: isText,
  outgoing: isTruth,
});
const isComposed = hasFields({
  text: optional(isText),
  file: optional(isFile),
  quote: optional(isMessage),
  custom: optional(hasFields({ event: isText, data: recordOf(isText) })),
  ext: optional(recordOf(isText)),
  fileLimit: optional(isNumber),
  duration: optional(isNumber),
  width: optional(isNumber),
  height: optional(isNumber),
});
const isDraft: Check = (value) => isComposed(value) && !((value as Draft).file && (value as Draft).custom);
const isProfile = hasFields({ name: optional(isText), picture: optional(isText) });

export const givenText = given<string>(isText, 'a text');
export const givenUser = given<UserId>(isId, 'a user id');
export const givenUsers = given<readonly UserId[]>(listOf(isId), 'a list of user ids');
export const givenMessage = given<Message>(isMessage, 'a message as it is in the state');
export const givenDraft = given<string | Draft>(
  (value) => isText(value) || isDraft(value),
  'a text, or an object with a text, a file or a custom message, and texts in `ext`',
  copy,
);
export const givenDrafts = given<readonly Draft[]>(listOf(isDraft), 'a list of objects with a text or a file', copies);
export const givenHabits = given<EmojiHabits>(isEmojiHabits, 'a tone from 0 to 5 and a list of emoji', copy);
export const givenProfile = given<Profile>(isProfile, 'an object with a name or a picture', copy);
export const givenProfiles = given<Readonly<Record<string, Profile>>>(
  (value) => isRecord(value) && Object.values(value).every(isProfile),
  'an object with a profile for each user id',
  copies,
);
export const givenListener = given<(event: ChatEvent) => void>((value) => typeof value === 'function', 'a function');
