import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Namespace } from '../../../../demo/server/wire/types.ts';
import type { RawClient } from '../raw-client.ts';
import { People } from './people.ts';

interface Value {
  uid: string;
  last_time: number;
  expiry: number;
  ext: string;
  status: Record<string, string>;
}

describe('presence', () => {
  let people: People;
  let alice: RawClient;
  beforeEach(async () => {
    people = await People.meet({ presenceGrace: 0 });
    alice = await people.online('alice');
  });
  afterEach(() => people.close());

  const subscribe = async (users: string[], seconds = 600): Promise<Value[]> =>
    (await people.done('alice', 'POST', `/users/alice/presence/${seconds}`, { usernames: users })).result as Value[];
  const status = async (users: string[]): Promise<Value[]> =>
    (await people.done('alice', 'POST', '/users/alice/presence', { usernames: users })).result as Value[];
  const publish = (user: string, ext: unknown) => people.call(user, 'POST', `/users/${user}/presence/one/1`, { ext });
  /** The next presence that alice is told. */
  const told = async (): Promise<Value> => {
    const { value } = await alice.take('sync', ({ value: { metas } }) => metas[0]?.ns === Namespace.NOTIFY);
    const { type, data } = JSON.parse(Buffer.from(value.metas[0]!.payload!).toString()) as {
      type: string;
      data: { values: Value[] };
    };
    assert.deepEqual([type, value.metas.length, data.values.length], ['presence', 1, 1]);
    return data.values[0]!;
  };

  it('is told when it changes: online by any device, offline with the last', async () => {
    const [never] = await subscribe(['Bob']);
    assert.deepEqual(never, { uid: 'bob', last_time: 0, expiry: 600, ext: '', status: {} });
    const before = Math.floor(Date.now() / 1000);
    const phone = await people.online('bob', 'phone');
    const online = await told();
    assert.deepEqual([online.uid, online.status], ['bob', { phone: '1' }]);
    assert.ok(online.last_time >= before && online.last_time <= Date.now() / 1000);
    const tablet = await people.online('bob', 'tablet');
    assert.deepEqual((await told()).status, { phone: '1', tablet: '1' });
    await phone.close();
    assert.deepEqual((await told()).status, { phone: '0', tablet: '1' });
    await tablet.close();
    assert.deepEqual((await told()).status, { tablet: '0' });
    const [gone] = await status(['bob']);
    assert.deepEqual(gone!.status, {});
    assert.ok(gone!.last_time >= before);
  });
  it('does not tell of a reload', async () => {
    people.services.presenceGrace = 60_000;
    await subscribe(['bob', 'carol']);
    const before = await people.online('bob');
    assert.deepEqual((await told()).status, { one: '1' });
    await before.close();
    const after = await people.online('bob');
    assert.deepEqual((await told()).status, { one: '1' });
    // Short only now: nothing that this test does has to be quicker than it.
    people.services.presenceGrace = 1;
    await after.close();
    assert.deepEqual((await told()).status, { one: '0' });
  });
  it('tells of each user apart', async () => {
    await subscribe(['bob', 'carol']);
    await people.online('bob');
    await people.online('carol');
    assert.deepEqual([await told(), await told()].map(({ uid }) => uid).sort(), ['bob', 'carol']);
  });
  it('carries what a user says', async () => {
    await subscribe(['bob']);
    assert.equal((await publish('bob', 'in a meeting')).status, 200);
    assert.equal((await told()).ext, 'in a meeting');
    const [now] = await status(['bob']);
    assert.equal(now!.ext, 'in a meeting');
  });
  it('is not told after unsubscribing', async () => {
    await subscribe(['bob', 'carol']);
    await people.done('alice', 'DELETE', '/users/alice/presence', ['bob']);
    await publish('bob', 'unheard');
    await publish('carol', 'heard');
    assert.equal((await told()).uid, 'carol');
  });
  it('knows to whom one subscribed', async () => {
    await subscribe(['carol', 'bob'], 60);
    const { result } = await people.done('alice', 'GET', '/users/alice/presence/sublist?pageNum=2&pageSize=1');
    const { totalnum, sublist } = result as { totalnum: number; sublist: { uid: string; expiry: number }[] };
    assert.deepEqual([totalnum, sublist.map(({ uid }) => uid)], [2, ['carol']]);
    assert.ok(Math.abs(sublist[0]!.expiry - Date.now() / 1000 - 60) < 5);
  });
  it('refuses what it cannot take', async () => {
    assert.deepEqual(await people.refused('alice', 'POST', '/users/alice/presence/0', { usernames: ['bob'] }), [
      400,
      'Subscribe for 1 to 2592000 seconds.',
    ]);
    assert.deepEqual(await people.refused('alice', 'DELETE', '/users/alice/presence', {}), [
      400,
      'Give a list of at most 100 user ids.',
    ]);
    const { status: code, body } = await publish('alice', 'x'.repeat(1025));
    assert.deepEqual([code, body.error_description], [400, 'ext is too big ']);
    assert.equal((await people.call('bob', 'POST', '/users/alice/presence', { usernames: [] })).status, 401);
  });
  it('can be switched off', async () => {
    await subscribe(['bob']);
    people.services.presence = false;
    const { status: code, body } = await publish('bob', 'unheard');
    assert.deepEqual([code, body.result], [400, 'the app not open presence']);
    await people.online('bob');
    people.services.presence = true;
    await publish('bob', 'heard');
    assert.equal((await told()).ext, 'heard');
  });
});
