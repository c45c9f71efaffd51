import { expect } from '@open-wc/testing';
import { AgoraClient } from '../../src/client/agora-client.js';
import { makeConnection, type SdkConnection } from '../../src/client/sdk/agora-sdk.js';
import { readGrant } from '../../src/tokens/token-answer.js';
import { FakeServer } from './fake-server.js';

const where = { appKey: 'demo#local', apiUrl: 'http://localhost:1', socketUrl: 'ws://localhost:1/ws', deviceId: 'd' };

describe('names that every object has, on the wire', () => {
  let server: FakeServer;
  let connection: SdkConnection;
  let client: AgoraClient;

  beforeEach(async () => {
    server = new FakeServer();
    server.install();
    connection = await makeConnection({ ...where, on: () => {} });
    client = new AgoraClient(connection, { on: () => {} });
    server.root = connection.root;
    await client.open('alice', 'token');
  });
  afterEach(() => {
    client.close();
    server.uninstall();
  });

  it('are users with a name, or with none', async () => {
    const data = JSON.parse('{"__proto__":{"nickname":"Proto"},"carol":{"nickname":"Carol"}}') as object;
    Object.assign(connection.contact, { fetchUserInfoById: () => Promise.resolve({ data }) });
    const users = ['__proto__', 'constructor', 'carol'];
    const told = await client.profiles(users);
    expect(Object.keys(told)).to.deep.equal(users);
    expect(Object.values(told)).to.deep.equal([{ name: 'Proto' }, { unknown: true }, { name: 'Carol' }]);
  });

  it('are ids, as all that is no number', async () => {
    const ids = ['constructor', '9223372036854775808', '18446744073709551616', '7', '', '-1', '0x1f', '1.5'];
    const messages = ids.map((id) => ({ id, type: 'txt', msg: id, from: 'bob', to: 'alice', time: 1_700_000_000_000 }));
    Object.assign(connection.contact, { getHistoryMessages: () => Promise.resolve({ messages, isLast: true }) });
    const page = await client.history('bob', { limit: 50 });
    const sorted = page.messages.map(({ id }) => id);
    expect(sorted).to.have.members(ids.filter(Boolean));
    const numbers = ['7', '9223372036854775808', '18446744073709551616'];
    expect(sorted.filter((id) => numbers.includes(id!))).to.deep.equal(numbers);
    for (const id of ids) await client.markRead('bob', id);
    expect(server.sent()).to.have.length(ids.length);
  });

  it('are users who are there, or not', async () => {
    const result = [
      { uid: '__proto__', status: { phone: 1 } },
      { uid: 'constructor', status: {} },
    ];
    Object.assign(connection.presence, { subscribePresence: () => Promise.resolve({ data: { result } }) });
    const told = await client.subscribePresence(['__proto__', 'constructor']);
    expect(Object.entries(told)).to.deep.equal([
      ['__proto__', { online: true }],
      ['constructor', { online: false }],
    ]);
  });

  it('are no token, also where the page gave every object one', () => {
    const everything = Object.prototype as { token?: string };
    everything.token = 'a token of the page and not of the server';
    try {
      expect(() => readGrant({ status: 200, body: '{"code":200}' }, 'token')).to.throw('contains no token');
    } finally {
      delete everything.token;
    }
  });
});
