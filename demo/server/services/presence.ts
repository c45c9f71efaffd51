/** Presence: who is online, and their presence texts; sent to subscribers. */
import type { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { answer, onlyWhenOn, refuse, serviceApp, userList } from './answers.ts';
import { countOf, jsonObject, jsonOf } from '../rest/given.ts';
import type { ServiceOptions } from './options.ts';
import { PresenceStore } from './presence-store.ts';

const online = '1';
const offline = '0';
const longestExt = 1024;
const longestSubscription = 30 * 24 * 60 * 60;

/** A user's presence on the wire. Times in seconds. */
interface Value {
  readonly uid: string;
  readonly last_time: number;
  readonly expiry: number;
  readonly ext: string;
  /** Per device. */
  readonly status: Readonly<Record<string, string>>;
}

export const presence = (hub: Hub, options: ServiceOptions, now: () => number = Date.now): Hono => {
  const store = new PresenceStore(hub.store, now);

  const valueOf = (user: string, expires = 0, gone?: string): Value => {
    const { ext, lastTime } = store.get(user);
    const devices = hub.onlineDevices(user).map(({ resource }) => [resource, online]);
    if (hub.alwaysOnline.has(user)) devices.push(['server', online]);
    return {
      uid: user,
      last_time: lastTime,
      expiry: Math.max(0, expires - Math.floor(now() / 1000)),
      ext,
      status: { ...(gone === undefined ? {} : { [gone]: offline }), ...(Object.fromEntries(devices) as object) },
    };
  };

  /** One user per meta: with several, the SDK gives everybody the devices of all. Outdated presence is not queued. */
  const tell = (user: string, gone?: string): void => {
    for (const { user: subscriber, expires } of store.subscribersOf(user)) {
      const values = [valueOf(user, expires, gone)];
      hub.notify(subscriber, { type: 'presence', data: { values } }, { onlineOnly: true });
    }
  };

  hub.onConnect.push((user) => {
    store.seen(user);
    if (options.presence) tell(user);
  });
  hub.onDisconnect.push((user, resource) => {
    store.seen(user);
    if (!options.presence) return;
    const others = hub.onlineDevices(user);
    if (others.length > 0 || options.presenceGrace === 0) return tell(user, resource);
    const whoIsGone = (): void => {
      const isBack = hub.onlineDevices(user).length > 0;
      if (!isBack && hub.store.database.open) tell(user, resource);
    };
    setTimeout(whoIsGone, options.presenceGrace).unref();
  });

  const app = serviceApp();
  app.use('/users/:me/presence', onlyWhenOn(options, 'presence'));
  app.use('/users/:me/presence/*', onlyWhenOn(options, 'presence'));

  app.get('/users/:me/presence/sublist', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const size = countOf(c.req.query('pageSize'), 'pageSize', { usual: 20, most: 100 });
    const number = countOf(c.req.query('pageNum'), 'pageNum', { usual: 1, most: 1_000_000 });
    const { total, page } = store.subscriptionsBy(me, size, (number - 1) * size);
    const sublist = page.map(({ user, expires }) => ({ uid: user, expiry: expires }));
    return answer(c, hub, undefined, { result: { totalnum: total, sublist } });
  });

  app.post('/users/:me/presence/:resource/1', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const { ext } = await jsonObject(c);
    if (typeof ext !== 'string' || ext.length > longestExt) return refuse(400, 'illegal_argument', 'ext is too big ');
    store.say(me, ext);
    tell(me);
    return answer(c, hub, undefined, { result: 'ok' });
  });

  app.post('/users/:me/presence/:seconds', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const seconds = Number(c.req.param('seconds'));
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > longestSubscription) {
      return refuse(400, 'illegal_argument', `Subscribe for 1 to ${longestSubscription} seconds.`);
    }
    const users = userList((await jsonObject(c)).usernames);
    const result = users.map((user) => valueOf(user, store.subscribe(me, user, seconds)));
    return answer(c, hub, undefined, { result });
  });

  app.post('/users/:me/presence', async (c) => {
    hub.authenticate(c, c.req.param('me'));
    const users = userList((await jsonObject(c)).usernames);
    return answer(c, hub, undefined, { result: users.map((user) => valueOf(user)) });
  });

  app.delete('/users/:me/presence', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    for (const user of userList(await jsonOf(c))) store.unsubscribe(me, user);
    return answer(c, hub, undefined, { result: 'ok' });
  });
  return app;
};
