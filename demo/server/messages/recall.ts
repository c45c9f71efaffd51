/** Recalling a message: removed from history and queues, and all devices that may show it are notified. */
import type { Hub } from '../hub.ts';
import { timeOfId } from '../store/ids.ts';
import { forwarded, type Incoming, type Outcome } from './incoming.ts';
import { refusals } from './refusals.ts';

export const acceptRecall = (hub: Hub, incoming: Incoming): Outcome => {
  const { from, to, resource, body } = incoming;
  const { recallWithin } = hub.settings;
  if (recallWithin === 0) return refusals.recallOff;
  const message = hub.store.messages.get(body.ackMessageId);
  if (!message || message.receiver !== to) return refusals.noMessage;
  if (message.sender !== from) return refusals.notYours;
  const serverId = hub.store.nextId();
  // Repeated after a lost acknowledgement: already done, and not too late.
  if (message.recalled) return { serverId };
  if (Date.now() - timeOfId(message.id) > recallWithin) return refusals.recallTooLate;
  hub.store.messages.mark(message.id, 'recalled');
  hub.withdraw(to, from, message.id);
  hub.withdraw(from, to, message.id);
  const view = hub.store.conversations.get(to, from);
  if (to !== from && !message.read && message.id > view.readUntil) hub.store.conversations.oneRead(to, from);
  const meta = { ...forwarded(incoming, serverId, hub.jid(from, resource), timeOfId(serverId)), to: hub.jid(to) };
  if (to !== from) hub.deliver({ to, queue: from, meta });
  hub.deliver({ to: from, queue: to, meta, exceptResource: resource });
  return { serverId };
};
