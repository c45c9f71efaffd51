/** Emoji reactions: stored per message, sent to both sides at once, and included with the message in history. */
import type { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import type { StoredMessage } from '../store/messages.ts';
import { answer, onlyWhenOn, refuse, serviceApp } from './answers.ts';
import { countOf, jsonObject } from '../rest/given.ts';
import type { ServiceOptions } from './options.ts';

interface ReactionState {
  readonly reaction: string;
  readonly count: number;
  /** Whether the viewer is among the users. */
  readonly state: boolean;
  readonly userList: readonly string[];
}

/** Agora's limits. */
const mostPerMessage = 20;
/** Long enough for a regional flag with its tags; not meant for sentences. */
const longestReaction = 32;

export const reactions = (hub: Hub, options: ServiceOptions): Hono => {
  const { database, transactions, messages } = hub.store;
  database.exec(`CREATE TABLE IF NOT EXISTS reactions (
    message INTEGER NOT NULL, reaction TEXT NOT NULL, user TEXT NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY (message, reaction, user)
  ) WITHOUT ROWID`);
  const insert = database.prepare('INSERT INTO reactions VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const remove = database.prepare('DELETE FROM reactions WHERE message = ? AND reaction = ? AND user = ?');
  const select = database.prepare('SELECT reaction, user FROM reactions WHERE message = ? ORDER BY number');

  const stateOf = (message: bigint, viewer: string): ReactionState[] => {
    const users = new Map<string, string[]>();
    for (const { reaction, user } of select.all(message) as { reaction: string; user: string }[]) {
      users.set(reaction, [...(users.get(reaction) ?? []), user]);
    }
    return [...users].map(([reaction, userList]) => ({
      reaction,
      count: userList.length,
      state: userList.includes(viewer),
      userList,
    }));
  };

  /** A message in one of the user's own conversations that can still be reacted to. */
  const messageOf = (user: string, id: unknown): StoredMessage => {
    const message = typeof id === 'string' && /^\d{1,19}$/.test(id) ? messages.get(BigInt(id)) : undefined;
    if (!message || message.recalled || (message.sender !== user && message.receiver !== user)) {
      return refuse(400, 'illegal_argument', 'the user operation is illegal!');
    }
    return message;
  };

  /** All reactions that a message now has; a removed one is included once more, with count 0. */
  const tell = (message: StoredMessage, reaction: string, operator: string, type: 'create' | 'delete'): void => {
    for (const viewer of new Set([message.sender, message.receiver])) {
      const now = stateOf(message.id, viewer);
      if (!now.some((one) => one.reaction === reaction)) now.push({ reaction, count: 0, state: false, userList: [] });
      const peer = viewer === message.sender ? message.receiver : message.sender;
      const event = {
        type: 'reaction',
        data: [
          {
            from: message.sender,
            to: message.receiver,
            channel_type: 'chat',
            messageId: String(message.id),
            reactions: now.map(({ state, ...one }) => ({
              ...one,
              isAddedBySelf: state,
              op: one.reaction === reaction ? [{ operator, reactionType: type }] : [],
            })),
            ts: Date.now(),
          },
        ],
      };
      // In the conversation's own queue, so that it cannot overtake its message.
      hub.notify(viewer, event, { queue: peer });
    }
  };

  hub.messageDecorators.push((message, viewer) => {
    const reaction = options.reactions ? stateOf(message.id, viewer) : [];
    return reaction.length > 0 ? { reaction } : {};
  });

  const app = serviceApp();
  app.use('/reaction/*', onlyWhenOn(options, 'reactions'));

  app.post('/reaction/user/:me', async (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const { msgId, message: reaction } = await jsonObject(c);
    const message = messageOf(me, msgId);
    if (typeof reaction !== 'string' || reaction === '' || reaction.length > longestReaction) {
      return refuse(400, 'illegal_argument', 'the user operation is illegal!');
    }
    const present = stateOf(message.id, me);
    if (present.some((one) => one.reaction === reaction && one.state)) {
      refuse(400, 'illegal_argument', 'the user is already operation this message');
    }
    if (present.length >= mostPerMessage && !present.some((one) => one.reaction === reaction)) {
      refuse(400, 'illegal_argument', 'The quantity has exceeded the limit!');
    }
    transactions.write(() => insert.run(message.id, reaction, me, hub.store.nextId()));
    tell(message, reaction, me, 'create');
    return answer(c, hub);
  });

  /** Removing a missing reaction succeeds: a repeat after a lost answer must not fail. */
  app.delete('/reaction/user/:me', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const message = messageOf(me, c.req.query('msgId'));
    const reaction = c.req.query('message');
    if (!reaction) return refuse(400, 'illegal_argument', 'the user operation is illegal!');
    const removed = transactions.write(() => remove.run(message.id, reaction, me).changes === 1);
    if (removed) tell(message, reaction, me, 'delete');
    return answer(c, hub);
  });

  app.get('/reaction/user/:me', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const ids = (c.req.queries('msgIdList') ?? []).flatMap((list) => list.split(',')).slice(0, 100);
    const data = ids.map((id) => ({ msgId: id, reactionList: stateOf(messageOf(me, id).id, me) }));
    return answer(c, hub, data);
  });

  app.get('/reaction/user/:me/detail', (c) => {
    const me = hub.authenticate(c, c.req.param('me'));
    const wanted = c.req.query('message') ?? '';
    const message = messageOf(me, c.req.query('msgId'));
    const found = stateOf(message.id, me).find(({ reaction }) => reaction === wanted);
    const { reaction, count, state, userList } = found ?? { reaction: wanted, count: 0, state: false, userList: [] };
    const page = c.req.query('currentPage');
    const from = page === '0' ? 0 : countOf(page, 'currentPage', { usual: 0, most: 1_000_000 });
    const to = from + countOf(c.req.query('pageSize'), 'pageSize', { usual: 20, most: 100 });
    const data = { reaction, count, state, userList: userList.slice(from, to), cursor: to < count ? String(to) : '' };
    return answer(c, hub, data);
  });
  return app;
};
