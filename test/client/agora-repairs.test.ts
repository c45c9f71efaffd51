import { expect } from '@open-wc/testing';
import { AgoraClient } from '../../src/client/agora-client.js';
import { makeConnection } from '../../src/client/agora-sdk.js';
import type { ClientEvent } from '../../src/client/chat-client.js';
import { FakeServer } from './fake-server.js';

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
    await new Promise((resolve) => setTimeout(resolve, 20));
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

  for (const meta of ['{broken', '7', '{"reaction":5}', 'null']) {
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
