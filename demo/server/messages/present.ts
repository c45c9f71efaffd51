/** A stored message as it is sent later than live, with its later changes. */
import type { Hub } from '../hub.ts';
import { timeOfId } from '../store/ids.ts';
import type { StoredMessage } from '../store/messages.ts';
import * as codec from '../wire/codec.ts';
import { withBodyMeta } from '../wire/fields.ts';
import { Namespace } from '../wire/types.ts';
import { editInfo } from './edit.ts';

/** Whether it was read or delivered, edited, and what services add; the SDK reads it from `MessageBody.meta`. */
export const whatBecameOf = (hub: Hub, message: StoredMessage, viewer: string): Record<string, unknown> => {
  const { readUntil } = hub.store.conversations.get(message.receiver, message.sender);
  const isRead = message.read || message.id <= readUntil;
  const edited = message.edits > 0 ? editInfo(message, message.edits, message.editedAt) : {};
  const added = hub.messageDecorators.map((decorate) => decorate(message, viewer));
  return Object.assign({ isRead, isDelivered: isRead || message.delivered }, edited, ...added) as Record<
    string,
    unknown
  >;
};

/** An encoded `Meta`, as used in history. */
export const historyMeta = (hub: Hub, message: StoredMessage, viewer: string): Uint8Array =>
  codec.meta.encode({
    id: message.id,
    from: hub.jid(message.sender, message.resource),
    to: hub.jid(message.receiver),
    timestamp: BigInt(timeOfId(message.id)),
    ns: Namespace.CHAT,
    payload: withBodyMeta(message.body, whatBecameOf(hub, message, viewer)),
  });
