/** Contacts: requests, answers, deletion, remarks; and, if the app wants it, the rule that strangers may not write. */
import type { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { refusals } from '../messages/refusals.ts';
import { answer, onlyWhenOn, refuse, requireUser, serviceApp, userList } from './answers.ts';
import { countOf, jsonObject } from '../rest/given.ts';
import { ContactStore } from './contact-store.ts';
import type { ServiceOptions } from './options.ts';

/** Operations of a roster meta, as the SDK distinguishes them. */
const Roster = { ASKED: 2, DELETED: 3, ADDED: 4, REFUSED: 5, AGREED: 8 } as const;
const longestRemark = 100;
const largestPage = 50;

export const contacts = (hub: Hub, options: ServiceOptions): Hono => {
  const store = new ContactStore(hub.store);

  hub.sendChecks.push(({ from, to }) =>
    options.contactsOnly && from !== to && !store.has(from, to) ? refusals.notContact : undefined,
  );

  /** Both are now contacts; the one who asked is told of the acceptance. */
  const join = (asking: string, agreeing: string): void => {
    store.join(asking, agreeing);
    hub.roster(asking, agreeing, Roster.AGREED);
    hub.roster(asking, agreeing, Roster.ADDED);
    hub.roster(agreeing, asking, Roster.ADDED);
  };

  const app = serviceApp();
  app.use('/users/:me/contacts', onlyWhenOn(options, 'contacts'));
  app.use('/users/:me/contacts/*', onlyWhenOn(options, 'contacts'));

  app.post('/users/:me/contacts/apply', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const body = await jsonObject(c);
    const reason = typeof body.reason === 'string' ? body.reason.slice(0, 1000) : '';
    for (const user of userList(body.usernames)) {
      requireUser(hub, user);
      if (user === me) refuse(400, 'illegal_argument', 'You cannot be your own contact.');
      if (store.has(me, user)) continue;
      if (store.unask(user, me)) {
        join(user, me);
        continue;
      }
      store.ask(me, user);
      hub.roster(user, me, Roster.ASKED, reason);
    }
    return answer(c, hub);
  });

  /** Answering a request that does not exist, or a second time, changes nothing. */
  app.post('/users/:me/contacts/accept/users/:user', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const user = c.req.param('user').toLowerCase();
    if (store.unask(user, me)) join(user, me);
    return answer(c, hub);
  });
  app.post('/users/:me/contacts/decline/users/:user', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const user = c.req.param('user').toLowerCase();
    if (store.unask(user, me)) hub.roster(user, me, Roster.REFUSED);
    return answer(c, hub);
  });

  app.delete('/users/:me/contacts/users/:user', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const user = c.req.param('user').toLowerCase();
    if (store.part(me, user)) hub.roster(user, me, Roster.DELETED);
    return answer(c, hub);
  });
  app.put('/users/:me/contacts/users/:user', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const { remark } = await jsonObject(c);
    if (typeof remark !== 'string' || remark.length > longestRemark) {
      return refuse(400, 'illegal_argument', `remark length must less than ${longestRemark}`);
    }
    if (!store.remark(me, c.req.param('user').toLowerCase(), remark)) {
      refuse(400, 'illegal_argument', 'updateRemark | they are not friends, please add as a friend first.');
    }
    return answer(c, hub);
  });

  app.get('/users/:me/contacts/users', (c) => {
    const entities = store.list(hub.authenticate(c, c.req.param('me')));
    return answer(
      c,
      hub,
      entities.map(({ username }) => username),
      { entities },
    );
  });
  app.get('/users/:me/contacts', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const limit = countOf(c.req.query('limit'), 'limit', { usual: 20, most: largestPage });
    // One extra row shows whether there is a next page.
    const found = store.list(me, c.req.query('cursor') ?? '', limit + 1);
    const page = found.slice(0, limit);
    const cursor = found.length > limit ? page.at(-1)!.username : '';
    return answer(c, hub, { contacts: page, cursor });
  });
  return app;
};
