import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../demo/server/stand-in.ts';
import { RawClient } from './raw-client.ts';

describe('messages on the wire', () => {
  let server: StandIn;
  let alice: RawClient;
  let bob: RawClient;
  before(async () => {
    server = await createStandIn();
    for (const user of ['alice', 'bob']) server.addUser(user);
    alice = await RawClient.online(server, 'alice');
    bob = await RawClient.online(server, 'bob');
  });
  after(() => server.close());

  it('acknowledges a text and brings it to the peer', async () => {
    const id = alice.text('bob', 'hello');
    const ack = await alice.ack(id);
    assert.equal(ack.status.errorCode, 0);
    const [received] = await bob.receive('alice');
    assert.equal(received?.body.contents[0]?.text, 'hello');
    assert.equal(received?.id, ack.serverId);
    assert.equal(received?.timestamp, ack.timestamp);
    assert.deepEqual([received?.from?.name, received?.from?.clientResource], ['alice', 'one']);
  });
});
