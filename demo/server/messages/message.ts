/** A message: checked, stored once however often it arrives, and put into the queues of all devices concerned. */
import type { Hub } from '../hub.ts';
import { timeOfId } from '../store/ids.ts';
import { ContentType, Route } from '../wire/types.ts';
import { forwarded, type Incoming, type Outcome } from './incoming.ts';
import { refusals } from './refusals.ts';

/** Stored ids are signed in SQLite; a client's id may use all 64 bits, so it is stored as text. */
const clientIdOf = ({ meta }: Incoming): string => meta.id.toString();

export const acceptMessage = (hub: Hub, incoming: Incoming): Outcome => {
  const { from, to, meta } = incoming;
  const onlineOnly = meta.routetype === Route.ONLINE;
  // Before all checks: a repeat of an accepted message is accepted, whatever has changed since.
  const known = onlineOnly ? undefined : hub.store.messages.idOf(from, clientIdOf(incoming), to);
  const twice = known !== undefined && hub.faults.take('noDedupe', from) !== undefined;
  if (known !== undefined && !twice) return { serverId: known };
  if (meta.payload.length > hub.settings.largestMessage) return refusals.tooLarge;
  for (const check of hub.sendChecks) {
    const refusal = check(incoming);
    if (refusal) return refusal;
  }
  const serverId = hub.store.nextId();
  if (!onlineOnly) store(hub, incoming, serverId, twice);
  deliver(hub, incoming, serverId, onlineOnly);
  return { serverId };
};

const store = (hub: Hub, incoming: Incoming, id: bigint, twice: boolean): void => {
  const { from, to, resource, meta, body } = incoming;
  const contentType = body.contents[0]?.type ?? ContentType.TEXT;
  const inHistory = contentType !== ContentType.COMMAND;
  const clientId = twice ? `${clientIdOf(incoming)} again ${id}` : clientIdOf(incoming);
  const message = { id, sender: from, resource, receiver: to, clientId, contentType, inHistory, body: meta.payload };
  hub.store.messages.add(message);
  if (!inHistory) return;
  hub.store.conversations.touch(from, to, id, 0);
  if (to !== from) hub.store.conversations.touch(to, from, id, 1);
};

const deliver = (hub: Hub, incoming: Incoming, id: bigint, onlineOnly: boolean): void => {
  const { from, to, resource, toResource } = incoming;
  const meta = { ...forwarded(incoming, id, hub.jid(from, resource), timeOfId(id)), to: hub.jid(to, toResource) };
  const only = toResource === undefined ? {} : { onlyResource: toResource };
  if (to !== from) hub.deliver({ to, queue: from, meta, onlineOnly, ...only });
  else if (toResource !== undefined) return hub.deliver({ to, queue: from, meta, onlineOnly, ...only });
  if (toResource === undefined && !onlineOnly) {
    // The SDK does not recognise its own message when it comes back, so the sending device is left out.
    hub.deliver({ to: from, queue: to, meta, exceptResource: resource });
  }
};
