import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createStandIn, type StandIn } from '../../../../demo/server/stand-in.ts';
import { BodyType, ContentType, Namespace, type MessageBody } from '../../../../demo/server/wire/types.ts';
import { Api } from '../api.ts';
import { RawClient } from '../raw-client.ts';

const text = (words: string): MessageBody['contents'] =>
  [{ type: ContentType.TEXT, text: words }] as MessageBody['contents'];

describe('receipts, edits and recalls', () => {
  let server: StandIn;
  let alice: RawClient;
  let bob: RawClient;
  before(async () => {
    server = await createStandIn({ recallWithin: 60_000 });
    for (const user of ['alice', 'bob']) server.addUser(user);
    alice = await RawClient.online(server, 'alice');
    bob = await RawClient.online(server, 'bob');
  });
  after(() => server.close());

  const arrive = async (words: string): Promise<bigint> => {
    const id = await alice.say('bob', words);
    await bob.receive('alice');
    return id;
  };
  const stateOf = async (id: bigint): Promise<Record<string, unknown> | undefined> => {
    const { messages } = await new Api(server, 'alice').history('bob');
    const found = messages.find((message) => message.id === id);
    return found && (JSON.parse(found.body.meta) as Record<string, unknown>);
  };

  it('tells the sender once that a message was delivered and read, and history knows it', async () => {
    const id = await arrive('hello');
    assert.deepEqual(await stateOf(id), { isRead: false, isDelivered: false });
    await bob.ack(bob.write('alice', { type: BodyType.DELIVERED, ackMessageId: id }));
    const [delivered] = await alice.receive('bob');
    assert.deepEqual([delivered?.body.type, delivered?.body.ackMessageId], [BodyType.DELIVERED, id]);
    assert.deepEqual(await stateOf(id), { isRead: false, isDelivered: true });
    await bob.ack(bob.write('alice', { type: BodyType.READ, ackMessageId: id }));
    const again = await bob.ack(bob.write('alice', { type: BodyType.READ, ackMessageId: id }));
    assert.equal(again.status.errorCode, 0);
    assert.equal((await alice.receive('bob')).length, 1);
    assert.deepEqual(await stateOf(id), { isRead: true, isDelivered: true });
  });

  it('does not believe a receipt of somebody who did not get the message', async () => {
    const id = await arrive('not yours');
    await alice.ack(alice.write('bob', { type: BodyType.READ, ackMessageId: id }));
    assert.deepEqual(await stateOf(id), { isRead: false, isDelivered: false });
  });

  it('counts unread messages until the conversation is read, and tells peer and other devices', async () => {
    const phone = await RawClient.online(server, 'bob', 'phone');
    const id = await arrive('unread');
    await phone.receive('alice');
    const bobApi = new Api(server, 'bob');
    assert.ok(((await bobApi.conversations())[0]?.unread_num ?? 0) > 0);
    await bob.ack(bob.write('alice', { type: BodyType.CHANNEL }));
    assert.equal((await bobApi.conversations())[0]?.unread_num, 0);
    assert.equal((await alice.receive('bob'))[0]?.body.type, BodyType.CHANNEL);
    const [copy] = await phone.receive('alice');
    assert.deepEqual([copy?.from?.name, copy?.to?.name], ['bob', 'alice']);
    assert.equal((await stateOf(id))?.isRead, true);
    await phone.close();
  });

  it('takes a message back: gone from history, the peer is told with the sender’s words', async () => {
    const id = await arrive('oops');
    const ext = [{ key: 'recallMessageExtensionInfo', type: 7, stringValue: 'sorry' }];
    const ack = await alice.ack(alice.write('bob', { type: BodyType.RECALL, ackMessageId: id }, { ext }));
    assert.equal(ack.status.errorCode, 0);
    const [told] = await bob.receive('alice');
    assert.deepEqual([told?.body.type, told?.body.ackMessageId], [BodyType.RECALL, id]);
    assert.equal(told?.ext[0]?.stringValue, 'sorry');
    assert.equal(await stateOf(id), undefined);
  });

  it('keeps a message that was taken back from devices that were offline', async () => {
    const phone = await RawClient.online(server, 'bob', 'offline phone');
    await phone.close();
    const id = await arrive('never mind');
    await alice.ack(alice.write('bob', { type: BodyType.RECALL, ackMessageId: id }));
    await bob.receive('alice');
    const back = await RawClient.online(server, 'bob', 'offline phone');
    const kinds = (await back.drain('alice')).map(({ body }) => body.type);
    assert.deepEqual(kinds, [BodyType.RECALL]);
    await back.close();
  });

  it('refuses to take back what is not there, not one’s own, or too old', async () => {
    const id = await arrive('mine');
    const recall = async (client: RawClient, to: string, ackMessageId: bigint): Promise<string | undefined> =>
      (await client.ack(client.write(to, { type: BodyType.RECALL, ackMessageId }))).status.reason;
    assert.equal(await recall(alice, 'bob', 5n), 'Sorry, message does not exist');
    assert.equal(await recall(bob, 'alice', id), 'Sorry, message does not exist');
    const old = (BigInt(Date.now()) - 120_000n) << 20n;
    const stored = server.hub.store.messages.get(id)!;
    server.hub.store.messages.add({ ...stored, id: old, clientId: 'old' });
    assert.equal(await recall(alice, 'bob', old), 'exceed recall time limit');
  });

  it('edits a text: history shows the new one, the peer and the acknowledgement tell who and when', async () => {
    const id = await arrive('teh');
    const edit = { type: BodyType.EDIT, editMessageId: id, editScope: 1, contents: text('the') };
    const ack = await alice.ack(alice.write('bob', edit));
    const [info] = ack.metas;
    assert.equal(info?.ns, Namespace.NOTIFY);
    const { edit_msg: told } = JSON.parse(Buffer.from(info.payload!).toString()) as { edit_msg: object };
    const [received] = await bob.receive('alice');
    assert.deepEqual((JSON.parse(received!.body.meta) as { edit_msg: object }).edit_msg, told);
    assert.deepEqual(
      { ...told, edit_time: 0, send_time: 0 },
      {
        count: 1,
        operator: 'alice',
        edit_time: 0,
        sender: 'alice',
        send_time: 0,
        chat_type: 'chat:user',
      },
    );
    const { messages } = await new Api(server, 'bob').history('alice');
    const shown = messages.find((message) => message.id === id);
    assert.equal(shown?.body.contents[0]?.text, 'the');
    assert.equal(shown.body.type, BodyType.CHAT);
    assert.deepEqual((JSON.parse(shown.body.meta) as { edit_msg: object }).edit_msg, told);
  });

  it('refuses to edit others’ messages and to change the kind', async () => {
    const id = await arrive('text');
    const reason = async (client: RawClient, to: string, contents: MessageBody['contents']) =>
      (await client.ack(client.write(to, { type: BodyType.EDIT, editMessageId: id, contents }))).status.reason;
    assert.equal(await reason(bob, 'alice', text('mine now')), 'Sorry, message does not exist');
    const image = [{ type: ContentType.IMAGE }] as MessageBody['contents'];
    assert.equal(await reason(alice, 'bob', image), 'Sorry, format is incorrect');
    for (let edits = 0; edits < 10; edits++) await reason(alice, 'bob', text(String(edits)));
    assert.equal(await reason(alice, 'bob', text('11')), 'Sorry, edit limit reached');
  });
});
