/**
 * The shapes of stored data and of messages between tabs, field by field. Pure; callers ignore what is not understood.
 */
import { messageKinds } from '../../types/kind-policy.js';
import type { Message, MessageStatus } from '../../types/message.js';
import type { EmojiHabits } from '../../types/session.js';
import type { Outgoing } from './client-port.js';
import { isOneEmoji } from './one-emoji.js';
import { isBlob, isOneOf, listOf, optional, recordOf, hasFields, type Check } from './checks.js';
import { isId, isNumber, isOfThisVersion, isRecord, isText, isTime, isTruth } from './shape.js';
import type { KeptConversation, OutboxEntry, PlainError } from './storage-port.js';

/** Complete, because the compiler demands every status. */
const statuses: Readonly<Record<MessageStatus, true>> = {
  sending: true,
  sent: true,
  delivered: true,
  read: true,
  failed: true,
  received: true,
};
const isKind = isOneOf(...messageKinds);
const optionalText = optional(isText);
const optionalNumber = optional(isNumber);

export const isAttachment = hasFields({
  url: isText,
  name: isText,
  size: isNumber,
  thumbnailUrl: optionalText,
  type: optionalText,
  secret: optionalText,
  width: optionalNumber,
  height: optionalNumber,
  duration: optionalNumber,
});
export const isReaction = hasFields({ emoji: isText, count: isNumber, mine: isTruth, users: listOf(isText) });
export const isContact = hasFields({ user: isId, remark: optionalText });

const content: Readonly<Record<string, Check>> = {
  key: isId,
  to: isId,
  kind: isKind,
  text: isText,
  quote: optional(hasFields({ id: isText, sender: isText, preview: isText, kind: isKind })),
  attachment: optional(isAttachment),
  custom: optional(hasFields({ event: isText, data: recordOf(isText) })),
  sender: optional(hasFields({ name: optionalText, picture: optionalText })),
  ext: optional(recordOf(isText)),
};
const isWholeOutgoing = hasFields(content);
export const isOutgoing = (value: unknown): value is Outgoing => isWholeOutgoing(value);
const isWholeMessage = hasFields({
  ...content,
  id: (id) => id === null || isId(id),
  from: isId,
  peer: isId,
  outgoing: isTruth,
  time: isTime,
  status: isOneOf(...Object.keys(statuses)),
  // An error loses its class in a store or between tabs, and is transferred beside the message.
  error: isOneOf(undefined),
  edited: optional(isTime),
  recalled: optional(isTruth),
  reactions: optional(listOf(isReaction)),
  progress: optionalNumber,
});
export const isMessage = (value: unknown): value is Message => isWholeMessage(value);
/** A message that the server has confirmed. */
export const isKeptMessage = (value: unknown): value is Message & { id: string } =>
  isMessage(value) && value.id !== null;

const isWholeError = hasFields({ code: isId, message: isText, retryable: isTruth });
export const isPlainError = (value: unknown): value is PlainError => isWholeError(value);

const isWholeEntry = hasFields({
  outgoing: isOutgoing,
  file: optional(
    hasFields({
      blob: isBlob,
      name: isText,
      width: optionalNumber,
      height: optionalNumber,
      duration: optionalNumber,
    }),
  ),
  order: isTime,
  triedBy: optionalText,
  failed: optional(isPlainError),
});
export const isOutboxEntry = (value: unknown): value is OutboxEntry => isOfThisVersion(value) && isWholeEntry(value);

const isPosition = hasFields({ time: isTime, id: isId });
const isCounted = hasFields({ time: isTime, id: (id) => id === null || isId(id) });

/** Reads each field that is understood; an invalid field does not discard the others. */
export const readConversation = (value: unknown): KeptConversation | undefined => {
  if (!isRecord(value) || !isId(value['peer'])) return undefined;
  const { last, unread, pinned, muted, draft, readUpTo, countedUpTo, syncedUpTo } = value;
  const taken = {
    ...(isKeptMessage(last) && { last }),
    ...(isTruth(pinned) && { pinned }),
    ...(isTruth(muted) && { muted }),
    ...(isText(draft) && { draft }),
    ...(isTime(readUpTo) && { readUpTo }),
    ...(isCounted(countedUpTo) && { countedUpTo }),
    ...(isPosition(syncedUpTo) && { syncedUpTo }),
  } as Partial<KeptConversation>;
  const isCount = Number.isSafeInteger(unread) && (unread as number) >= 0;
  return { ...taken, peer: value['peer'] as string, unread: isCount ? (unread as number) : 0 };
};

const isWholeHabits = hasFields({ tone: isOneOf(0, 1, 2, 3, 4, 5), recent: listOf(isOneEmoji) });
export const isEmojiHabits = (value: unknown): value is EmojiHabits => isWholeHabits(value);
