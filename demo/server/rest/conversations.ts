/** A user's conversation list: order, unread, last message, pins, deleting one. */
import { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { preview } from '../messages/preview.ts';
import type { StoredConversation } from '../store/conversations.ts';
import { countOf, idOf, jsonObject, largestId, stringOf } from './given.ts';
import { refuse, reply } from './reply.ts';

const largestPage = 50;

export const conversationRoutes = (hub: Hub): Hono => {
  const app = new Hono();
  const { messages, conversations } = hub.store;

  const channel = (me: string, conversation: StoredConversation): Record<string, unknown> => {
    const { peer, unread, pinnedAt, clearedUntil } = conversation;
    const [last] = messages.history({
      user: me,
      peer,
      above: clearedUntil,
      below: largestId,
      oldestFirst: false,
      limit: 1,
    });
    return {
      session_to: peer,
      session_type: 'chat',
      unread_num: unread,
      is_top: pinnedAt > 0,
      update_top_status_time: pinnedAt,
      marks: [],
      meta: last ? preview(hub, last, me) : {},
    };
  };

  app.get('/sdk/user/:me/user_channels/list', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const limit = countOf(c.req.query('limit'), 'limit', { usual: 20, most: largestPage });
    const cursor = idOf(c.req.query('cursor'), 'cursor');
    const pinnedOnly = c.req.query('is_top') === 'true';
    const found = pinnedOnly
      ? conversations.pinned(me, Number(cursor ?? Number.MAX_SAFE_INTEGER), limit + 1)
      : conversations.list(me, cursor ?? largestId, limit + 1);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next = found.length > limit && last ? String(pinnedOnly ? last.pinnedAt : last.lastId) : '';
    return reply(c, { cursor: next, channel_infos: page.map((conversation) => channel(me, conversation)) });
  });

  app.delete('/user/:me/user_channel', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const body = await jsonObject(c);
    const peer = stringOf(body.channel).toLowerCase();
    if (peer === '') return refuse(c, 400, 'illegal_argument', 'channel must name a conversation.');
    if (body.delete_roam === true) conversations.clear(me, peer, hub.store.nextId());
    conversations.unlist(me, peer);
    tellOthers(me, 'del', peer, c.req.query('resource'));
    return reply(c, {});
  });

  const pin = (me: string, peer: string, pinned: boolean, resource: string | undefined): Record<string, unknown> => {
    const time = pinned ? Date.now() : 0;
    conversations.pin(me, peer, time);
    tellOthers(me, pinned ? 'top' : 'not_top', peer, resource);
    return { is_top: pinned, update_top_status_time: time || Date.now() };
  };

  app.post('/sdk/user/:me/user_channel/top', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const peer = stringOf((await jsonObject(c)).to).toLowerCase();
    if (!hub.store.users.has(peer)) return refuse(c, 404, 'not_found', `user not found: ${peer}`);
    return reply(c, pin(me, peer, true, c.req.query('resource')));
  });

  app.delete('/sdk/user/:me/user_channel/top', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    return reply(c, pin(me, (c.req.query('to') ?? '').toLowerCase(), false, c.req.query('resource')));
  });

  const tellOthers = (me: string, op: string, peer: string, resource: string | undefined): void => {
    const data = { res: resource ?? '', from: me, op, id: peer, type: 'chat', ts: Date.now() };
    hub.notify(me, { type: 'conv', data }, resource ? { exceptResource: resource } : {});
  };

  return app;
};
