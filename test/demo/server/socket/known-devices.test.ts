/** What waits for a device that was away: by default also for one that is new, with the option only for known ones. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cliOptions } from '../../../../demo/server/cli-options.ts';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { RawClient } from '../raw-client.ts';

const start = async (options: Parameters<typeof createStandIn>[0] = {}): Promise<StandIn> => {
  const server = await createStandIn(options);
  for (const user of ['alice', 'bob']) server.addUser(user);
  return server;
};

/** The texts that wait for a device of bob's when it signs in. */
const missed = async (server: StandIn, resource: string): Promise<string[]> => {
  const bob = await RawClient.connect(server, 'bob', resource);
  bob.provision(server.token('bob'));
  await bob.next('provision');
  bob.unread();
  const { unread } = (await bob.next('unread')).value;
  const texts: string[] = [];
  for (const { queue } of unread) {
    for (const { body } of await bob.drain(queue.name)) texts.push(body.contents[0]!.text);
  }
  await bob.close();
  return texts;
};

const says = async (server: StandIn, ...texts: string[]): Promise<void> => {
  const alice = await RawClient.online(server, 'alice');
  for (const text of texts) await alice.say('bob', text);
  await alice.close();
};

describe('messages for a device that is away', () => {
  it('wait for whichever device comes first, if nothing is said', async () => {
    await using server = await start();
    await says(server, 'before the first sign-in');
    assert.deepEqual(await missed(server, 'phone'), ['before the first sign-in']);
    await says(server, 'for the phone');
    assert.deepEqual(await missed(server, 'laptop'), ['for the phone']);
    assert.deepEqual(await missed(server, 'phone'), ['for the phone']);
  });

  it('wait for known devices only, if so asked', async () => {
    await using server = await start({ queueKnownDevicesOnly: true });
    await says(server, 'before the first sign-in');
    assert.deepEqual(await missed(server, 'phone'), []);
    await says(server, 'for the phone');
    assert.deepEqual(await missed(server, 'laptop'), [], 'a device that was never in gets nothing');
    await says(server, 'for both');
    assert.deepEqual(await missed(server, 'phone'), ['for the phone', 'for both']);
    assert.deepEqual(await missed(server, 'laptop'), ['for both']);
  });

  it('wait no longer for a device that was removed', async () => {
    await using server = await start({ queueKnownDevicesOnly: true });
    assert.deepEqual(await missed(server, 'phone'), []);
    await says(server, 'for the phone');
    server.faults.removeUser('bob');
    server.addUser('bob');
    await says(server, 'for nobody');
    assert.deepEqual(await missed(server, 'phone'), []);
    for (let n = 0; n < 10; n++) assert.deepEqual(await missed(server, `newer ${n}`), []);
    await says(server, 'for the ten newest');
    assert.deepEqual(await missed(server, 'phone'), []);
    assert.deepEqual(await missed(server, 'newer 9'), ['for the ten newest']);
  });

  it('keep to the option also where the same data was used without it', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'known-devices-'));
    const before = await start({ dataFolder });
    await says(before, 'in the mailbox');
    await before.close();
    const after = await start({ dataFolder, queueKnownDevicesOnly: true });
    assert.deepEqual(await missed(after, 'phone'), []);
    await says(after, 'for the phone');
    assert.deepEqual(await missed(after, 'phone'), ['for the phone']);
    await after.close();
    await rm(dataFolder, { recursive: true });
  });

  it('are asked for on the command line', () => {
    assert.equal(cliOptions([])?.queueKnownDevicesOnly, false);
    assert.equal(cliOptions(['--queue-known-devices-only'])?.queueKnownDevicesOnly, true);
  });
});
