/** Reports of messages, stored for the app's moderators. */
import type { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { answer, onlyWhenOn, refuse, serviceApp } from './answers.ts';
import { jsonObject } from '../rest/given.ts';
import type { ServiceOptions } from './options.ts';

const text = (value: unknown, longest: number): string => (typeof value === 'string' ? value.slice(0, longest) : '');

export const report = (hub: Hub, options: ServiceOptions): Hono => {
  const { database, transactions, messages } = hub.store;
  database.exec(`CREATE TABLE IF NOT EXISTS reports (
    message INTEGER NOT NULL, user TEXT NOT NULL, type TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (message, user)
  ) WITHOUT ROWID`);
  const insert = database.prepare(`INSERT INTO reports VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET type = excluded.type, reason = excluded.reason`);

  const app = serviceApp();
  const path = '/user/:me/moderation/report/message/:id';
  app.post(path, onlyWhenOn(options, 'report'), async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const id = c.req.param('id');
    const message = /^\d{1,19}$/.test(id) ? messages.get(BigInt(id)) : undefined;
    if (!message || (message.sender !== me && message.receiver !== me)) {
      return refuse(400, 'illegal_argument', 'report failed, get message by id failed');
    }
    const { reportType, reportReason } = await jsonObject(c);
    transactions.write(() => insert.run(message.id, me, text(reportType, 50), text(reportReason, 512)));
    hub.log(`${me} reported message ${id} of ${message.sender}.`);
    return answer(c, hub);
  });
  return app;
};
