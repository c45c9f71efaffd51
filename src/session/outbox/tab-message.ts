/**
 * Messages between tabs, and how they are read. Another tab may run another version of this package: fields that are
 * not understood are ignored and never taken for something else.
 */
import type { ChatEvent } from '../../types/event.js';
import type { UserId } from '../../types/people.js';
import { isAttachment, isContact, isMessage, isPlainError, isReaction } from '../kernel/known-shapes.js';
import { isOneOf, listOf, optional, hasFields, type Check } from '../kernel/checks.js';
import { isId, isNumber, isOfThisVersion, isRecord, isText, isTime, isTruth } from '../kernel/shape.js';
import type { PlainError } from '../kernel/storage-port.js';
import { fromPlainError, plainError } from '../writing/compose.js';

export type TabMessage =
  | { readonly kind: 'event'; readonly event: ChatEvent; readonly error?: PlainError }
  /** Something was stored for a peer; `online`: whether its writer is connected. */
  | { readonly kind: 'outbox'; readonly peer: UserId; readonly online: boolean }
  | { readonly kind: 'signed-out' };

const shapes: ReadonlyMap<string, Check> = new Map<ChatEvent['type'], Check>([
  ['sending', hasFields({ message: isMessage })],
  ['sent', hasFields({ peer: isId, key: isId, id: isId, time: isTime })],
  ['failed', hasFields({ peer: isId, key: isId })],
  ['discarded', hasFields({ peer: isId, key: isId })],
  ['edited', hasFields({ peer: isId, id: isId, text: isText, time: isTime })],
  ['recalled', hasFields({ peer: isId, id: isId })],
  ['removed', hasFields({ peer: isId, ids: listOf(isText) })],
  ['reactions', hasFields({ peer: isId, id: isId, reactions: listOf(isReaction) })],
  ['draft', hasFields({ peer: isId, text: isText })],
  ['conversation-marked', hasFields({ peer: isId, pinned: optional(isTruth), muted: optional(isTruth) })],
  ['conversation-removed', hasFields({ peer: isId })],
  ['conversation-read', hasFields({ peer: isId, byMe: isOneOf(true), time: isTime })],
  ['blocklist', hasFields({ users: listOf(isId) })],
  ['contacts', hasFields({ contacts: listOf(isContact) })],
  ['contact-removed', hasFields({ user: isId })],
  ['contact-request-closed', hasFields({ user: isId })],
  ['progress', hasFields({ peer: isId, key: isId, progress: optional(isNumber), attachment: isAttachment })],
]);

/** Whether only one tab causes this event, so that the others have to be told. */
export const isShared = (event: ChatEvent): boolean => {
  if (event.type === 'conversation-read') return event.byMe;
  if (event.type === 'progress') return event.attachment !== undefined;
  return shapes.has(event.type);
};

/** An error loses its class between tabs, so its fields are sent. */
export const toTabMessage = (event: ChatEvent): TabMessage => {
  if (event.type === 'failed') {
    return { kind: 'event', event: { ...event, error: undefined as never }, error: plainError(event.error) };
  }
  if (event.type === 'sending' && event.message.error) {
    const { error, ...message } = event.message;
    return { kind: 'event', event: { ...event, message: message }, error: plainError(error) };
  }
  return { kind: 'event', event };
};

const withError = (event: ChatEvent, plain: PlainError | undefined): ChatEvent => {
  if (!plain) return event;
  const error = fromPlainError(plain);
  if (event.type === 'failed') return { ...event, error };
  return event.type === 'sending' ? { ...event, message: { ...event.message, error } } : event;
};

/** The event with its error as a ChatError again, if it is one that tabs exchange. */
const readEvent = (event: unknown, error: unknown): ChatEvent | undefined => {
  const type: unknown = isRecord(event) && event['type'];
  if (!isText(type) || !shapes.get(type)?.(event)) return undefined;
  if (type === 'failed' ? !isPlainError(error) : !optional(isPlainError)(error)) return undefined;
  return withError(event as ChatEvent, error as PlainError | undefined);
};

/** @returns `undefined` for what this version does not understand. */
export const readTabMessage = (data: unknown): TabMessage | undefined => {
  if (!isOfThisVersion(data)) return undefined;
  const { kind, peer, online } = data;
  if (kind === 'event') {
    const event = readEvent(data['event'], data['error']);
    return event && { kind, event };
  }
  if (kind === 'outbox') return isText(peer) && typeof online === 'boolean' ? { kind, peer, online } : undefined;
  return kind === 'signed-out' ? { kind } : undefined;
};
