/** A conversation's messages, page by page, and deleting them from a user's own view. */
import { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { historyMeta } from '../messages/present.ts';
import { firstIdAt } from '../store/ids.ts';
import { ContentType } from '../wire/types.ts';
import { bad, countOf, idOf, jsonObject, largestId, stringOf, timeOf } from './given.ts';
import { refuse, reply } from './reply.ts';

const largestPage = 200;
/** Maximum ids per request; the SDK sends at most 20. */
const mostIds = 100;
const types: Readonly<Record<string, number>> = {
  txt: ContentType.TEXT,
  img: ContentType.IMAGE,
  video: ContentType.VIDEO,
  loc: ContentType.LOCATION,
  audio: ContentType.VOICE,
  file: ContentType.FILE,
  cmd: ContentType.COMMAND,
  custom: ContentType.CUSTOM,
  combine: ContentType.COMBINE,
};

const bigger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** `<peer>@easemob.com`; groups are `…@conference.easemob.com`. */
const peerOf = (queue: string): string => queue.replace(/@easemob\.com$/, '').toLowerCase();

export const historyRoutes = (hub: Hub): Hono => {
  const app = new Hono();
  const { messages, conversations } = hub.store;

  app.post('/users/:me/messageroaming', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const body = await jsonObject(c);
    const peer = peerOf(stringOf(body.queue));
    if (peer.includes('@')) return reply(c, { msgs: [], is_last: true, next_key: '' });
    const oldestFirst = body.is_positive === true;
    const limit = countOf(body.pull_number, 'pull_number', { usual: 20, most: largestPage });
    const cursor = idOf(body.start, 'start');
    const startTime = timeOf(body.startTime, 'startTime');
    const endTime = timeOf(body.endTime, 'endTime');
    const clearedUntil = conversations.get(me, peer).clearedUntil;
    let above = bigger(clearedUntil, startTime > 0 ? firstIdAt(startTime) - 1n : 0n);
    let below = endTime > 0 ? firstIdAt(endTime + 1) : largestId;
    if (cursor !== undefined && oldestFirst) above = bigger(above, cursor);
    if (cursor !== undefined && !oldestFirst) below = smaller(below, cursor);
    const asked = stringOf(body.msgType).split(',').filter(Boolean);
    const contentTypes = asked.map((name) => types[name] ?? -1);
    const sender = stringOf(body.userId).toLowerCase();
    const found = messages.history({
      user: me,
      peer,
      above,
      below,
      oldestFirst,
      // One extra row shows whether there is more.
      limit: limit + 1,
      ...(contentTypes.length > 0 ? { contentTypes } : {}),
      ...(sender ? { sender } : {}),
    });
    const page = found.slice(0, limit);
    const msgs = page.map((message) => ({
      msg_id: message.id.toString(),
      msg: Buffer.from(historyMeta(hub, message, me)).toString('base64'),
    }));
    return reply(c, { msgs, is_last: found.length <= limit, next_key: page.at(-1)?.id.toString() ?? '' });
  });

  /** By ids; the SDK allows at most 20. */
  app.delete('/sdk/message/roaming/chat/user/:me', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const ids = (c.req.query('msgIdList') ?? '').split(',').filter(Boolean);
    const wanted = ids.map((id) => idOf(id, 'msgIdList') ?? bad('msgIdList must hold message ids.'));
    if (ids.length === 0) return bad('msgIdList must hold message ids.');
    if (ids.length > mostIds) return bad(`msgIdList may hold ${mostIds} message ids.`);
    const own = wanted.filter((id) => {
      const message = messages.get(id);
      return message !== undefined && (message.sender === me || message.receiver === me);
    });
    messages.hide(me, own);
    tellOthers(me, c.req.query('userId') ?? '', c.req.query('resource'));
    return reply(c, {});
  });

  /** All up to and including a time. */
  app.delete('/sdk/message/roaming/chat/user/:me/time', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const peer = (c.req.query('userId') ?? '').toLowerCase();
    const time = timeOf(c.req.query('delTime'), 'delTime');
    if (time <= 0) return refuse(c, 400, 'illegal_argument', 'delTime must be a time in milliseconds.');
    conversations.clear(me, peer, firstIdAt(time + 1) - 1n);
    tellOthers(me, peer, c.req.query('resource'));
    return reply(c, {});
  });

  app.post('/sdk/message/roaming/user/:me/delete/all', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const now = hub.store.nextId();
    for (const { peer } of conversations.list(me, largestId, 100_000)) {
      conversations.clear(me, peer, now);
      conversations.unlist(me, peer);
      tellOthers(me, peer, c.req.query('resource'));
    }
    return reply(c, {});
  });

  const tellOthers = (me: string, peer: string, resource: string | undefined): void => {
    const data = { resource: resource ?? '', to: peer, chatType: 'chat' };
    hub.notify(me, { type: 'roaming_delete', data }, resource ? { exceptResource: resource } : {});
  };

  return app;
};
