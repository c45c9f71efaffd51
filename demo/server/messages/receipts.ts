/** Receipts: delivered, read, and "the whole conversation was read". */
import type { Hub } from '../hub.ts';
import { timeOfId } from '../store/ids.ts';
import { forwarded, type Incoming, type Outcome } from './incoming.ts';

const forward = (hub: Hub, incoming: Incoming, serverId: bigint, onlineOnly = false): void => {
  const { from, resource, to } = incoming;
  const meta = { ...forwarded(incoming, serverId, hub.jid(from, resource), timeOfId(serverId)), to: hub.jid(to) };
  hub.deliver({ to, queue: from, meta, onlineOnly });
};

/** A receipt is forwarded once, and only from the receiver of the message to its sender. */
const acceptReceipt = (hub: Hub, incoming: Incoming, what: 'delivered' | 'read'): Outcome => {
  const { from, to } = incoming;
  const serverId = hub.store.nextId();
  const message = hub.store.messages.get(incoming.body.ackMessageId);
  if (!message) {
    // The message was for online users only, such as typing: so is the receipt.
    forward(hub, incoming, serverId, true);
    return { serverId };
  }
  const ours = message.receiver === from && message.sender === to && from !== to;
  if (!ours || !hub.store.messages.mark(message.id, what)) return { serverId };
  const conversation = hub.store.conversations.get(from, to);
  if (what === 'read' && message.id > conversation.readUntil) hub.store.conversations.oneRead(from, to);
  forward(hub, incoming, serverId);
  return { serverId };
};

export const acceptDelivered = (hub: Hub, incoming: Incoming): Outcome => acceptReceipt(hub, incoming, 'delivered');
export const acceptRead = (hub: Hub, incoming: Incoming): Outcome => acceptReceipt(hub, incoming, 'read');

/** Also sent to the reader's other devices, so that their unread counts agree. */
export const acceptConversationRead = (hub: Hub, incoming: Incoming): Outcome => {
  const { from, to, resource } = incoming;
  const serverId = hub.store.nextId();
  hub.store.conversations.read(from, to, serverId);
  if (from !== to) forward(hub, incoming, serverId);
  const meta = { ...forwarded(incoming, serverId, hub.jid(from, resource), timeOfId(serverId)), to: hub.jid(to) };
  hub.deliver({ to: from, queue: to, meta, exceptResource: resource });
  return { serverId };
};
