/** Dispatches what a device sends by kind. Everything gets an outcome, because the SDK waits for one. */
import type { Hub } from '../hub.ts';
import * as codec from '../wire/codec.ts';
import { BodyType, Namespace, type Meta } from '../wire/types.ts';
import { acceptEdit } from './edit.ts';
import type { Incoming, Outcome } from './incoming.ts';
import { acceptMessage } from './message.ts';
import { acceptRecall } from './recall.ts';
import { acceptConversationRead, acceptDelivered, acceptRead } from './receipts.ts';
import { refusals } from './refusals.ts';

const kinds: Readonly<Record<number, (hub: Hub, incoming: Incoming) => Outcome>> = {
  [BodyType.CHAT]: acceptMessage,
  [BodyType.READ]: acceptRead,
  [BodyType.DELIVERED]: acceptDelivered,
  [BodyType.CHANNEL]: acceptConversationRead,
  [BodyType.RECALL]: acceptRecall,
  [BodyType.EDIT]: acceptEdit,
  [BodyType.GROUP]: () => refusals.noGroup,
  [BodyType.ROOM]: () => refusals.noGroup,
};

/** @throws Error if the payload cannot be read. */
export const receive = (hub: Hub, sender: { user: string; resource: string }, meta: Meta): Outcome => {
  if (meta.ns !== Namespace.CHAT) return refusals.unknownKind;
  const body = codec.messageBody.decode(meta.payload);
  const to = meta.to?.name.toLowerCase() ?? '';
  const incoming: Incoming = {
    from: sender.user,
    resource: sender.resource,
    to,
    ...(meta.to?.clientResource ? { toResource: meta.to.clientResource } : {}),
    meta,
    body,
  };
  const fault = hub.faults.take('refuseSend', sender.user);
  if (fault) return { code: fault.code, reason: fault.reason ?? '' };
  if (!hub.store.users.has(to)) return refusals.unknownUser(meta.to?.name ?? '');
  return (kinds[body.type] ?? (() => refusals.unknownKind))(hub, incoming);
};
