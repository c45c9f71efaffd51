/** A user's blocklist: messages from blocked users are refused, messages to them are not. */
import type { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { refusals } from '../messages/refusals.ts';
import { answer, onlyWhenOn, requireUser, serviceApp, userList } from './answers.ts';
import { jsonObject } from '../rest/given.ts';
import type { ServiceOptions } from './options.ts';

export const blocklist = (hub: Hub, options: ServiceOptions): Hono => {
  const { database, transactions } = hub.store;
  database.exec(`CREATE TABLE IF NOT EXISTS blocks (
    user TEXT NOT NULL, blocked TEXT NOT NULL, PRIMARY KEY (user, blocked)
  ) WITHOUT ROWID`);
  const insert = database.prepare('INSERT INTO blocks VALUES (?, ?) ON CONFLICT DO NOTHING');
  const remove = database.prepare('DELETE FROM blocks WHERE user = ? AND blocked = ?');
  const select = database.prepare('SELECT blocked FROM blocks WHERE user = ? ORDER BY blocked');
  const isBlocked = database.prepare('SELECT 1 FROM blocks WHERE user = ? AND blocked = ?');

  hub.sendChecks.push(({ from, to }) =>
    options.blocklist && isBlocked.get(to, from) !== undefined ? refusals.blocked : undefined,
  );

  const app = serviceApp();
  app.use('/users/:me/blocks/*', onlyWhenOn(options, 'blocklist'));
  app.use('/sdk/user/:me/blocks', onlyWhenOn(options, 'blocklist'));

  app.get('/users/:me/blocks/users', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    return answer(
      c,
      hub,
      (select.all(me) as { blocked: string }[]).map(({ blocked }) => blocked),
    );
  });
  app.post('/sdk/user/:me/blocks', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const users = userList((await jsonObject(c)).usernames);
    for (const user of users) requireUser(hub, user);
    transactions.write(() => {
      for (const user of users) insert.run(me, user);
    });
    return answer(c, hub, users);
  });
  app.delete('/sdk/user/:me/blocks', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const users = userList((await jsonObject(c)).usernames);
    transactions.write(() => {
      for (const user of users) remove.run(me, user);
    });
    return answer(c, hub, users);
  });
  return app;
};
