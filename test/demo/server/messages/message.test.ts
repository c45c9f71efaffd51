import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { splitFields } from '../../../../demo/server/wire/fields.ts';
import { BodyType, ContentType, Route, type MessageBody } from '../../../../demo/server/wire/types.ts';
import { RawClient } from '../raw-client.ts';

describe('a message', () => {
  let server: StandIn;
  let alice: RawClient;
  let bob: RawClient;
  before(async () => {
    server = await createStandIn();
    for (const user of ['alice', 'bob', 'carol', 'dora', 'eve']) server.addUser(user);
    alice = await RawClient.online(server, 'alice');
    bob = await RawClient.online(server, 'bob');
  });
  after(() => server.close());

  it('is acknowledged and brought to the peer, with the sender filled in', async () => {
    const ack = await alice.ack(alice.text('bob', 'hello'));
    assert.equal(ack.status.errorCode, 0);
    const [received] = await bob.receive('alice');
    assert.equal(received?.body.contents[0]?.text, 'hello');
    assert.deepEqual([received.id, received.timestamp], [ack.serverId, ack.timestamp]);
    assert.deepEqual([received.from?.name, received.from?.clientResource], ['alice', 'one']);
  });

  it('keeps its payload byte for byte: no sub type where the sender wrote none', async () => {
    await alice.say('bob', 'plain');
    const [plain] = await bob.receive('alice');
    assert.equal(Object.hasOwn(plain!.body.contents[0]!, 'subType'), false);
    const contents = [{ type: ContentType.TEXT, text: 'combined', subType: 0 }] as MessageBody['contents'];
    await alice.ack(alice.write('bob', { type: BodyType.CHAT, contents }));
    const [combined] = await bob.receive('alice');
    assert.equal(Object.hasOwn(combined!.body.contents[0]!, 'subType'), true);
    assert.deepEqual(
      splitFields(combined!.payload).map(({ number }) => number),
      [1, 2, 3, 4],
    );
  });

  it('is stored once however often it comes, and answered the same', async () => {
    const id = 18_446_744_073_709_551_615n;
    const first = await alice.ack(alice.text('bob', 'once', { id }));
    const again = await alice.ack(alice.text('bob', 'once', { id }));
    assert.deepEqual([again.serverId, again.timestamp], [first.serverId, first.timestamp]);
    assert.equal((await bob.receive('alice')).length, 1);
    alice.drop();
    alice = await RawClient.online(server, 'alice', 'another device');
    assert.equal(await alice.say('bob', 'once', { id }), first.serverId);
  });

  it('of the same id to another peer is another message', async () => {
    const first = await alice.say('bob', 'one', { id: 77n });
    assert.notEqual(await alice.say('carol', 'two', { id: 77n }), first);
    await bob.receive('alice');
  });

  it('waits for a peer who is offline, who then finds it as unread', async () => {
    for (const text of ['a', 'b', 'c']) await alice.say('dora', text);
    const dora = await RawClient.connect(server, 'dora');
    dora.provision(server.token('dora'));
    await dora.next('provision');
    dora.unread();
    const { value } = await dora.next('unread');
    assert.deepEqual(
      value.unread.map(({ queue, n }) => [queue.name, n]),
      [['alice', 3]],
    );
    assert.ok(Math.abs(Number(value.timestamp) - Date.now()) < 5000);
    const metas = await dora.drain('alice');
    assert.deepEqual(
      metas.map(({ body }) => body.contents[0]?.text),
      ['a', 'b', 'c'],
    );
  });

  it('is copied to the other devices of both, not to the one that sent it', async () => {
    const [bobPhone, aliceTab] = [
      await RawClient.online(server, 'bob', 'phone'),
      await RawClient.online(server, 'alice', 'tab'),
    ];
    await alice.say('bob', 'to all');
    for (const [client, queue] of [
      [bob, 'alice'],
      [bobPhone, 'alice'],
      [aliceTab, 'bob'],
    ] as const) {
      const [meta] = await client.receive(queue);
      assert.deepEqual([meta?.from?.name, meta?.to?.name], ['alice', 'bob']);
    }
    alice.unread();
    assert.deepEqual((await alice.next('unread')).value.unread, []);
    await bobPhone.close();
    await aliceTab.close();
  });

  it('for those online only is pushed without a queue and missed by others', async () => {
    const contents = [{ type: ContentType.COMMAND, action: 'TypingBegin' }] as MessageBody['contents'];
    const typing = { type: BodyType.CHAT, contents };
    const more = { routetype: Route.ONLINE };
    assert.equal((await alice.ack(alice.write('bob', typing, more))).status.errorCode, 0);
    const { value } = await bob.take('sync', (frame) => frame.value.queue?.name === 'online');
    assert.equal(value.metas.length, 1);
    assert.equal((await alice.ack(alice.write('eve', typing, more))).status.errorCode, 0);
    const eve = await RawClient.connect(server, 'eve');
    eve.provision(server.token('eve'));
    await eve.next('provision');
    eve.unread();
    assert.deepEqual((await eve.next('unread')).value.unread, []);
  });

  it('to oneself reaches only one’s other devices', async () => {
    const other = await RawClient.online(server, 'alice', 'other');
    await alice.say('alice', 'note to self');
    assert.equal((await other.receive('alice'))[0]?.body.contents[0]?.text, 'note to self');
    alice.unread();
    assert.deepEqual((await alice.next('unread')).value.unread, []);
    await other.close();
  });

  it('to one device of a user reaches that one only', async () => {
    const phone = await RawClient.online(server, 'bob', 'phone 2');
    await alice.say('bob', 'only there', { to: { name: 'bob', clientResource: 'phone 2' } });
    assert.equal((await phone.receive('alice')).length, 1);
    bob.unread();
    assert.deepEqual((await bob.next('unread')).value.unread, []);
    await phone.close();
  });

  for (const [what, write, code, reason] of [
    ['to an unknown user', () => alice.text('nobody', 'x'), 1, "username nobody doesn't exist!"],
    ['larger than 5 KiB', () => alice.text('bob', 'x'.repeat(6000)), 7, 'Sorry, data is too large'],
    ['to a group', () => alice.write('bob', { type: BodyType.GROUP }), 1, 'group not found'],
    ['of an unknown kind', () => alice.write('bob', { type: 42 }), 1, 'unknown kind of message'],
    ['whose payload is no message', () => alice.text('bob', '', { payload: Buffer.from([255]) }), 1, 'server error'],
  ] as const) {
    it(`${what} is refused in words that the SDK knows`, async () => {
      const { status } = await alice.ack(write());
      assert.deepEqual([status.errorCode, status.reason], [code, reason]);
    });
  }

  it('is refused by a service’s check, but not when it was stored before', async () => {
    const id = alice.text('bob', 'early', { id: 4711n });
    await alice.ack(id);
    await bob.receive('alice');
    const muted = { code: 15, reason: '' };
    server.hub.sendChecks.push(({ to }) => (to === 'bob' ? muted : undefined));
    assert.equal((await alice.ack(alice.text('bob', 'late'))).status.errorCode, 15);
    assert.equal((await alice.ack(alice.text('bob', 'early', { id }))).status.errorCode, 0);
    server.hub.sendChecks.pop();
  });

  it('comes in order, in batches, each under a new key', async () => {
    for (let n = 0; n < 120; n++) alice.text('carol', String(n));
    await alice.say('carol', '120');
    const carol = await RawClient.online(server, 'carol');
    const texts = (await carol.drain('alice')).map(({ body }) => body.contents[0]?.text);
    assert.deepEqual(texts, ['two', ...Array.from({ length: 121 }, (_, n) => String(n))]);
  });
});
