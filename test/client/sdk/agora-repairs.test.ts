import { expect } from '@open-wc/testing';
import { AgoraClient } from '../../../src/client/agora-client.js';
import { makeConnection } from '../../../src/client/sdk/agora-sdk.js';
import type { ClientEvent } from '../../../src/session/kernel/client-port.js';
import { FakeServer } from '../fake-server.js';
import { settle } from '../../session/fake-clock.js';

const where = { appKey: 'demo#local', apiUrl: 'http://localhost:1', socketUrl: 'ws://localhost:1/ws', deviceId: 'd' };
const good = { contents: [{ type: 0, text: 'good' }] };

describe('a broken message', () => {
  let server: FakeServer;
  let client: AgoraClient;
  let events: ClientEvent[];
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
  const messages = () => events.flatMap((event) => (event.type === 'message' ? [event.message] : []));
  const until = async (look: () => unknown): Promise<void> => {
    while (!look()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  beforeEach(async () => {
    unhandled.length = 0;
    addEventListener('unhandledrejection', note);
    server = new FakeServer();
    server.install();
    const mine: ClientEvent[] = [];
    events = mine;
    const connection = await makeConnection({ ...where, on: () => {} });
    server.root = connection.root;
    client = new AgoraClient(connection, { on: (event) => mine.push(event) });
    await client.open('alice', 'token');
  });
  afterEach(async () => {
    client.close();
    // A rejection that nobody catches is told with the next task.
    await settle();
    server.uninstall();
    removeEventListener('unhandledrejection', note);
    expect(unhandled).to.deep.equal([]);
  });

  it('of an unknown kind comes as a placeholder, and the good one with it', async () => {
    server.deliver([{ contents: [{ type: 12 }] }, good]);
    await until(() => messages().length === 2);
    expect(messages().map(({ kind, custom }) => [kind, custom?.event])).to.deep.equal([
      ['unknown', '12'],
      ['text', undefined],
    ]);
  });

  it('without any content comes as a placeholder', async () => {
    server.deliver([{ contents: [] }]);
    await until(() => messages().length);
    expect(messages()[0]!.kind).to.equal('unknown');
  });

  it('with broken JSON in its extension keeps it as text', async () => {
    server.deliver([{ ...good, ext: [{ key: 'a', type: 8, stringValue: '{broken' }] }]);
    await until(() => messages().length);
    expect(messages()[0]!.text).to.equal('good');
  });

  for (const meta of ['{broken', '7', '{"reaction":5}', '{"reaction":[null]}', 'null']) {
    it(`with ${meta} as what the server adds comes without it`, async () => {
      server.deliver([{ ...good, meta }]);
      await until(() => messages().length);
      expect(messages()[0]!.text).to.equal('good');
    });
  }

  it('that cannot be decoded does not take the others with it', async () => {
    server.deliver([good], { payload: Uint8Array.from([34, 200, 1]) });
    server.deliver([good]);
    await until(() => messages().some(({ kind }) => kind === 'text'));
    expect(messages().map(({ kind }) => kind)).to.deep.equal(['unknown', 'text']);
  });

  it('that lies about its sender comes from whom the server names', async () => {
    server.deliver([{ ...good, from: { name: 'carol' } }]);
    await until(() => messages().length);
    expect(messages()[0]!.from).to.equal('bob');
  });

  it('from nobody is left out, and the good one comes', async () => {
    server.deliver([good], { from: undefined });
    server.deliver([good]);
    await until(() => messages().length);
    expect(messages()).to.have.length(1);
  });

  it('without status or queue comes all the same', async () => {
    const payload = server.root
      .lookup('easemob.pb.MessageBody')
      .encode({ type: 1, from: { name: 'bob' }, to: { name: 'alice' }, ...good })
      .finish();
    const metas = [{ id: '77', from: { name: 'bob' }, ns: 1, timestamp: 5, payload }];
    server.push('CommSyncDL', 0, { metas, isLast: true });
    await until(() => messages().length);
    expect(messages()[0]!.id).to.equal('77');
  });

  it('of the roster without names is no error', async () => {
    const payload = server.root.lookup('easemob.pb.RosterBody').encode({ operation: 2 }).finish();
    const metas = [{ id: '78', from: { name: 'bob' }, ns: 3, payload }];
    server.push('CommSyncDL', 0, { status: { errorCode: 0 }, queue: { name: 'bob' }, isLast: true, metas });
    server.deliver([good]);
    await until(() => messages().length);
  });
});

describe('what a chat server tells beside messages', () => {
  let server: FakeServer;
  let client: AgoraClient;
  let events: ClientEvent[];
  const unhandled: unknown[] = [];
  const note = (event: Event): void => void unhandled.push(event);
  const until = async (look: () => unknown): Promise<void> => {
    while (!look()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const errors = (): readonly string[] =>
    events.flatMap((event) => (event.type === 'error' ? [event.error.message] : []));

  beforeEach(async () => {
    unhandled.length = 0;
    addEventListener('unhandledrejection', note);
    server = new FakeServer();
    server.install();
    const mine: ClientEvent[] = (events = []);
    const connection = await makeConnection({ ...where, on: () => {} });
    server.root = connection.root;
    client = new AgoraClient(connection, { on: (event) => mine.push(event) });
    await client.open('alice', 'token');
  });
  afterEach(async () => {
    client.close();
    // A rejection that nobody catches is told with the next task.
    await settle();
    server.uninstall();
    removeEventListener('unhandledrejection', note);
    expect(unhandled).to.deep.equal([]);
  });

  /** A batch of one such notice and a good message, which must come. */
  const tell = async (ns: number, payload: Uint8Array): Promise<void> => {
    const meta = { id: '500', from: { name: 'bob' }, ns, payload };
    const body = server.root
      .lookup('easemob.pb.MessageBody')
      .encode({ type: 1, from: { name: 'bob' }, to: { name: 'alice' }, ...good })
      .finish();
    const metas = [meta, { id: '501', from: { name: 'bob' }, ns: 1, timestamp: 5, payload: body }];
    server.push('CommSyncDL', 0, { status: { errorCode: 0 }, queue: { name: 'bob' }, isLast: true, metas });
    await until(() => events.some(({ type }) => type === 'message'));
  };

  const unreadable = ['', ' ', 'no JSON', 'null', '7', '"text"', '{"type":"presence"'];
  const shapeless = ['presence', 'reaction', 'conv'].flatMap((type) =>
    [undefined, null, 7, 'text', [null]].map((data) => JSON.stringify({ type, data })),
  );
  const wrong = [
    { type: 'presence', data: { values: [{}] } },
    { type: 'presence', data: { values: [{ uid: 'bob', status: null }] } },
    { type: 'presence', data: { values: {} } },
    { type: 'reaction', data: [{ messageId: 5 }] },
  ].map((notice) => JSON.stringify(notice));
  for (const text of [...unreadable, ...shapeless.filter((one) => !/conv","data":\[/u.test(one)), ...wrong])
    it(`is left out where it is ${text || 'empty'}, and said`, async () => {
      await tell(5, bytes(text));
      expect(errors()).to.have.length(1);
      expect(errors()[0]).to.contain('cannot be read');
    });

  it('is no trouble as an answer to a message that nobody waits for', async () => {
    for (let errorCode = 0; errorCode < 40; errorCode++) {
      const status = { errorCode, reason: 'no' };
      server.push('CommSyncDL', 0, { metaId: '77', serverId: '78', status, queue: { name: 'bob' }, isLast: true });
    }
    await tell(5, bytes('{"type":"thread"}'));
    expect(errors()).to.deep.equal([]);
  });

  it('is left out where it is no text', async () => {
    await tell(5, Uint8Array.from([0xff, 0xfe, 0x80]));
    expect(errors()).to.have.length(1);
  });

  it('is left out without a word where it is for others', async () => {
    await tell(5, bytes('{"type":"thread","data":{"operation":"update_msg","last_message":7}}'));
    for (const other of ['{}', '[]', '{"type":null}', '{"edit_msg":{}}']) await tell(5, bytes(other));
    await tell(2, Uint8Array.from([8, 200]));
    expect(errors()).to.deep.equal([]);
  });

  it('is read also with line breaks in it, and what is good of it comes through', async () => {
    const values = [null, { uid: 'bob', status: { web: '1' }, ext: 'here' }, { uid: 5 }];
    await tell(5, bytes(JSON.stringify({ type: 'presence', data: { values } }, null, '\n\t')));
    const presence = events.find(({ type }) => type === 'presence');
    expect(presence).to.deep.equal({ type: 'presence', user: 'bob', presence: { online: true, text: 'here' } });
    expect(errors()).to.deep.equal([]);
  });

  it('is left out where it is of the roster or of the line, and cannot be decoded', async () => {
    await tell(3, Uint8Array.from([34, 200, 1]));
    await tell(0, Uint8Array.from([34, 200, 1]));
    expect(errors()).to.have.length(1);
  });

  for (const ns of [0, 1, 3, 5])
    it(`is left out where it is empty, and said: namespace ${ns}`, async () => {
      await tell(ns, new Uint8Array());
      expect(events.filter(({ type }) => type === 'message')).to.have.length(1);
      expect(errors()).to.have.length(1);
    });

  it('is said once a line, however many frames cannot be read', async () => {
    for (const one of [[1], [255, 255, 255], [8, 0, 74, 5, 1], [64, 9], [72, 200]]) server.raw(Uint8Array.from(one));
    server.push('CommUnreadDL', 1, { unread: [{ n: 5 }], timestamp: 5 });
    server.push('CommNotice', 2, {});
    server.push('Provision', 3, {});
    server.deliver([good]);
    await until(() => events.some(({ type }) => type === 'message'));
    expect(errors()).to.have.length(1);
  });

  it('of a receipt with words that are no number is a receipt', async () => {
    server.deliver([{ type: 4, ackMessageId: '77', ext: [{ key: 'a', type: 7, stringValue: 'no number' }] }]);
    await until(() => events.some(({ type }) => type === 'read'));
    expect(errors()).to.deep.equal([]);
  });
});
