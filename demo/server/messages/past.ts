/** Messages of a past time: written into the store as if each had been sent then, and read out of it for a site. */
import { createHash, randomInt } from 'node:crypto';
import type { Hub } from '../hub.ts';
import { firstIdAt, timeOfId } from '../store/ids.ts';
import type { NewMessage, StoredMessage } from '../store/messages.ts';
import type { PastMessage } from '../token-server/guest-history.ts';
import { whatBecameOf } from './present.ts';
import { contentOf } from './preview.ts';

export type Past = Pick<NewMessage, 'sender' | 'resource' | 'receiver' | 'contentType' | 'body'> & {
  /** Epoch milliseconds. */
  readonly time: number;
};

/** An id of that time that no other message has. */
const idAt = (hub: Hub, time: number): bigint => {
  for (;;) {
    const id = firstIdAt(time) + BigInt(randomInt(2 ** 20));
    if (!hub.store.messages.get(id)) return id;
  }
};

/** Stores a message as sent and delivered at its time. No device is told. @returns its id, the first one if repeated. */
export const storePast = (hub: Hub, { time, ...past }: Past): { id: bigint; isNew: boolean } => {
  const { sender, resource, receiver, body } = past;
  const clientId = `${resource} ${time} ${createHash('sha256').update(body).digest('base64')}`;
  const known = hub.store.messages.idOf(sender, clientId, receiver);
  if (known !== undefined) return { id: known, isNew: false };
  const id = idAt(hub, time);
  hub.store.messages.add({ ...past, id, clientId, inHistory: true });
  hub.store.messages.mark(id, 'delivered');
  return { id, isNew: true };
};

const newestFirst = (a: StoredMessage, b: StoredMessage): number => (a.id < b.id ? 1 : -1);

/** The newest messages of all conversations that a user lists and can read, oldest first, as they are now. */
export const pastOf = (hub: Hub, user: string, most: number): PastMessage[] => {
  const { conversations, messages } = hub.store;
  const below = hub.store.nextId();
  const found = conversations
    .list(user, below, most)
    .flatMap(({ peer, clearedUntil: above }) =>
      messages.history({ user, peer, above, below, oldestFirst: false, limit: most }),
    );
  return found
    .sort(newestFirst)
    .slice(0, most)
    .reverse()
    .map((message) => {
      const { body, ext } = contentOf(message);
      const { type, ...fields } = body;
      return {
        id: String(message.id),
        from: message.sender,
        to: message.receiver,
        time: timeOfId(message.id),
        type: String(type),
        body: fields,
        ext,
        isRead: whatBecameOf(hub, message, user).isRead === true,
      };
    });
};
