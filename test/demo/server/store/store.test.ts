import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DataFolderError } from '../../../../demo/server/store/database.ts';
import { firstIdAt, idSource, timeOfId } from '../../../../demo/server/store/ids.ts';
import { mostQueued } from '../../../../demo/server/store/queues.ts';
import { openStore, type Store } from '../../../../demo/server/store/store.ts';

const open = (folder?: string): Store =>
  openStore(folder, (error) => {
    throw error;
  });
const committed = (store: Store): Promise<string> =>
  new Promise((resolve) =>
    store.transactions.afterCommit(
      () => resolve('safe'),
      () => resolve('lost'),
    ),
  );

describe('the store', () => {
  it('promises nothing before the turn’s transaction is written', async () => {
    const store = open();
    store.users.add('alice');
    let safe = false;
    const done = committed(store).then((outcome) => {
      safe = true;
      return outcome;
    });
    await Promise.resolve();
    assert.equal(safe, false);
    assert.equal(await done, 'safe');
    store.close();
  });

  it('undoes a whole turn if a part of it fails, says so, and works on', async () => {
    const store = open();
    store.users.add('alice');
    const outcome = committed(store);
    assert.throws(() =>
      store.transactions.write(() => {
        throw new Error('disk on fire');
      }),
    );
    assert.equal(await outcome, 'lost');
    assert.equal(store.users.has('alice'), false);
    store.users.add('alice');
    assert.equal(await committed(store), 'safe');
    assert.equal(store.users.has('alice'), true);
    store.close();
  });

  it('finds everything again, and gives no id twice', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'store-test-'));
    const first = open(folder);
    first.users.setInfo('alice', {});
    first.users.add('alice');
    first.users.setInfo('alice', { nickname: 'A' });
    const device = first.queues.device('alice', 'one', false);
    const future = firstIdAt(Date.now() + 60_000);
    first.queues.add(device, 'bob', { id: future, meta: Buffer.from([1, 2, 3]) });
    const base = { resource: 'one', clientId: '1', contentType: 0, inHistory: true, body: Buffer.from([9]) };
    first.messages.add({ id: future, sender: 'bob', receiver: 'alice', ...base });
    first.conversations.touch('alice', 'bob', future, 1);
    first.close();

    const second = open(folder);
    assert.deepEqual(second.users.info('alice'), { nickname: 'A' });
    assert.deepEqual([...second.queues.first(device, 'bob', 9)[0]!.meta], [1, 2, 3]);
    assert.deepEqual([...second.messages.get(future)!.body], [9]);
    assert.equal(second.messages.idOf('bob', '1', 'alice'), future);
    assert.equal(second.conversations.get('alice', 'bob').unread, 1);
    assert.ok(second.nextId() > future);
    second.close();
    await rm(folder, { recursive: true });
  });

  it('keeps the newest of what waits for a device that stays away', () => {
    const store = open();
    const device = store.queues.device('alice', 'one', false);
    const ids = Array.from({ length: mostQueued + 30 }, () => store.nextId());
    for (const id of ids) store.queues.add(device, 'bob', { id, meta: Buffer.from([1]) });
    store.queues.trim(device, 'bob');
    assert.deepEqual(store.queues.counts(device), [{ queue: 'bob', n: mostQueued }]);
    assert.equal(store.queues.first(device, 'bob', 1)[0]?.id, ids[30]);
    store.close();
  });

  it('forgets the device that was seen longest ago when there are too many', () => {
    const store = open();
    for (let n = 0; n < 15; n++) store.queues.device('alice', `browser ${n}`, true);
    assert.equal(store.queues.devicesOf('alice').length, 10);
    store.close();
  });

  it('refuses a file that is no database in a sentence', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'store-test-'));
    await writeFile(join(folder, 'chat.db'), 'this is not a database at all, but it is long enough to look like one');
    assert.throws(() => open(folder), DataFolderError);
    await rm(folder, { recursive: true });
  });

  it('gives ids that rise and tell the time, also when the clock goes back', () => {
    let now = 1_800_000_000_000;
    const next = idSource(0n, () => now);
    const first = next();
    assert.equal(timeOfId(first), now);
    now -= 5000;
    const second = next();
    assert.ok(second > first);
    assert.equal(timeOfId(second), now + 5000);
  });
});
