/** User properties: nickname, picture and the like. */
import { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import type { UserInfo } from '../store/users.ts';
import { jsonObject } from './given.ts';
import { refuse, reply } from './reply.ts';

const properties = ['nickname', 'avatarurl', 'mail', 'phone', 'gender', 'sign', 'birth', 'ext'];
/** Agora's limits: total characters of one user's properties, and users per request. */
const longestInfo = 2048;
const mostUsers = 100;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export const metadataRoutes = (hub: Hub): Hono => {
  const app = new Hono();

  app.put('/metadata/user/:me', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const changes: UserInfo = {};
    for (const [name, value] of new URLSearchParams(await c.req.text())) {
      if (properties.includes(name)) changes[name] = value;
    }
    if (JSON.stringify(changes).length > longestInfo) {
      return refuse(c, 400, 'illegal_argument', `User properties are limited to ${longestInfo} characters.`);
    }
    return reply(c, hub.store.users.setInfo(me, changes));
  });

  app.post('/metadata/user/get', async (c) => {
    hub.authenticate(c);
    const { targets, properties: asked } = await jsonObject(c);
    if (!isList(targets) || targets.length > mostUsers) {
      return refuse(c, 400, 'illegal_argument', `targets must be a list of at most ${mostUsers} users.`);
    }
    const wanted = isList(asked) && asked.length > 0 ? asked : properties;
    const data = Object.create(null) as Record<string, UserInfo>;
    for (const target of targets) {
      const info = hub.store.users.info(target.toLowerCase());
      if (info) data[target] = Object.fromEntries(Object.entries(info).filter(([name]) => wanted.includes(name)));
    }
    return reply(c, data);
  });

  return app;
};
