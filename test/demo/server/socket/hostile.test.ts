import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import * as codec from '../../../../demo/server/wire/codec.ts';
import { Command } from '../../../../demo/server/wire/types.ts';
import { RawClient } from '../raw-client.ts';

describe('a hostile client', () => {
  let server: StandIn;
  const lines: string[] = [];
  before(async () => {
    server = await createStandIn({ log: (line) => lines.push(line) });
    for (const user of ['alice', 'bob', 'mallory']) server.addUser(user);
  });
  after(() => server.close());

  const stillServes = async (): Promise<void> => {
    const [alice, bob] = [await RawClient.online(server, 'alice'), await RawClient.online(server, 'bob')];
    await alice.say('bob', 'fine');
    assert.equal((await bob.drain('alice')).length, 1);
    await Promise.all([alice.close(), bob.close()]);
  };

  /** Good frames with some bytes changed reach deeper than noise. */
  const spoilt = fc
    .record({
      text: fc.string(),
      at: fc.nat(),
      byte: fc.nat(255),
      command: fc.constantFrom(...Object.values(Command)),
      ns: fc.nat(8),
    })
    .map(({ text, at, byte, command, ns }) => {
      const payload = codec.messageBody.encode({ type: byte % 12, from: { name: text }, ackMessageId: BigInt(at) });
      const meta = { id: BigInt(at), to: { name: 'bob' }, ns, payload } as never;
      const frame = codec.msync.encode({ command, payload: codec.syncUp.encode({ meta, key: BigInt(byte) }) });
      frame[at % frame.length] = byte;
      return frame;
    });
  const noise = fc.uint8Array({ maxLength: 300 });

  it('cannot stop the server with unreadable or spoilt frames, before or after login', async () => {
    const frames = fc.sample(fc.oneof(noise, spoilt), { numRuns: 1500, seed: 7 });
    for (let from = 0; from < frames.length; from += 15) {
      const client =
        from % 2 === 0
          ? await RawClient.connect(server, 'mallory', `m${from % 4}`)
          : await RawClient.online(server, 'mallory', `m${from % 4}`);
      for (const frame of frames.slice(from, from + 15)) client.raw(frame);
      await client.close();
    }
    await stillServes();
  });

  it('is told about in one short line each, without what it sent', () => {
    assert.ok(lines.length > 100);
    for (const line of lines) assert.ok(line.length < 500 && !line.includes('\n') && !line.includes('007eJ'), line);
  });

  it('loses its line after too much nonsense, or a frame that is too large', async () => {
    const babbler = await RawClient.online(server, 'mallory');
    for (let n = 0; n < 20; n++) babbler.raw('nonsense');
    assert.equal((await babbler.next('closed')).code, 1008);
    const giant = await RawClient.online(server, 'mallory');
    giant.raw(Buffer.alloc(2 * 1024 * 1024));
    assert.equal((await giant.next('closed')).code, 1009);
    await stillServes();
  });

  it('cannot open a socket elsewhere, and silence ends', async () => {
    const elsewhere = { socketUrl: server.socketUrl.replace('/ws', '/other'), appKey: server.appKey };
    await assert.rejects(RawClient.connect(elsewhere, 'mallory'));
    await using impatient = await createStandIn({ idleTimeout: 300 });
    const silent = await RawClient.connect(impatient, 'mallory');
    impatient.faults.blackHole();
    await silent.next('closed');
  });
});
