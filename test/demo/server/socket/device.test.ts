import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import type { SyncDown } from '../../../../demo/server/wire/types.ts';
import { RawClient } from '../raw-client.ts';

describe('the queue of a device', () => {
  let server: StandIn;
  let alice: RawClient;
  before(async () => {
    server = await createStandIn();
    for (const user of ['alice', 'bob', 'carol', 'dora']) server.addUser(user);
    alice = await RawClient.online(server, 'alice');
  });
  after(() => server.close());

  const batch = async (client: RawClient, queue: string, key?: bigint): Promise<SyncDown> => {
    client.pull(queue, key);
    return (await client.take('sync', ({ value }) => value.queue?.name === queue)).value;
  };

  it('is announced once, pulled, confirmed by key, and finished with an empty last batch', async () => {
    const bob = await RawClient.online(server, 'bob');
    await alice.say('bob', 'one');
    await alice.say('bob', 'two');
    await bob.take('notice');
    const first = await batch(bob, 'alice');
    assert.deepEqual([first.metas.length, first.isLast], [2, false]);
    await alice.say('bob', 'three');
    const second = await batch(bob, 'alice', first.nextKey);
    assert.equal(second.metas.length, 1);
    assert.notEqual(second.nextKey, first.nextKey);
    const last = await batch(bob, 'alice', second.nextKey);
    assert.deepEqual([last.metas.length, last.isLast], [0, true]);
    assert.equal(bob.frames.filter(({ kind }) => kind === 'notice').length, 0);
    await bob.close();
  });

  it('gives the same again, under a fresh key, to a device that did not confirm', async () => {
    const carol = await RawClient.online(server, 'carol');
    const id = await alice.say('carol', 'sticky');
    const first = await batch(carol, 'alice');
    carol.drop();
    const back = await RawClient.online(server, 'carol');
    const again = await batch(back, 'alice', first.nextKey);
    assert.deepEqual(
      again.metas.map((meta) => meta.id),
      [id],
    );
    assert.notEqual(again.nextKey, first.nextKey);
    assert.equal((await batch(back, 'alice', again.nextKey)).isLast, true);
    back.unread();
    assert.deepEqual((await back.next('unread')).value.unread, []);
    await back.close();
  });

  it('comes to an end also for a client that asks dozens of times, as the SDK does for the head of its list', async () => {
    const bob = await RawClient.online(server, 'bob');
    await alice.say('bob', 'asked for often');
    await bob.take('notice');
    for (let times = 0; times < 30; times += 1) bob.pull('alice');
    let answers = 0;
    for (let frame = await batch(bob, 'alice'); !frame.isLast; frame = (await bob.next('sync')).value) {
      assert.ok((answers += 1) < 30, 'batch chases batch');
      bob.pull('alice', frame.nextKey);
    }
    bob.unread();
    assert.deepEqual((await bob.next('unread')).value.unread, []);
    assert.equal(bob.frames.filter(({ kind }) => kind === 'sync').length, 0);
    await bob.close();
  });

  it('is inherited by a new device only while no other device of the user is online', async () => {
    const first = await RawClient.online(server, 'dora', 'first');
    await first.close();
    await alice.say('dora', 'while away');
    const second = await RawClient.online(server, 'dora', 'second');
    assert.equal((await second.drain('alice')).length, 1);
    const third = await RawClient.online(server, 'dora', 'third');
    assert.equal((await third.drain('alice')).length, 0);
    const firstAgain = await RawClient.online(server, 'dora', 'first');
    assert.equal((await firstAgain.drain('alice')).length, 1);
    for (const client of [second, third, firstAgain]) await client.close();
  });

  it('can be pushed without notice', async () => {
    await using pushing = await createStandIn({ delivery: 'push' });
    for (const user of ['alice', 'bob']) pushing.addUser(user);
    const [from, to] = [await RawClient.online(pushing, 'alice'), await RawClient.online(pushing, 'bob')];
    await from.say('bob', 'pushed');
    const { value } = await to.next('sync');
    assert.equal(value.metas.length, 1);
    assert.equal((await batch(to, 'alice', value.nextKey)).isLast, true);
  });
});
