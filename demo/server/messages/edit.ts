/** Editing a message: history shows the new content from now on, and all devices that may show it are notified. */
import type { Hub } from '../hub.ts';
import { timeOfId } from '../store/ids.ts';
import type { StoredMessage } from '../store/messages.ts';
import * as codec from '../wire/codec.ts';
import { joinFields, splitFields, withBodyMeta } from '../wire/fields.ts';
import { BodyType, ContentType, Namespace } from '../wire/types.ts';
import { forwarded, type Incoming, type Outcome } from './incoming.ts';
import { refusals } from './refusals.ts';

/** Agora's limit of edits per message. */
const mostEdits = 10;
const scopeWithExt = 2;
const field = { contents: 4, ext: 5 } as const;
const editable: readonly number[] = [ContentType.TEXT, ContentType.CUSTOM];

/** What the SDK shows as `modifiedInfo`. */
export const editInfo = (message: StoredMessage, count: number, time: number): Record<string, unknown> => ({
  edit_msg: {
    count,
    operator: message.sender,
    edit_time: time,
    sender: message.sender,
    send_time: timeOfId(message.id),
    chat_type: 'chat:user',
  },
});

export const acceptEdit = (hub: Hub, incoming: Incoming): Outcome => {
  const { from, to, resource, body, meta } = incoming;
  const message = hub.store.messages.get(body.editMessageId);
  if (!message || message.recalled || message.receiver !== to) return refusals.noMessage;
  if (message.sender !== from) return refusals.notYours;
  if (meta.payload.length > hub.settings.largestMessage) return refusals.tooLarge;
  const type = body.contents[0]?.type ?? -1;
  if (!editable.includes(message.contentType) || type !== message.contentType) return refusals.editFormat;
  if (message.edits >= mostEdits) return refusals.editLimit;
  for (const check of hub.sendChecks) {
    const refusal = check(incoming);
    if (refusal) return refusal;
  }
  const serverId = hub.store.nextId();
  const time = timeOfId(serverId);
  const info = editInfo(message, message.edits + 1, time);
  hub.store.messages.edit(message.id, edited(message, incoming), time);
  const outgoing = { ...forwarded(incoming, serverId, hub.jid(from, resource), time), to: hub.jid(to) };
  const enriched = { ...outgoing, payload: withBodyMeta(meta.payload, info) };
  if (to !== from) hub.deliver({ to, queue: from, meta: enriched });
  hub.deliver({ to: from, queue: to, meta: enriched, exceptResource: resource });
  const notice = {
    id: serverId,
    from: hub.jid(from),
    ns: Namespace.NOTIFY,
    payload: Buffer.from(JSON.stringify(info)),
  };
  return { serverId, metas: [notice] };
};

/** The message as if it had been sent like this in the first place; contents as the editor wrote them. */
const edited = (message: StoredMessage, { body, meta }: Incoming): Uint8Array => {
  const after = splitFields(meta.payload);
  const replaced: number[] = body.editScope === scopeWithExt ? [field.contents, field.ext] : [field.contents];
  return joinFields([
    { number: 1, bytes: codec.messageBody.encode({ type: BodyType.CHAT }) },
    ...splitFields(message.body).filter(({ number }) => number !== 1 && !replaced.includes(number)),
    ...after.filter(({ number }) => replaced.includes(number)),
  ]);
};
