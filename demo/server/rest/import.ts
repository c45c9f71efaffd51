/**
 * "Import one-to-one chat messages" of Agora's REST API, for servers only: writes a message of a past time into a
 * conversation. No device is told; clients see it when they read the history or the list of conversations.
 */
import { Hono } from 'hono';
import { bearer, unauthorized } from '../auth.ts';
import type { Hub } from '../hub.ts';
import { storePast } from '../messages/past.ts';
import { contentFrom, keyValues } from '../messages/rest-content.ts';
import { timeOfId } from '../store/ids.ts';
import * as codec from '../wire/codec.ts';
import { BodyType, type Content } from '../wire/types.ts';
import { bad, jsonObject, stringOf, timeOf } from './given.ts';
import { refuse, reply } from './reply.ts';

/** As Agora documents it. */
const earliest = 1000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const importRoutes = (hub: Hub): Hono => {
  const app = new Hono();
  const { store } = hub;

  const userIn = (value: unknown, name: string): string => {
    const user = stringOf(value).toLowerCase();
    return store.users.has(user) ? user : bad(`${name} must be the id of a user.`);
  };

  app.post('/messages/users/import', async (c) => {
    if (typeof hub.auth.verifyApp(bearer(c)) !== 'object') throw unauthorized();
    const given = await jsonObject(c);
    const { ext = {}, is_ack_read: isRead = false, need_download: download = false } = given;
    const [sender, receiver] = [userIn(given.from, 'from'), userIn(given.target, 'target')];
    if (stringOf(given.type) === '') return bad('type not allow empty');
    if (!isObject(given.body) || Object.keys(given.body).length === 0) return bad('message body not allow empty');
    if (!isObject(ext)) return bad('ext must be an object.');
    if (typeof isRead !== 'boolean') return bad('is_ack_read must be true or false.');
    if (download !== false) return bad('The stand-in downloads no files: need_download must be false.');
    const content = contentFrom(stringOf(given.type), given.body);
    if (!content) return bad('type must be txt, img, audio, video, file, loc or custom.');
    const now = timeOfId(store.nextId());
    const time = given.msg_timestamp === undefined ? now : timeOf(given.msg_timestamp, 'msg_timestamp');
    if (time < earliest || time > now) return bad('msg_timestamp must be a past time in milliseconds.');

    const body = codec.messageBody.encode({
      type: BodyType.CHAT,
      from: hub.jid(sender),
      to: hub.jid(receiver),
      contents: [content as Content],
      ext: keyValues(ext),
    });
    if (body.length > hub.settings.largestMessage) {
      return refuse(c, 413, 'too_large', `A message may have ${hub.settings.largestMessage} bytes.`);
    }
    const past = { sender, resource: 'import', receiver, contentType: content.type!, body, time };
    const { id, isNew } = storePast(hub, past);
    if (isNew) list(sender, receiver, id, isRead);
    return reply(c, { msg_id: String(id) });
  });

  const list = (sender: string, receiver: string, id: bigint, isRead: boolean): void => {
    const { readUntil } = store.conversations.get(receiver, sender);
    store.conversations.touch(sender, receiver, id, 0);
    if (receiver !== sender) store.conversations.touch(receiver, sender, id, isRead || id <= readUntil ? 0 : 1);
    if (isRead) store.messages.mark(id, 'read');
  };

  return app;
};
