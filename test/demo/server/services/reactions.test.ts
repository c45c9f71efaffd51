import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Namespace } from '../../../../demo/server/wire/types.ts';
import type { RawClient } from '../raw-client.ts';
import { notices, People } from './people.ts';

describe('reactions', () => {
  let people: People;
  let alice: RawClient;
  let bob: RawClient;
  let id: string;
  const react = (user: string, reaction: string) =>
    people.call(user, 'POST', `/reaction/user/${user}`, { msgId: id, message: reaction });
  const unreact = (user: string, reaction: string) =>
    people.call(user, 'DELETE', `/reaction/user/${user}?msgId=${id}&message=${encodeURIComponent(reaction)}`);
  const listed = async (user: string): Promise<unknown> => {
    const { data } = await people.done(user, 'GET', `/reaction/user/${user}?msgIdList=${id}&msgType=chat&groupId=null`);
    return (data as { reactionList: unknown }[])[0]!.reactionList;
  };

  before(async () => {
    people = await People.meet();
    alice = await people.online('alice');
    bob = await people.online('bob');
  });
  after(() => people.close());
  beforeEach(async () => {
    id = String(await alice.say('bob', 'hello'));
  });

  it('tell both sides, each from their own view', async () => {
    assert.equal((await react('bob', '👍')).status, 200);
    for (const [client, peer, mine] of [
      [alice, 'bob', false],
      [bob, 'alice', true],
    ] as const) {
      const [notice] = await notices(client, peer);
      const { data, type } = notice as { type: string; data: Record<string, unknown>[] };
      const { ts, ...event } = data[0]!;
      assert.equal(type, 'reaction');
      assert.equal(typeof ts, 'number');
      assert.deepEqual(event, {
        from: 'alice',
        to: 'bob',
        channel_type: 'chat',
        messageId: id,
        reactions: [
          {
            reaction: '👍',
            count: 1,
            isAddedBySelf: mine,
            userList: ['bob'],
            op: [{ operator: 'bob', reactionType: 'create' }],
          },
        ],
      });
    }
    await unreact('bob', '👍');
    const gone = (await notices(alice, 'bob'))[0]!.data as { reactions: unknown[] }[];
    assert.deepEqual(gone[0]!.reactions, [
      {
        reaction: '👍',
        count: 0,
        isAddedBySelf: false,
        userList: [],
        op: [{ operator: 'bob', reactionType: 'delete' }],
      },
    ]);
    await notices(bob, 'alice');
  });

  it('wait behind the message they are about, for whoever was offline', async () => {
    const carol = String(await alice.say('carol', 'for later'));
    await people.done('alice', 'POST', '/reaction/user/alice', { msgId: carol, message: '👍' });
    const waiting = await (await people.online('carol')).drain('alice');
    assert.deepEqual(
      waiting.map(({ ns }) => ns),
      [Namespace.CHAT, Namespace.NOTIFY],
    );
    assert.equal(String(waiting[0]!.id), carol);
  });

  it('are listed in the order in which they came', async () => {
    for (const [user, emoji] of [
      ['bob', '👍'],
      ['alice', '❤️'],
      ['alice', '👍'],
    ] as const) {
      await react(user, emoji);
    }
    assert.deepEqual(await listed('bob'), [
      { reaction: '👍', count: 2, state: true, userList: ['bob', 'alice'] },
      { reaction: '❤️', count: 1, state: false, userList: ['alice'] },
    ]);
    const path = `/reaction/user/alice/detail?msgId=${id}&message=${encodeURIComponent('👍')}&pageSize=1`;
    const first = await people.done('alice', 'GET', `${path}&currentPage=null`);
    assert.deepEqual(first.data, { reaction: '👍', count: 2, state: true, userList: ['bob'], cursor: '1' });
    const second = await people.done('alice', 'GET', `${path}&currentPage=1`);
    assert.deepEqual(second.data, { reaction: '👍', count: 2, state: true, userList: ['alice'], cursor: '' });
  });

  it('can be taken off twice without harm', async () => {
    await react('bob', '👍');
    assert.equal((await unreact('bob', '👍')).status, 200);
    assert.equal((await unreact('bob', '👍')).status, 200);
    assert.deepEqual(await listed('bob'), []);
  });

  it('are refused in the words that the SDK knows', async () => {
    await react('bob', '👍');
    const path = (user: string) => `/reaction/user/${user}`;
    const already = await people.refused('bob', 'POST', path('bob'), { msgId: id, message: '👍' });
    assert.deepEqual(already, [400, 'the user is already operation this message']);
    const illegal = [400, 'the user operation is illegal!'];
    for (const [user, body] of [
      ['carol', { msgId: id, message: '👍' }],
      ['bob', { msgId: '1', message: '👍' }],
      ['bob', { msgId: 'x', message: '👍' }],
      ['bob', { msgId: id, message: '' }],
      ['bob', { msgId: id, message: 'a whole sentence is not a reaction' }],
    ] as const) {
      assert.deepEqual(await people.refused(user, 'POST', path(user), body), illegal);
    }
    // What the SDK sends for a keycap: it forgets to encode it, and all from "#" on is lost.
    assert.deepEqual(await people.refused('bob', 'DELETE', `${path('bob')}?msgId=${id}&message=`), illegal);
    assert.deepEqual(await people.refused('carol', 'GET', `${path('carol')}?msgIdList=${id}`), illegal);
    assert.deepEqual(await people.refused('carol', 'POST', path('bob'), {}), [401, 'Unable to authenticate (OAuth)']);
  });

  it('are at most twenty kinds on a message', async () => {
    for (let n = 0; n < 20; n++) assert.equal((await react('bob', `:${n}:`)).status, 200);
    const more = await people.refused('bob', 'POST', '/reaction/user/bob', { msgId: id, message: '👍' });
    assert.deepEqual(more, [400, 'The quantity has exceeded the limit!']);
    assert.equal((await react('alice', ':3:')).status, 200);
  });

  it('can be switched off', async () => {
    people.services.reactions = false;
    const off = await people.refused('bob', 'POST', '/reaction/user/bob', { msgId: id, message: '👍' });
    people.services.reactions = true;
    assert.deepEqual(off, [400, 'this appKey is not open reaction service!']);
  });
});
